import { join } from 'node:path';
import { installOnce, npmInstall } from './installing.mjs';

/** The newest that runs on Node 20. */
const version = '3.9.2';

/**
 * The program that packs extensions, installed into .editors/ unless it is there: it is 230 packages that nothing but packing needs.
 * @returns {Promise<string>} its path
 */
export async function ensureVsce() {
  const folder = await installOnce(`vsce-${version}`, async (partial) => {
    console.log('Installing what packs extensions into .editors/ (once)…');
    await npmInstall(partial, [`@vscode/vsce@${version}`, '--omit=optional'], 'What packs extensions');
  });
  return join(folder, 'node_modules', '@vscode', 'vsce', 'vsce');
}
