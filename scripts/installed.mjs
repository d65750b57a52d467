import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureEditor } from './editors.mjs';
import { Trouble } from './main.mjs';
import { makePackages } from './package.mjs';
import { run } from './processes.mjs';
import { temporaryFolder } from './temporary.mjs';

let installed;

/**
 * The folder in which the newest editor has the extension as its package installs it; it goes with this process. Packed and
 * installed once, however often it is asked for.
 * @returns {Promise<string>}
 */
export const installedExtension = () => (installed ??= installPacked());

async function installPacked() {
  const { vsix } = await makePackages();
  return installExtension(await ensureEditor('newest'), vsix, temporaryFolder('extensions'));
}

/**
 * Installs a packed extension as a person would.
 * @param {{ node: string, server: string }} editor
 * @param {string} vsix
 * @param {string} dataFolder where the editor keeps a person's settings and extensions; it has nobody's yet
 * @returns {Promise<string>} the folder that it then lies in
 */
export async function installExtension(editor, vsix, dataFolder) {
  const { code, output } = await run(
    editor.node,
    [
      editor.server,
      '--install-extension',
      vsix,
      '--server-data-dir',
      dataFolder,
      '--accept-server-license-terms',
    ],
    { quiet: true },
  );
  const [, folder] = /([^/]+)\.vsix$/.exec(vsix);
  const path = join(dataFolder, 'extensions', `bilingual-glossary.${folder}`);
  if (code !== 0 || !existsSync(path))
    throw new Trouble(`The package could not be installed:\n${output.trim()}`);
  return path;
}
