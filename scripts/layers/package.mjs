import { ensureEditor } from '../editors.mjs';
import { installExtension } from '../installed.mjs';
import { makePackages } from '../package.mjs';
import { temporaryFolder } from '../temporary.mjs';
import { runInNode } from './core.mjs';

/** The tests of what people install. */
export async function packages() {
  const { vsix, tarball } = await makePackages();
  process.env.INSTALLED_EXTENSION = await installExtension(
    await ensureEditor('newest'),
    vsix,
    temporaryFolder('extensions'),
  );
  process.env.PROGRAM_PACKAGE = tarball;
  return runInNode('package', { timeout: 120_000, titles: true });
}
