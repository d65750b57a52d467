import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../browser.mjs';
import { editors, ensureEditor } from '../editors.mjs';
import { follow } from '../follow.mjs';
import { atEnd, describe, root } from '../main.mjs';
import { startServer } from '../server.mjs';
import { temporaryFolder, workspaceCopy, workspaceOfTwo } from '../temporary.mjs';

/** The folders of test/ whose tests run there, and what is open while they do. */
const suites = [
  { folder: 'editor', opened: () => ({ folder: workspaceCopy() }) },
  { folder: 'multi-root', opened: () => ({ workspace: workspaceOfTwo() }) },
];

/** The tests inside an extension host, in the oldest editor that is supported and in the newest. */
export async function* editor({ only } = {}) {
  for (const which of only ? [only] : Object.keys(editors)) {
    for (const suite of suites.filter(hasTests)) {
      const name = `${suite.folder} ${editors[which].vscode}`;
      console.log(`\n${name} (${which})`);
      try {
        yield await runIn(which, name, suite);
      } catch (error) {
        console.error(describe(error));
        yield { failed: 1, failures: [`${name} could not run: ${describe(error).split('\n')[0]}`] };
      }
    }
  }
}

/** Whether there are tests of a suite among those asked for. */
function hasTests({ folder }) {
  const { TEST_FILE: part = '' } = process.env;
  return readdirSync(join(root, 'test', folder), { recursive: true }).some(
    (file) => file.endsWith('.test.ts') && join('test', folder, file).includes(part),
  );
}

/** An extension host starts when a page opens the workbench, so a headless browser keeps one open. */
async function runIn(which, name, { folder, opened }) {
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
        ...opened(),
        extensionDevelopmentPath: root,
        extensionTestsPath: join(root, 'out', 'test', `${folder}.js`),
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
