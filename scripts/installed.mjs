import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from './main.mjs';
import { run } from './processes.mjs';

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
  const installed = join(dataFolder, 'extensions', `bilingual-glossary.${folder}`);
  if (code !== 0 || !existsSync(installed))
    throw new Trouble(`The package could not be installed:\n${output.trim()}`);
  return installed;
}
