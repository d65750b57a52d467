import { appendFileSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { quietSettings } from './editor-data.mjs';
import { atEnd, root } from './main.mjs';

const host = '127.0.0.1';

/** Where tests have their folder: in the file system that test/web/workspace.ts brings. */
const folder = { scheme: 'web-test', path: '/workspace' };

/**
 * Serves an editor (see editors.mjs) as vscode.dev is one: the page alone, no server behind it, so that extensions run in a web
 * worker. What the page loads comes from the folders of the editor and of this checkout.
 * @param {object} options
 * @param {{ server: string, vscode: string }} options.editor
 * @param {string} options.events the file to which the lines go that the running suite posts (test/support/host.web.ts)
 */
export async function startWebServer({ editor, events }) {
  const { default: sirv } = await import('sirv');
  const files = join(dirname(editor.server), '..');
  const workbench = join(files, 'out', 'vs', 'code', 'browser', 'workbench');
  const folders = {
    '/static': files,
    '/extension': root,
    '/workspace': join(root, 'out/test/web-workspace'),
  };
  const served = Object.entries(folders).map(([at, path]) => [at, sirv(path, { dev: true })]);
  const answers = {
    '/': () => ['text/html', page(join(workbench, 'workbench.html'), server.address().port, editor)],
    '/static/out/vs/code/browser/workbench/workbench.js': () => [
      'text/javascript',
      withoutServer(readFileSync(join(workbench, 'workbench.js'), 'utf8')),
    ],
    '/workspace/package.json': () => ['application/json', JSON.stringify(workspaceManifest)],
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, `http://${host}`);
    response.setHeader('Access-Control-Allow-Origin', '*'); // the worker has an origin of its own
    if (request.method === 'POST' && pathname === '/events') return keep(request, response, events);
    if (pathname in answers) {
      const [type, body] = answers[pathname]();
      return response.setHeader('Content-Type', type).end(body);
    }
    const notFound = () => response.writeHead(404).end();
    const [at, serve] = served.find(([start]) => pathname.startsWith(`${start}/`)) ?? [];
    if (!serve) return notFound();
    request.url = request.url.slice(at.length);
    return serve(request, response, notFound);
  });
  server.keepAliveTimeout = 0; // a connection that is closed just as the page uses it again loses what it posts
  await new Promise((resolve) => server.listen(0, host, resolve));
  const stop = atEnd(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://${host}:${server.address().port}/`, stop };
}

/** The page as the editor's own server would have filled it in. */
function page(template, port, { vscode }) {
  const at = (path) => ({ scheme: 'http', authority: `${host}:${port}`, path });
  const configuration = {
    userDataPath: '/',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    folderUri: folder,
    developmentOptions: {
      extensions: [at('/extension'), at('/workspace')],
      extensionTestsPath: at('/extension/out/test/web'),
    },
    configurationDefaults: quietSettings,
    productConfiguration: {
      ...{ nameShort: 'Code', nameLong: 'Code', applicationName: 'code', dataFolderName: '.code' },
      ...{ version: vscode, urlProtocol: 'code', enableTelemetry: false },
    },
  };
  const values = {
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(configuration)
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;'),
    WORKBENCH_WEB_BASE_URL: '/static',
    WORKBENCH_NLS_URL: '/static/out/nls.messages.js',
    WORKBENCH_NLS_FALLBACK_URL: '/static/out/nls.messages.js',
  };
  return readFileSync(template, 'utf8').replace(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? '');
}

/** code-server's workbench expects its server, and keeps a person's data there: as VS Code has it, neither is so. */
function withoutServer(workbench) {
  return replaceOnce(
    replaceOnce(workbench, /,remoteAuthority:location\.host/, ''),
    /(get userRoamingDataHome\(\)\{[^}]*\{scheme:[\w$]+\.)vscodeRemote/,
    '$1vscodeUserData',
  );
}

function replaceOnce(text, pattern, replacement) {
  if (!pattern.test(text)) throw new Error(`The editor's workbench has no ${pattern.source} any more.`);
  return text.replace(pattern, replacement);
}

/** The extension that gives the window its folder. */
const workspaceManifest = {
  name: 'web-workspace',
  publisher: 'tests',
  version: '0.0.0',
  engines: { vscode: '^1.100.0' },
  browser: './extension.js',
  activationEvents: [`onFileSystem:${folder.scheme}`],
};

function keep(request, response, file) {
  let line = '';
  request.setEncoding('utf8');
  request.on('data', (part) => (line += part));
  request.on('end', () => {
    appendFileSync(file, `${line}\n`);
    response.end();
  });
}
