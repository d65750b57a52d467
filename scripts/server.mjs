import { createServer } from 'node:net';
import { prepareData, tokenFile } from './editor-data.mjs';
import { Log } from './log.mjs';
import { atEnd, Trouble } from './main.mjs';
import { startKept } from './processes.mjs';
import { temporaryFolder } from './temporary.mjs';

const host = '127.0.0.1';
const startLimit = 60_000;

/**
 * Serves an editor (see editors.mjs) to browsers on this machine.
 * @param {object} options
 * @param {{ node: string, server: string, vscode: string }} options.editor
 * @param {number} [options.port] a free one if not given
 * @param {string} [options.dataFolder] where the editor keeps the person's settings and state; if not given, one that ends with it
 * @param {object} [options.settings] the person's settings, beside the quiet ones
 * @param {string} [options.installed] the folder of an extension that it has as if a person had installed it; without one, pages may
 *   load an extension under development
 * @param {boolean} [options.trust] false restricts workspaces until someone trusts them
 * @param {NodeJS.ProcessEnv} [options.env] the extension host's environment, beside this process's own
 */
export async function startServer({ editor, port = 0, env = {}, ...options }) {
  const data = options.dataFolder ?? temporaryFolder('editor');
  const token = prepareData(data, options);
  const kept = startKept(editor.node, [editor.server, ...flags(port, data, options)], {
    env: { ...process.env, ...env },
  });
  const stop = atEnd(kept.stop);
  const log = new Log();
  try {
    const authority = `${host}:${await listening(kept, log, editor)}`;
    return {
      /** Becomes an exit code when the server ends, asked or not. */
      ended: kept.ended,
      stop,
      /** The address that opens a `folder`, a `workspace` of several or an empty window, perhaps with `openFile`, `extensionDevelopmentPath`, `extensionTestsPath`. */
      url: (what) => workbenchUrl(authority, token, what),
      /** What it has said, for a report on a failure. */
      log,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** With `enable-smoke-test-driver`, a page may load an extension under development; the newest editor then shows no notifications. */
const flags = (port, data, { trust = true, installed }) => [
  ...['--host', host, '--port', String(port), '--accept-server-license-terms'],
  ...['--telemetry-level', 'off', '--server-data-dir', data, '--connection-token-file', tokenFile(data)],
  ...(trust ? ['--disable-workspace-trust'] : []),
  ...(installed ? [] : ['--enable-smoke-test-driver']),
];

function workbenchUrl(authority, token, { folder, workspace, ...paths }) {
  const opened = workspace ? { workspace } : folder ? { folder } : { ew: 'true' };
  const query = new URLSearchParams({ tkn: token, ...opened });
  const payload = Object.entries(paths).map(([name, path]) => [
    name,
    `vscode-remote://${authority}${encodeURI(path)}`,
  ]);
  if (payload.length > 0) query.set('payload', JSON.stringify([...payload, ['skipWelcome', 'true']]));
  return `http://${authority}/?${query}`;
}

/** The number of the port that the server says it listens on. */
function listening(kept, log, { vscode }) {
  return new Promise((resolve, reject) => {
    const fail = (what) => {
      clearTimeout(limit);
      reject(new Trouble(`The server of VS Code ${vscode} ${what}:\n${log.tail()}`));
    };
    const limit = setTimeout(() => fail(`didn't answer within ${startLimit / 1000} s`), startLimit);
    const read = (text) => {
      log.addLines(String(text));
      const port = /Web UI available at \S+:(\d+)/.exec(text)?.[1];
      if (!port) return;
      clearTimeout(limit);
      resolve(Number(port));
    };
    kept.stdout.on('data', read);
    kept.stderr.on('data', read);
    void kept.ended.then(() => fail('ended at once'));
  });
}

/** Before anything slow is done for a server on this port. */
export async function requireFreePort(port) {
  if (await isFree(port)) return;
  throw new Trouble(`Port ${port} is in use: stop what uses it, or run npm start -- --port ${port + 1}.`);
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
