import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'factbox/hydrate';
import 'factbox/actor-network';
import 'factbox/frequency-chart';
import 'factbox/quote-card';
