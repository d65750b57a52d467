import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, Trouble } from './main.mjs';
import { isAlive, npm } from './processes.mjs';

const home = join(root, '.editors');

/**
 * Installs something into .editors/ unless it is there. It gets its name only when complete: an installation that was interrupted
 * is begun anew, and two at once don't meet.
 * @param {string} name of its folder
 * @param {(partial: string) => Promise<void>} install given the folder to install into
 * @returns {Promise<string>} its path
 */
export async function installOnce(name, install) {
  const folder = join(home, name);
  if (existsSync(folder)) return folder;
  removeAbandoned();
  const partial = join(home, `partial-${process.pid}-${name}`);
  mkdirSync(partial, { recursive: true });
  writeFileSync(join(partial, 'package.json'), JSON.stringify({ private: true }));
  try {
    await install(partial);
    if (!existsSync(folder)) renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}

function removeAbandoned() {
  if (!existsSync(home)) return;
  for (const name of readdirSync(home)) {
    const pid = /^partial-(\d+)-/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(home, name), { recursive: true, force: true });
  }
}

/**
 * Has npm install something in a folder, without install scripts: those want compilers, or a key ring to sign in to the marketplace
 * with, and what they would build is not needed.
 * @param {string} folder
 * @param {readonly string[]} what packages and options
 * @param {string} name by which a failure calls it
 */
export async function npmInstall(folder, what, name) {
  const { code, output } = await npm(
    [
      'install',
      '--prefix',
      folder,
      ...what,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ],
    { cwd: folder, quiet: true },
  );
  if (code === 0) return;
  throw new Trouble(
    `${name} could not be installed: check the connection to the npm registry and run the command again.\n` +
      output.trim().split('\n').slice(-8).join('\n'),
  );
}
