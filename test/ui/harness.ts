import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { type EditorName, type EditorServer, script } from './scripts';
import { Workbench } from './workbench';

/** What a workbench is opened with; everything may be left out. */
export type WorkbenchOptions = {
  /** The file to show, of those in the workspace. */
  file?: string;
  /** Further files of the workspace, or other contents for those that are there, by path. */
  files?: Record<string, string>;
  settings?: Record<string, unknown>;
  /** The language that extensions are told to speak, such as `zh-cn`; the editor itself would need its language pack. */
  language?: string;
  /** `false` leaves the workspace in Restricted Mode until someone trusts it. */
  trust?: boolean;
  /** Which system the browser says it runs on, by which the editor chooses its keys. */
  platform?: Platform;
  size?: { width: number; height: number };
  /** 2 makes screenshots sharper. */
  scale?: 1 | 1.2 | 1.5 | 2;
};

/** The systems whose keys differ, as browsers name them. */
export type Platform = 'Windows NT 10.0' | 'Macintosh' | 'X11; Linux x86_64';

type PageOptions = Required<Pick<WorkbenchOptions, 'size' | 'scale'>> & {
  /** What the person prefers, as far as pages ask for it. */
  colorScheme?: 'light' | 'dark';
} & Pick<WorkbenchOptions, 'platform'>;

/**
 * Opens a fresh copy of test/editor/workspace in the workbench of the editor that UI_EDITOR names, with the extension, in a browser window that has
 * no history. Close it when done; what all share (the server, the browser) closes after the last test.
 */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { file = 'policy.md', trust = true, size = { width: 1280, height: 800 }, scale = 1 } = options;
  const settings = { 'workbench.colorTheme': 'Default Light Modern', ...options.settings };
  const folder = makeWorkspace(settings, options.files);
  const server = await serverFor(trust);
  const page = await newPage({ size, scale, ...(options.platform && { platform: options.platform }) });
  if (options.language !== undefined) await speak(page, options.language);
  await page.goto(server.url({ folder, openFile: join(folder, file) }));
  const workbench = new Workbench(page, folder, settings);
  open.add(workbench);
  page.on('close', () => open.delete(workbench));
  return workbench;
}

/** Opens an empty page in a browser window that has no history. Close its context when done. */
export async function newPage({ size, scale, colorScheme = 'light', platform }: PageOptions): Promise<Page> {
  const context = await (
    await browser()
  ).newContext({
    viewport: size,
    deviceScaleFactor: scale,
    colorScheme,
    locale: 'en-US',
    ...(platform && {
      userAgent: `Mozilla/5.0 (${platform}) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36`,
    }),
  });
  return context.newPage();
}

/** Sets what a page of the editor in that language would begin with. */
async function speak(page: Page, language: string): Promise<void> {
  await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)}`);
}

const open = new Set<Workbench>();

afterEach('keep a picture of what failed', async function () {
  const failed = this.currentTest;
  if (failed?.state !== 'failed') return;
  const name = failed
    .titlePath()
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  for (const [index, workbench] of [...open].entries()) {
    await workbench.screenshot(join('out', 'ui-failures', `${name}${index > 0 ? `-${index}` : ''}.png`));
  }
});

function makeWorkspace(settings: Record<string, unknown>, files: Record<string, string> = {}): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'ui-')), 'workspace');
  cpSync(join('test', 'editor', 'workspace'), folder, { recursive: true });
  const written = { '.vscode/settings.json': JSON.stringify(settings), ...files };
  for (const [path, content] of Object.entries(written)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** One server for trusted workspaces and one for others, as it is the server that decides. */
const servers = new Map<boolean, Promise<EditorServer>>();

function serverFor(trust: boolean): Promise<EditorServer> {
  const server = servers.get(trust) ?? startServer(trust);
  servers.set(trust, server);
  return server;
}

async function startServer(trust: boolean): Promise<EditorServer> {
  const { ensureEditor } = await script('editors');
  const { startServer: start } = await script('server');
  const installed = process.env.INSTALLED_EXTENSION ?? process.cwd();
  return start({ editor: await ensureEditor(process.env.UI_EDITOR as EditorName), installed, trust });
}

let launched: Promise<Browser> | undefined;

function browser(): Promise<Browser> {
  launched ??= script('browser').then(({ launchBrowser }) => launchBrowser());
  return launched;
}

after('close the browser and the editor', async () => {
  await (await launched)?.close();
  const { cleanUp } = await script('main');
  await cleanUp();
});
