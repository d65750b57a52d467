import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../browser.mjs';
import { editors, ensureEditor } from '../editors.mjs';
import { follow } from '../follow.mjs';
import { Log } from '../log.mjs';
import { atEnd, root } from '../main.mjs';
import { installExtension } from '../installed.mjs';
import { makePackages } from '../package.mjs';
import { startServer } from '../server.mjs';
import { temporaryFolder, workspaceCopy, workspaceOfTwo } from '../temporary.mjs';
import { startWebServer } from '../web-server.mjs';

/** The folders of test/ whose tests run there, and in which host: Node, or a web worker. */
const suites = [
  {
    name: 'editor',
    folder: 'editor',
    host: 'node',
    serve: inNode('editor', () => ({ folder: workspaceCopy() })),
  },
  {
    name: 'multi-root',
    folder: 'multi-root',
    host: 'node',
    serve: inNode('multi-root', () => ({ workspace: workspaceOfTwo() })),
  },
  { name: 'no-folder', folder: 'no-folder', host: 'node', serve: inNode('no-folder', () => ({})) },
  { name: 'web', folder: 'editor', host: 'web', serve: inWebWorker },
];

/** The hosts of extensions that tests run in. */
export const hosts = ['node', 'web'];

/** Whether a suite runs in an editor unless one is asked for: the web has no old editors, so that it needs none. */
function belongs({ host }, which) {
  return host === 'node' || which === 'newest';
}

/**
 * The tests inside an extension host, in the oldest editor that is supported and in the newest, on the web in the newest; or in
 * `only` one, or one `host`.
 * With `packed`, Node has the extension as its package installs it, not as it is under development.
 */
export function editor({ only, host, packed }) {
  const chosen = suites.filter((suite) => (host ?? suite.host) === suite.host && hasTests(suite));
  return (only ? [only] : Object.keys(editors)).flatMap((which) =>
    chosen
      .filter((suite) => only !== undefined || belongs(suite, which))
      .map((suite) => {
        const name = `${suite.name} ${editors[which].vscode} (${which})`;
        return { name, run: () => runIn(which, name, suite, packed) };
      }),
  );
}

/** Whether there are tests of a suite among those asked for. */
function hasTests({ folder }) {
  const { TEST_FILE: part = '' } = process.env;
  return readdirSync(join(root, 'test', folder), { recursive: true }).some(
    (file) => file.endsWith('.test.ts') && join('test', folder, file).includes(part),
  );
}

/** An extension host starts when a page opens the workbench, so a headless browser keeps one open. */
async function runIn(which, name, { serve, host }, packed) {
  const vsix = packed && host === 'node' ? (await makePackages()).vsix : undefined;
  const found = await ensureEditor(which);
  const browser = await launchBrowser();
  const closeBrowser = atEnd(() => browser.close());
  const file = join(temporaryFolder('events'), 'events.jsonl');
  const { url, ended, log, stop } = await serve(found, { events: file, vsix });
  try {
    const page = await browser.newPage();
    page.on('console', (message) => log.add(message.text()));
    const crashed = new Promise((resolve) => page.once('crash', resolve));
    await page.goto(url);
    const result = await follow({ name, file, ended: Promise.race([ended, crashed]), titles: true });
    if (result.broken) console.log(`The end of the editor's log:\n${log.tail()}`);
    return result;
  } finally {
    await closeBrowser();
    await stop();
  }
}

/** Has a server run the tests in out/test/NAME.js, in a Node process of its own. */
function inNode(name, opened) {
  return async (editor, { events, vsix }) => {
    const dataFolder = temporaryFolder('editor');
    if (vsix) await installExtension(editor, vsix, dataFolder);
    const server = await startServer({ editor, dataFolder, env: { TEST_EVENTS: events } });
    const url = server.url({
      ...opened(),
      extensionDevelopmentPath: vsix ? idleExtension() : root,
      extensionTestsPath: join(root, 'out', 'test', `${name}.js`),
    });
    return { ...server, url };
  };
}

/** An extension that does nothing: the editor runs tests only for one under development. */
function idleExtension() {
  const folder = temporaryFolder('idle-extension');
  const manifest = { name: 'idle', publisher: 'tests', version: '0.0.0', engines: { vscode: '^1.100.0' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

/** Has the page itself run them, in a web worker. */
async function inWebWorker(editor, { events }) {
  const server = await startWebServer({ editor, events });
  return { ...server, log: new Log(), ended: new Promise(() => {}) };
}
