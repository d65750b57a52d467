import { join } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { isProgram, main, root } from './main.mjs';
import { run } from './processes.mjs';

export const tools = {
  types: ['typescript/bin/tsc', '--noEmit'],
  'types of pages': ['typescript/bin/tsc', '--noEmit', '-p', 'src/view'],
  eslint: ['eslint/bin/eslint.js', '.', '--max-warnings=0'],
  format: ['prettier/bin/prettier.cjs', '.', '--log-level=warn'],
};

/**
 * Runs every tool even if another one complains, and gives the names of those that did: all at once, but one after the other
 * where they write.
 */
export async function lint({ fix = false } = {}) {
  const complaining = [];
  const runTool = async ([name, [program, ...args]]) => {
    const mode = { eslint: fix ? ['--fix'] : [], format: [fix ? '--write' : '--check'] }[name] ?? [];
    const { code } = await run(process.execPath, [join(root, 'node_modules', program), ...args, ...mode]);
    if (code !== 0) complaining.push(name);
  };
  if (fix) for (const tool of Object.entries(tools)) await runTool(tool);
  else await Promise.all(Object.entries(tools).map(runTool));
  return complaining;
}

if (isProgram(import.meta.url)) {
  await main(async (args) => {
    await ensureDependencies();
    const complaining = await lint({ fix: args.includes('--fix') });
    if (complaining.length === 0) return console.log('No complaints.');
    console.error(`Complaints from: ${complaining.join(', ')}.`);
    return 1;
  });
}
