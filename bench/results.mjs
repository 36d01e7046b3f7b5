// Writes what a run has brought home: ratios to the floor of the same run, which travel from machine to machine.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { here } from './bundle.mjs';
import { CONTESTANTS, PACKAGES, WORKS } from './works.mjs';

export const RESULTS = join(here, 'RESULTS.md');
const OURS = '## Where we lose, and why';

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

const FORMATS = {
  ratio: (value, floor) => (floor ? (value / floor).toFixed(1) : 'no floor'),
  kB: (value) => value.toFixed(1),
  MB: (value) => value.toFixed(1),
  shift: (value) => value.toFixed(3),
  ms: (value) => (value <= 50 ? '≤ 50' : value.toFixed(0)),
};

/** One cell, and whether it is above its ceiling. */
function cell(result, floor, key, { unit, ceiling }) {
  const values = (list) => list.map((brought) => brought[key]);
  const value = median(values(result));
  const text = FORMATS[unit](value, Array.isArray(floor) ? median(values(floor)) : undefined);
  return { text, over: ceiling !== undefined && (text === '≤ 50' ? 0 : Number(text)) > ceiling };
}

function table(work, results) {
  const keys = Object.keys(work.measures);
  const head = keys.map((key) => {
    const { title, unit } = work.measures[key];
    return { ratio: `${title}, ×`, ms: `${title}, ms` }[unit] ?? title;
  });
  const row = (name, cells) => `| ${[name, ...cells].join(' | ')} |`;
  const lines = Object.entries(results).map(([name, result]) => {
    const title = CONTESTANTS[work.figure][name];
    if (typeof result === 'string') return row(title, keys.map((_, i) => (i ? '' : result)));
    const cells = keys.map((key) => cell(result, results.floor, key, work.measures[key]));
    return name === 'factbox' ? row(`**${title}**`, cells.map(({ text, over }) => (over ? `**${text}** ▲` : `**${text}**`))) : row(title, cells.map(({ text }) => text));
  });
  const limits = (field) => row(field, keys.map((key) => work.measures[key][field] ?? ''));
  return [row(work.title, head), row('---', keys.map(() => '---:')), ...lines, limits('target'), limits('ceiling')].join('\n');
}

function versions() {
  const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
  return [...new Set(Object.values(PACKAGES).flat())].map((name) => `${name} ${dependencies[name]}`).join(', ');
}

/** The whole file. What people have written under the last heading of the one before stays. */
export function report({ browser, rounds, results }, before) {
  const done = WORKS.filter(({ id }) => results[id]);
  const own = before.includes(OURS) ? before.slice(before.indexOf(OURS)) : `${OURS}\n\nNothing has been written about this run.\n`;
  return `# factbox beside its peers

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${browser.replace('/', ' ')}, headless; Node ${process.versions.node}. ${versions()}.

× is the ratio to the first row of its table, what the same costs when it is written by hand for this one page; both are medians of the
rounds, in which all contestants take turns in the same browser. Only ratios, bytes and shifts travel from machine to machine. kB are
what the page loads for the figure, minified, gzip -9, its data apart. Paint is two animation frames after the figure says that it is ready.
CPU is the time of the page's main thread. ▲ is above its ceiling, which is what the best peer took when the budgets were set.

${done.map((work) => `${rounds[work.id]} round${rounds[work.id] > 1 ? 's' : ''}:\n\n${table(work, results[work.id])}`).join('\n\n')}

${own}`;
}
