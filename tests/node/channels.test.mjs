// One view, one set of words: what the views hold is looked for in each channel that a figure leaves by. What a channel does
// not say, by design, is written here and nowhere else.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { actorNetworkView, frequencyChartView, loadWords, parseStory, quoteCardView } from 'factbox';
import { figureEmail, figureFallback, figureHtml, figurePlainText, figureSvg } from 'factbox/server';
import { root } from '../../scripts/entries.mjs';
import { attributionText } from '../../src/view/standing.js';
import { plain } from '../../src/view/view.js';
import { networkWords } from '../../src/words/en.network.js';
import { quantityWords } from '../../src/words/en.quantity.js';
import { quoteWords } from '../../src/words/en.quote.js';
import { largeStory } from '../../stories/large-story.js';

const read = (name) => parseStory(JSON.parse(readFileSync(join(root, `stories/data/${name}.story.json`), 'utf8'))).story;
const [war, flood, strike] = ['iraq-israel-attacks', 'river-flood', 'city-strike-ar'].map(read);

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
/** What is read in markup: its text, and what its pictures say in their place. */
const readable = (markup) => `${markup.replaceAll(/<(style|script)\b.*?<\/\1>/gs, ' ').replaceAll(/<[^>]*>/g, ' ')} ${[...markup.matchAll(/ alt="([^"]*)"/g)].map((match) => match[1]).join(' ')}`
  .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name) => ENTITIES[name]);
/** Lines are broken and names are isolated by each channel as it needs. */
const bare = (text) => text.replaceAll(/[\s\u2066-\u2069]/g, '');

/** Each channel, and what is read in it. The server's HTML is what the element draws, with its table, before it is live. */
const CHANNELS = {
  html: async (...figure) => readable(await figureHtml(...figure)),
  svg: async (...figure) => readable(await figureSvg(...figure)),
  email: async (...figure) => readable(await figureEmail(...figure)),
  text: figurePlainText,
  fallback: async (...figure) => readable(await figureFallback(...figure)),
};
const ALL = Object.keys(CHANNELS);
const WRITTEN = ALL.filter((channel) => channel !== 'svg');

/** Words to find, in which channels; of several, one. */
const say = (what, words, channels = ALL) => ({ what, words: [words].flat(), channels });

/** A figure's frame. Title and summary of a quote are for who cannot see that it is one: no other channel needs them. */
const frameOf = ({ title, summary, notes, source, figure }) => [
  ...(figure === 'quote-card' ? [] : [say('title', title), say('summary', summary)]),
  ...notes.map((note) => say('note', note)),
  say('source', source.text),
  ...(source.rights ? [say('rights', source.rights, ALL.filter((channel) => channel !== 'html')), say('rights', source.rights, ['html'])] : []),
];

/**
 * What a figure's records carry: hedge, source, standing. `aside`: records whose source stands in table and evidence only, not
 * on the drawing; `usual`: whom a note names once for all; `framed`: what a frame on the drawing says in whose view it holds.
 */
const recordsOf = ({ marks, story, words }, { aside = new Set(), usual = () => false, framed = new Set() } = {}) =>
  [...marks].flatMap(([id, { standing, fact: { hedge, attribution } }]) => [
    ...(hedge ? [say(`hedge of ${id}`, [hedge, hedge.toLowerCase(), hedge[0].toUpperCase() + hedge.slice(1)])] : []),
    ...(attribution && !usual(attribution) ? attribution.by.map((by) => say(`source of ${id}`, attributionText(story, { by: [by] }, words), aside.has(id) ? WRITTEN : ALL)) : []),
    ...standing.flatMap(({ level, full, word }) => [
      say(`standing of ${id}`, [full, word], WRITTEN.filter((channel) => channel !== 'html' || level !== 'reported')),
      // On a drawing: in words, or by a shape that the legend has the word for. "Reported" needs none: it is what a line is.
      ...(level === 'reported' || framed.has(id) ? [] : [say(`standing of ${id}`, [full, word, ...(attribution ? [attributionText(story, attribution, words)] : [])], ['svg'])]),
    ]),
  ]);

