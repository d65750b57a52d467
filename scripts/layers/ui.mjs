import { launchBrowser } from '../browser.mjs';
import { editors, ensureEditor } from '../editors.mjs';
import { installedExtension } from '../installed.mjs';
import { runInNode } from './core.mjs';

/** What the oldest editor has to show where all of both would take too long: what people do every day. */
const everyday =
  '^(the workbench|a person (typing|deciding|checking|writing directives|finding their way|comparing)) ';

/**
 * The tests that drive a workbench in a browser (see test/ui/harness.ts), of the oldest editor that is supported, and of the newest; or
 * of `only` one. When everything is run, the oldest has the everyday ones alone.
 * With `packed`, the editor has the extension as its package installs it, not as it is under development.
 */
export function ui({ only, packed, isAll }) {
  return (only ? [only] : Object.keys(editors)).map((which) => {
    const name = `ui ${editors[which].vscode} (${which})`;
    const grep = isAll && which === 'oldest' ? { TEST_GREP: everyday } : {};
    return { name, run: () => runIn(which, name, { packed, env: { UI_EDITOR: which, ...grep } }) };
  });
}

async function runIn(which, name, { packed, env }) {
  await ensureEditor(which);
  await (await launchBrowser()).close(); // what is missing is installed, or told in a sentence, here rather than in each test
  const installed = packed ? { INSTALLED_EXTENSION: await installedExtension() } : {};
  return runInNode('ui', { name, timeout: 60_000, titles: true, env: { ...env, ...installed } });
}
