import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, Trouble } from './main.mjs';
import { npm } from './processes.mjs';

/** The newest that runs on Node 20. */
const version = '3.9.2';

/**
 * The program that packs extensions, installed into .editors/ unless it is there: it is 230 packages that nothing but packing needs.
 * Without install scripts, which would want a key ring to sign in to the marketplace with.
 * @returns {Promise<string>} its path
 */
export async function ensureVsce() {
  const folder = join(root, '.editors', `vsce-${version}`);
  if (!existsSync(folder)) await install(folder);
  return join(folder, 'node_modules', '@vscode', 'vsce', 'vsce');
}

/** Gets its name only when complete. */
async function install(folder) {
  console.log('Installing what packs extensions into .editors/ (once)…');
  const partial = join(root, '.editors', `partial-${process.pid}-vsce`);
  mkdirSync(partial, { recursive: true });
  writeFileSync(join(partial, 'package.json'), JSON.stringify({ private: true }));
  try {
    const { code, output } = await npm(
      [
        'install',
        '--prefix',
        partial,
        `@vscode/vsce@${version}`,
        '--ignore-scripts',
        '--omit=optional',
        '--no-audit',
      ],
      { cwd: partial, quiet: true },
    );
    if (code !== 0)
      throw new Trouble(
        `What packs extensions could not be installed: check the connection to the npm registry.\n${output.trim()}`,
      );
    if (!existsSync(folder)) renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}