/** On a page a set shows one card; until its reader turns to them, the others are in its table, in the table's words. */
function quoteWordsOf({ quotes, words, ...view }) {
  const said = quotes.flatMap(({ id, lead = '', pieces, said: whole, speaker, verb, details, mode, standing }) => [
    say(`words of ${id}`, lead + plain(pieces), ALL.filter((channel) => channel !== 'html')), say(`words of ${id}`, whole, ['html']),
    say(`speaker of ${id}`, speaker), ...(verb ? [say(`verb of ${id}`, verb.text)] : []),
    ...details.map((detail) => say(`detail of ${id}`, detail)),
    say(`reading of ${id}`, quoteWords(words).mode[mode] + quoteWords(words).modeNote[mode], ALL.filter((channel) => channel !== 'html')), say(`reading of ${id}`, quoteWords(words).mode[mode], ['html']),
    ...standing.map(({ full, level }) => say(`standing of ${id}`, [full, ...view.marks.get(id).standing.filter((one) => one.level === level).map((one) => one.full)])),
  ]);
  // The levels that a card leaves unsaid: reported, alone; its source is the speaker. Where they are said is checked above.
  const hedges = recordsOf({ ...view, words }).filter(({ what }) => what.startsWith('hedge'));
  return [...said, ...hedges];
}

function chartWordsOf({ span, columns, annotations, yearNote, split, ...view }) {
  const { words } = view;
  const marks = (split && !split.stacked ? split.panels : [{ columns }]).flatMap((panel) => panel.columns.flatMap((column) => column.marks));
  const aside = new Set(annotations.map(({ id }) => id));
  const usual = (attribution) => view.notes.some((note) => note.includes(attributionText(view.story, attribution, words)));
  return [
    ...(span ? [say('span', plain(span.pieces)), ...span.standing.map(({ full }) => say('standing of span', full))] : []),
    // Under a column a period has a short name, and the year once for all.
    ...columns.flatMap(({ full, long, short }) => [say('period', full, WRITTEN), say('period', [long, short], ['svg'])]),
    ...(yearNote ? [say('year', yearNote, ['html', 'svg'])] : []),
    ...marks.flatMap(({ id, label, notes, by }) => [say(`count of ${id}`, plain(label)), ...[...notes, ...by].map((note) => say(`note of ${id}`, note))]),
    ...(columns.some((column) => !column.marks.length) ? [say('silence', quantityWords(words).noStatement)] : []),
    ...annotations.flatMap(({ id, label, when, term }) => [say(`event ${id}`, label), say(`time of ${id}`, when), ...(term ? [say(`word of ${id}`, term)] : [])]),
    ...(split ? split.panels.map(({ title }) => say('measure', title)) : []),
    ...recordsOf(view, { aside, usual }),
  ];
}

function networkWordsOf({ boxes, lines, viewpoints, actors, ...view }) {
  const inside = (box) => box.inside.flatMap((one) => [one, ...inside(one)]);
  const within = boxes.flatMap(inside);
  const name = (id) => (id === undefined ? networkWords(view.words).notStated : actors.get(id).name);
  return [
    ...boxes.filter(({ id }) => [...lines, ...viewpoints.flatMap((one) => one.lines)].some(({ from, to }) => from === id || to === id)).map((box) => say('actor', box.name)),
    ...within.flatMap((one) => [say('actor inside', one.name), say('why inside', one.label)]),
    ...viewpoints.map(({ label }) => say('viewpoint', label)),
    ...[...lines, ...viewpoints.flatMap((one) => one.lines)].flatMap(({ id, from, to, label, notes }) => [
      say(`words of ${id}`, label), say(`from of ${id}`, name(from)), say(`to of ${id}`, name(to)), ...notes.map(({ text }) => say(`note of ${id}`, text)),
    ]),
    // Who names an example inside a box stands in the table and in the evidence.
    ...recordsOf(view, { aside: new Set(within.map(({ relation }) => relation)), framed: new Set(viewpoints.flatMap((one) => one.lines.map(({ id }) => id))) }),
  ];
}

const FIGURES = {
  'quote-card': [quoteCardView, quoteWordsOf],
  'frequency-chart': [frequencyChartView, chartWordsOf],
  'actor-network': [actorNetworkView, networkWordsOf],
};

/** What is not where it should be. */
async function missing(story, figure, options = {}, channels = CHANNELS) {
  const [viewOf, wordsOf] = FIGURES[figure];
  const { view } = viewOf(story, { words: await loadWords(options.lang ?? story.lang), ...options });
  const wanted = [...frameOf(view), ...wordsOf(view)];
  const faults = [];
  for (const [channel, make] of Object.entries(channels)) {
    const text = bare(await make(story, figure, options));
    const lacking = wanted.filter(({ words, channels }) => channels.includes(channel) && !words.some((one) => text.includes(bare(one))));
    faults.push(...lacking.map(({ what, words }) => `${channel}: ${what}: ${words[0]}`));
  }
  return { faults, count: wanted.length };
}

