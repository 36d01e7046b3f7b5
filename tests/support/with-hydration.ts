import 'factbox/hydrate';
import 'factbox/actor-network';
import 'factbox/frequency-chart';
import 'factbox/quote-card';
