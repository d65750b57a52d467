import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, Trouble } from './main.mjs';
import { npm } from './processes.mjs';

const oldestNode = [20, 19];

/**
 * Makes `npm start`, `npm test` and the others work as the first command after `git clone`: installs what package-lock.json says
 * unless that is what is installed.
 */
export async function ensureDependencies() {
  requireNode();
  if (areInstalled()) return;
  const why = existsSync(join(root, 'node_modules')) ? 'they have changed' : 'first run';
  console.log(`Installing dependencies (${why})…`);
  const { code } = await npm(['ci', '--loglevel=error', '--no-audit', '--no-fund']);
  if (code !== 0) {
    throw new Trouble(
      'Installing the dependencies failed: check the connection to the npm registry, then run npm ci.',
    );
  }
}

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new Trouble(
    `Node ${oldestNode.join('.')} or newer is needed; this is ${process.version}. See https://nodejs.org.`,
  );
}

/**
 * Compares the lock file with the list that npm leaves in node_modules as the last act of an installation; an interrupted one has
 * none. What is optional (builds for other systems) may be missing.
 */
function areInstalled() {
  const wanted = packagesOf('package-lock.json');
  const found = packagesOf(join('node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || found[path]?.version === version || (optional && !found[path]),
  );
}

function packagesOf(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}
