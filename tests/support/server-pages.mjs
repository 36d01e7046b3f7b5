// Pages as a news site's server would send them, made in Node: prints one JSON object, each path with its text.
import { readFileSync } from 'node:fs';
import { figureHtml, figureSvg, storyHtml } from 'factbox/server';

const read = (name) => JSON.parse(readFileSync(new URL(`../../stories/data/${name}.story.json`, import.meta.url), 'utf8'));
const war = read('iraq-israel-attacks');
const flood = read('river-flood');
const strike = read('city-strike-ar');
const floodFile = '/stories/data/river-flood.story.json';

/** Markup and quotation marks in every place that a figure prints. */
const attack = `</script></template><img src=x onerror="said.push('attacked')">"'&amp;<!-- ]]>`;
const hostile = structuredClone(flood);
hostile.actors[1].name = hostile.actors[2].kind = hostile.relations[0].label = hostile.article.headline = hostile.sources[0].name = hostile.quotes[0].text = hostile.series[0].label = hostile.series[0].unit = attack;

/** Where a figure finds its story: in itself, around itself, at an address. */
const figures = [
  await figureHtml(war, 'frequency-chart', { id: 'words' }),
  await figureHtml(flood, 'frequency-chart', { id: 'numbers', item: 'outages', heading: 'Pumps & "outages" <2031>', headingLevel: 2 }),
  await figureHtml(war, 'quote-card', { id: 'quotes' }),
  await figureHtml(flood, 'quote-card', { id: 'loud', item: flood.quotes[0].id, emphasis: 'showcase', scheme: 'dark' }),
  await figureHtml(flood, 'quote-card', { id: 'inline', item: flood.quotes[0].id, emphasis: 'inline' }),
  await figureHtml(strike, 'frequency-chart', { id: 'Arabic-chart' }),
  await figureHtml(strike, 'quote-card', { id: 'Arabic-quotes' }),
  await figureHtml(flood, 'frequency-chart', { id: 'address', src: floodFile }),
  await figureHtml(war, 'actor-network', { id: 'network' }),
  await figureHtml(flood, 'actor-network', { id: 'list', display: 'list' }),
  await figureHtml(flood, 'actor-network', { id: 'picture', display: 'picture', item: 'pellwater' }),
  await figureHtml(strike, 'actor-network', { id: 'Arabic-network' }),
];
const around = storyHtml(
  flood,
  (await figureHtml(flood, 'quote-card', { id: 'around-quotes', data: false })) +
    (await figureHtml(flood, 'frequency-chart', { id: 'around-chart', data: false, noDownloads: true })) +
    (await figureHtml(flood, 'actor-network', { id: 'around-network', data: false })),
);

const bodies = {
  all: [...figures, around].join('<p>Between.</p>'),
  chart: figures[0],
  quotes: figures[2],
  network: figures[8],
  around,
  hostile: storyHtml(hostile, await figureHtml(hostile, 'quote-card', { data: false, class: attack })) + (await figureHtml(hostile, 'frequency-chart', { heading: attack })) + (await figureHtml(hostile, 'actor-network', { heading: attack })),
  'no story': await figureHtml(war, 'quote-card', { data: false }),
  'a story that is gone': await figureHtml(war, 'quote-card', { src: '/tests/support/no-such.story.json' }),
  'another version': figures[0].replace(/<!--lit-part [^-]+-->(?=<footer)/, '<!--lit-part another-->'),
  'a saved page': figures[2].replaceAll(/<!--.*?-->/g, ''),
};

/** Keeps what the page says to its console, and what goes wrong unseen. */
const listener = `window.said = [];
for (const level of ['log', 'info', 'debug', 'warn', 'error']) console[level] = (...words) => said.push(level + ': ' + words.join(' '));
addEventListener('error', ({ message }) => said.push('error: ' + message));
addEventListener('unhandledrejection', ({ reason }) => said.push('rejection: ' + reason));`;

const page = (body) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>News</title>
    <style>body { margin: 0; font: 16px/1.5 sans-serif; }</style>
    <script>${listener}</script>
  </head>
  <body>
    <p>Before.</p>
    ${body}
    <p>After.</p>
  </body>
</html>
`;

const pages = Object.entries(bodies).map(([name, body]) => [`/server/${name}.html`, page(body)]);
const files = [
  ['/server/chart.svg', await figureSvg(flood, 'frequency-chart', { item: 'outages', width: 600 })],
  ['/server/chart-ar.svg', await figureSvg(strike, 'frequency-chart', { width: 600 })],
  ['/server/hostile.svg', await figureSvg(hostile, 'frequency-chart', { width: 600, heading: attack })],
  ['/server/network.svg', await figureSvg(war, 'actor-network', { width: 600 })],
  ['/server/network-ar.svg', await figureSvg(strike, 'actor-network', { width: 600 })],
  ['/server/quote.svg', await figureSvg(war, 'quote-card', { width: 600, item: war.quotes[0].id })],
];
process.stdout.write(JSON.stringify(Object.fromEntries([...pages, ...files])));
