// `npm test`: installs what is missing, then runs every check and every test. Works on a fresh clone.
import { join } from 'node:path';
import { browsersToTest, findBrowsers, HOW_TO_INSTALL, missingPackages } from './browsers.mjs';
import { installPackages, run, seconds, Steps } from './steps.mjs';

/** Answers the browsers to test in; throws in plain words if a required one, or every one, is missing. */
async function installBrowsers() {
  console.log('\n▸ Browsers');
  const packages = missingPackages();
  if (packages.length > 0) {
    console.log(`  installing ${packages.join(', ')} with apt-get; a few minutes the first time`);
    const started = Date.now();
    const ticking = setInterval(() => console.log(`  still installing, ${seconds(started)}`), 20_000);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run(['apt-get', 'update', '-qq'], { quiet: true, env });
    // One by one, so that a package that a distribution lacks does not hold back the rest.
    for (const name of packages) {
      const { code, output } = await run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', name], { quiet: true, env });
      if (code !== 0) console.log(`✗ apt-get install ${name}: ${output.trim().split('\n').at(-1)}`);
    }
    clearInterval(ticking);
    console.log(`  ${seconds(started)}`);
  }
  const found = findBrowsers();
  for (const [name, how] of Object.entries(HOW_TO_INSTALL)) {
    console.log(found[name] ? `  ${name}: ${found[name].driver ?? found[name]}` : `  ${name} is not here; to test in it, install ${how}`);
  }
  return browsersToTest(found);
}

const steps = new Steps();
const script = (name, ...args) => [process.execPath, join('scripts', name), ...args];

async function checkAndTest() {
  if (!(await installPackages())) return steps.fail('Install packages');
  const browsers = await installBrowsers().catch((error) => error);
  await steps.step('Build the package', script('build.mjs'));
  await steps.step('Types', ['tsc', '-p', 'tsconfig.json']);
  await steps.step('Types of the pure rooms, without the DOM', ['tsc', '-p', 'tsconfig.fence.json']);
  await steps.step('Lint', ['eslint', '.']);
  await steps.step('Bytes that a page loads', script('size.mjs'));
  await steps.step('Licences of what we use', script('notices.mjs', '--check'));
  await steps.step('Package for npm (publint)', ['publint', '--strict']);
  await steps.step('Types of the package (attw)', ['attw', '--pack', '.', '--profile', 'esm-only', '--exclude-entrypoints', 'embed.js'], { quiet: true });
  await steps.step('Tests in Node', script('test-node.mjs'));
  await steps.step('Build the demo', ['vite', 'build', '--mode', 'demo', '--logLevel', 'warn']);
  await steps.step('Build Storybook', ['storybook', 'build', '--quiet'], { quiet: true });
  if (Array.isArray(browsers)) return steps.step(`Tests in ${browsers.join(', ')}`, ['wtr'], { counts: true });
  console.log(`\n✗ ${browsers.message}`);
  return steps.fail('Tests in browsers');
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1)); // what runs now ends with us
await checkAndTest();
steps.finish();
