import { join } from 'node:path';
import { launchBrowser } from '../browser.mjs';
import { editors, ensureEditor } from '../editors.mjs';
import { follow } from '../follow.mjs';
import { atEnd, describe, root } from '../main.mjs';
import { startServer } from '../server.mjs';
import { temporaryFolder, workspaceCopy } from '../temporary.mjs';

/** The tests inside an extension host, in the oldest editor that is supported and in the newest. */
export async function* editor({ only } = {}) {
  for (const which of only ? [only] : Object.keys(editors)) {
    const name = `editor ${editors[which].vscode}`;
    console.log(`\n${name} (${which})`);
    try {
      yield await runIn(which, name);
    } catch (error) {
      console.error(describe(error));
      yield { failed: 1, failures: [`${name} could not run: ${describe(error).split('\n')[0]}`] };
    }
  }
}

/** An extension host starts when a page opens the workbench, so a headless browser keeps one open. */
async function runIn(which, name) {
  const found = await ensureEditor(which);
  const browser = await launchBrowser();
  const closeBrowser = atEnd(() => browser.close());
  const file = join(temporaryFolder('events'), 'events.jsonl');
  const server = await startServer({ editor: found, env: { TEST_EVENTS: file } });
  try {
    const page = await browser.newPage();
    page.on('console', (message) => server.log.add(message.text()));
    await page.goto(
      server.url({
        folder: workspaceCopy(),
        extensionDevelopmentPath: root,
        extensionTestsPath: join(root, 'out', 'test', 'editor.js'),
      }),
    );
    const result = await follow({ name, file, ended: server.ended, titles: true });
    if (result.broken) console.log(`The end of the editor's log:\n${server.log.tail()}`);
    return result;
  } finally {
    await closeBrowser();
    await server.stop();
  }
}
