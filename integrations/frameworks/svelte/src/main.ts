import 'factbox/quote-card';
import 'factbox/frequency-chart';
import type {} from 'factbox/svelte';
import { mount } from 'svelte';
import Article from './Article.svelte';

mount(Article, { target: document.getElementById('app')! });
