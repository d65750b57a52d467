import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { main, root, Trouble } from './main.mjs';
import { run } from './processes.mjs';

const folder = join(root, 'out', 'bench');

/** Runs the benchmarks one after the other; with names, those whose file's name holds one of them. */
await main(async (names) => {
  await ensureDependencies();
  rmSync(folder, { recursive: true, force: true });
  await build('buildBenchmarks');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.js')) : [];
  const chosen = files.filter((file) => names.length === 0 || names.some((name) => file.includes(name)));
  if (chosen.length === 0) throw new Trouble('There is no such benchmark in test/bench.');
  let worst = 0;
  for (const file of chosen) {
    console.log(`\n${file.replace(/\.js$/, '')}`);
    const { code } = await run(process.execPath, ['--enable-source-maps', '--expose-gc', join(folder, file)]);
    worst = Math.max(worst, code);
  }
  return worst;
});