describe('every channel says the same words', () => {
  const cases = [
    ...[war, flood, strike].flatMap((story) => [
      ...['en', 'ar'].flatMap((lang) => [[story, 'quote-card', { lang }], [story, 'actor-network', { lang }]]),
      ...story.series.flatMap(({ id }) => ['en', 'ar'].map((lang) => [story, 'frequency-chart', { item: id, lang }])),
    ]),
    [war, 'frequency-chart', { by: 'standing' }], [flood, 'frequency-chart', { item: 'outages', by: 'claimant' }], [flood, 'frequency-chart', { mark: 'steps' }],
    [flood, 'quote-card', { emphasis: 'showcase', item: 'harbourmaster-quote' }],
  ];
  for (const [story, figure, options] of cases) {
    it(`${story.id}, ${figure}, ${JSON.stringify(options)}`, async () => {
      const { faults, count } = await missing(story, figure, options);
      assert.deepEqual(faults, []);
      assert.ok(count > 8, `only ${count} words`);
    });
  }

  it('misses what a channel loses', async () => {
    const { view } = frequencyChartView(war, { words: await loadWords('en') });
    const wanted = chartWordsOf(view).map(({ words }) => words[0]);
    for (const words of ['New weaponry, such as cruise missiles', 'since May', 'regularly', 'significant increase', 'not all claims are verified']) assert.ok(wanted.includes(words), words);
    const { faults } = await missing(war, 'frequency-chart', {}, { text: async (...figure) => (await figurePlainText(...figure)).replaceAll('significant increase', '') });
    assert.ok(faults.some((fault) => /^text: .*: significant increase$/.test(fault)), faults.join('\n'));
  });

  it('with a title and a summary of the page\'s own', async () => {
    const options = { heading: 'Who says what?', summary: 'Two sides & one flood.' };
    for (const figure of Object.keys(FIGURES)) {
      for (const [channel, make] of Object.entries(CHANNELS)) {
        const text = bare(await make(flood, figure, options));
        for (const words of Object.values(options)) assert.ok(text.includes(bare(words)), `${channel} of ${figure}: ${words}`);
      }
    }
  });

  it('where hedge and source are in no word beside them', async () => {
    const doubtful = structuredClone(war);
    const event = doubtful.events.find(({ id }) => id === 'new-weaponry');
    Object.assign(event, { hedge: 'reportedly', attribution: { by: [doubtful.sources[0].id] } });
    const { faults } = await missing(doubtful, 'frequency-chart');
    assert.deepEqual(faults, []);
  });

  it('and a drawing that has to cut a word short marks it; the others have it whole', async () => {
    const long = structuredClone(flood);
    long.actors.find(({ id }) => id === 'pellwater').name = `Pell${'water'.repeat(40)}`;
    for (const [channel, make] of Object.entries(CHANNELS)) {
      const text = bare(await make(long, 'actor-network', channel === 'svg' ? { width: 300 } : {}));
      if (channel === 'svg') assert.match(text, /Pell(water)+\w*…/);
      else assert.ok(text.includes(`Pell${'water'.repeat(40)}`), channel);
    }
  });

  it('of a large story: its head on the drawing, all of its rows in words', async () => {
    const { story } = parseStory(largeStory({ actors: 60, relations: 120, events: 400 }));
    for (const [figure, [viewOf]] of Object.entries(FIGURES)) {
      const { view } = viewOf(story, { words: await loadWords('en') });
      const text = bare(await figurePlainText(story, figure));
      const email = await figureEmail(story, figure);
      for (const [channel, said] of Object.entries({ text, svg: bare(readable(await figureSvg(story, figure))), email: bare(readable(email)) })) {
        for (const { what, words: [words] } of frameOf(view)) assert.ok(said.includes(bare(words)), `${channel} of ${figure}: ${what}`);
      }
      if (figure !== 'actor-network') continue;
      for (const { label } of view.lines) assert.ok(text.includes(bare(label)) && bare(readable(email)).includes(bare(label)), label);
      assert.ok(email.split('<tr>').length > view.lines.length);
    }
  });
});
