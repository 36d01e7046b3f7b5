// `npm run build`: dist/ is one ES module a source file with its types, the font, the embed bundle, and what
// editors read: story.schema.json, custom-elements.json, html-custom-data.json and web-types.json.
import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedCommands, expandGlobImports } from './entries.mjs';
import { tight } from './tight.mjs';
import { root, run, seconds } from './steps.mjs';

const dist = join(root, 'dist');

async function build(name, command) {
  const started = Date.now();
  const { code, output } = await run(command, { quiet: true });
  if (code === 0) {
    console.log(`  ${name}: ${seconds(started)}`);
    return;
  }
  process.stdout.write(output);
  console.log(`  ${name}: failed`);
  process.exitCode = 1; // the rest is built all the same, as far as it goes
}

/** Vite knows import.meta.glob; what reads the modules as they are does not. Templates lose the air around them. */
function finishModules() {
  for (const name of readdirSync(dist, { recursive: true }).filter((file) => file.endsWith('.js'))) {
    const code = readFileSync(join(dist, name), 'utf8');
    const source = join(root, 'src', name);
    writeFileSync(join(dist, name), tight(expandGlobImports(code, source).replaceAll(/(import\("[^"]+)\.ts"\)/g, '$1.js")'), name));
  }
}

rmSync(dist, { recursive: true, force: true });
await build('modules and types', ['tsc', '-p', 'tsconfig.build.json']);
finishModules();
cpSync(join(root, 'src/static/fonts'), join(dist, 'static/fonts'), { recursive: true });
for (const command of embedCommands('dist/embed')) await build(`embed bundle, ${command[3]}`, command);
if (existsSync(join(dist, 'embed'))) copyFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), join(dist, 'embed/THIRD-PARTY-NOTICES.md')); // its licences ask for it
await build('story.schema.json', [process.execPath, 'scripts/json-schema.mjs']);
await build('custom-elements.json', ['cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs']);
await build('html-custom-data.json and web-types.json', [process.execPath, 'scripts/editor-data.mjs']);
console.log(process.exitCode ? 'Build failed.' : 'Built into dist/.');
