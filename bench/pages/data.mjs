// What each work draws: the same for every contestant, made before the clock starts.
import { Chance } from '../../stories/large-story/chance.ts';
import { WORKS } from '../works.mjs';
import { chartStory, eventStory, networkStory, quoteStory } from './stories.mjs';

const START = Date.UTC(2031, 0, 1);
const DAY = 86_400_000;

function months(seed) {
  const chance = new Chance(seed);
  const times = Array.from({ length: 24 }, (_, i) => Date.UTC(2031, i, 1));
  const series = ['The pilots', 'The lamp office'].map((name) => ({ name, values: times.map(() => 5 + chance.below(40)) }));
  return { times, series, unit: 'month' };
}

/** Times of events over a year, in no order. */
function rawEvents(count) {
  const chance = new Chance(count);
  const days = 365;
  const events = new Float64Array(count);
  for (let i = 0; i < count; i += 1) events[i] = START + Math.floor((chance.next() + chance.next()) * 0.5 * days * DAY);
  return { events, from: START, days, unit: 'day' };
}

/** `story` is for factbox alone; `more` is what comes later: new data, or the other charts of the page. */
function chart(id, isOurs) {
  if (id === 'days' || id === 'million') {
    const raw = rawEvents(id === 'days' ? 10_000 : 1_000_000);
    return isOurs ? { story: eventStory(raw, id === 'million') } : raw;
  }
  const count = id === 'fifty' ? 50 : 1;
  const charts = Array.from({ length: count }, (_, i) => months(i + 1));
  const next = months(99);
  if (!isOurs) return { ...charts[0], charts, next };
  const story = chartStory(charts);
  const own = charts.map((_, i) => ({ story, item: `c${i}` }));
  return { ...own[0], charts: own, next: { story: chartStory([next]), item: 'c0' } };
}

function network(size, isOurs) {
  const story = networkStory(size);
  if (isOurs) return { story };
  const nodes = story.actors.map(({ id, name }) => ({ id, name }));
  return { nodes, links: story.relations.map(({ from, to }) => ({ source: from, target: to })) };
}

const QUOTE = { words: 'The tide keeps its own books, and nobody has ever balanced them', name: 'Ansa of Eskgate', role: 'a keeper of lamps', verb: 'said' };

export function dataFor(id, isOurs) {
  const { figure, size } = WORKS.find((work) => work.id === id);
  if (figure === 'chart') return chart(id, isOurs);
  if (figure === 'network') return network(size, isOurs);
  return isOurs ? { story: quoteStory(QUOTE) } : QUOTE;
}
