// Who is measured when: all contestants in every round, and another one first each time, so that none has the quiet machine.
import { bundle, isBuilt } from './bundle.mjs';
import { Lab, PAST } from './measure.mjs';
import { serve } from './serve.mjs';
import { CONTESTANTS, WORKS } from './works.mjs';

const NOT_BUILT = 'not built';

/** All rounds of one work: for each contestant the list of what it brought home, or words that say why there is none. */
async function rounds(work, count, lab, late) {
  const results = Object.fromEntries(Object.keys(CONTESTANTS[work.figure]).map((name) => [name, late.has(name) ? `${PAST} with fewer` : []]));
  if (!isBuilt(work.figure)) results.factbox = NOT_BUILT;
  for (let round = 0; round < count; round += 1) {
    const names = Object.keys(results);
    for (const [i] of names.entries()) {
      const name = names[(i + round) % names.length];
      if (!Array.isArray(results[name])) continue;
      const brought = await lab.measure(work, name).catch((error) => `not measured: ${error.message.split('\n')[0]}`);
      if (typeof brought !== 'string') results[name].push(brought);
      else results[name] = brought;
    }
    process.stdout.write('.');
  }
  return results;
}

/** Answers `{ browser, rounds: work → number, results: work → contestant → list or words }`. */
export async function measureAll({ quick, only }) {
  const files = await bundle();
  const server = await serve(files);
  const lab = new Lab(server.address, files);
  const outcome = { browser: await (await lab.browser()).version(), rounds: {}, results: {} };
  const late = new Set(); // whoever is late with a small network is not asked for a larger one
  for (const work of WORKS.filter(({ figure }) => only.includes(figure))) {
    const started = Date.now();
    const count = quick ? work.quick : work.rounds;
    process.stdout.write(`  ${work.figure}: ${work.title} `);
    outcome.rounds[work.id] = count;
    if (!work.size) late.clear();
    outcome.results[work.id] = await rounds(work, count, lab, late);
    const silent = Object.entries(outcome.results[work.id]).filter(([, result]) => typeof result === 'string');
    for (const [name, words] of silent) if (words === PAST && work.size) late.add(name);
    console.log(` ${((Date.now() - started) / 1000).toFixed(0)} s${silent.map(([name, words]) => `; ${name} ${words}`).join('')}`);
  }
  await lab.close();
  server.close();
  return outcome;
}

