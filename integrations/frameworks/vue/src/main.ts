import 'factbox/quote-card';
import 'factbox/frequency-chart';
import type {} from 'factbox/vue';
import { createApp } from 'vue';
import Article from './Article.vue';

createApp(Article).mount('#app');
