import 'factbox/hydrate';
import 'factbox/frequency-chart';
import 'factbox/quote-card';
