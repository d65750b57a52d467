import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { main, root, Trouble } from './main.mjs';
import { run } from './processes.mjs';

const cli = join(root, 'dist', 'cli.js');

/** What goes into dist/cli.js. */
const ingredients = ['src', 'glossary', 'l10n', 'esbuild.js', 'package.json'];

await main(async (args) => {
  await ensureDependencies();
  if (!isCurrent()) await build('buildProduct');
  if (!existsSync(cli))
    throw new Trouble('There is no src/cli/main.ts to build the command-line checker from.');
  // npm runs scripts in the top folder; the files named are those of the folder that the person is in.
  const { code } = await run(process.execPath, [cli, 'check', ...args], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
  });
  return code;
});

function isCurrent() {
  if (!existsSync(cli)) return false;
  const built = statSync(cli).mtimeMs;
  return ingredients.every((name) => newest(join(root, name)) <= built);
}

function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
