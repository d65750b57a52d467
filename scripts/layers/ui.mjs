import { launchBrowser } from '../browser.mjs';
import { ensureEditor } from '../editors.mjs';
import { runInNode } from './core.mjs';

/** The tests that drive the newest editor's workbench in a browser; see test/ui/harness.ts. */
export async function ui() {
  await ensureEditor('newest');
  await (await launchBrowser()).close(); // what is missing is installed, or told in a sentence, here rather than in each test
  return runInNode('ui', { timeout: 60_000, titles: true });
}
