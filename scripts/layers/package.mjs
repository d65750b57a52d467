import { installedExtension } from '../installed.mjs';
import { makePackages } from '../package.mjs';
import { runInNode } from './core.mjs';

/** The tests of what people install. */
export const packages = () => [{ name: 'package', run }];

async function run() {
  const { tarball } = await makePackages();
  const env = { INSTALLED_EXTENSION: await installedExtension(), PROGRAM_PACKAGE: tarball };
  return runInNode('package', { timeout: 120_000, titles: true, env });
}
