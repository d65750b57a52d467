import { launchBrowser } from '../browser.mjs';
import { ensureEditor } from '../editors.mjs';
import { installedExtension } from '../installed.mjs';
import { runInNode } from './core.mjs';

/**
 * The tests that drive the newest editor's workbench in a browser; see test/ui/harness.ts. With `packed`, the editor has the
 * extension as its package installs it, not as it is under development.
 */
export async function ui({ packed = false } = {}) {
  await ensureEditor('newest');
  await (await launchBrowser()).close(); // what is missing is installed, or told in a sentence, here rather than in each test
  const env = packed ? { INSTALLED_EXTENSION: await installedExtension() } : {};
  return runInNode('ui', { timeout: 60_000, titles: true, env });
}
