import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Log } from './log.mjs';
import { atEnd, Trouble } from './main.mjs';
import { startKept } from './processes.mjs';
import { temporaryFolder } from './temporary.mjs';

const host = '127.0.0.1';
const startLimit = 60_000;

/** A workbench that shows nothing but what a test or a person asked for, and calls nobody. */
const quietSettings = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/**
 * Serves an editor (see editors.mjs) to browsers on this machine.
 * @param {object} options
 * @param {{ node: string, server: string, vscode: string }} options.editor
 * @param {number} [options.port] a free one if not given
 * @param {string} [options.dataFolder] where the editor keeps the person's settings and state; if not given, one that ends with it
 * @param {object} [options.settings] the person's settings, beside the quiet ones
 * @param {boolean} [options.trust] false makes it ask whether the workspace is trusted, and restrict it until then
 * @param {NodeJS.ProcessEnv} [options.env] the extension host's environment, beside this process's own
 */
export async function startServer({ editor, port = 0, dataFolder, settings = {}, trust = true, env = {} }) {
  if (port !== 0 && !(await isFree(port))) {
    throw new Trouble(
      `Port ${port} is in use: stop what uses it, or choose another with --port ${port + 1}.`,
    );
  }
  const data = dataFolder ?? temporaryFolder('editor');
  writeSettings(data, { ...quietSettings, ...settings });
  const kept = startKept(
    editor.node,
    [...flags(editor, port, data), ...(trust ? ['--disable-workspace-trust'] : [])],
    {
      env: { ...process.env, ...env },
    },
  );
  const stop = atEnd(kept.stop);
  const log = new Log();
  try {
    const authority = `${host}:${await listening(kept, log, editor)}`;
    return {
      address: `http://${authority}`,
      /** Becomes an exit code when the server ends, asked or not. */
      ended: kept.ended,
      stop,
      url: (what) => workbenchUrl(authority, what),
      /** What it has said, for a report on a failure. */
      log,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** `enable-smoke-test-driver` is what lets a page load an extension under development. */
const flags = ({ server }, port, data) => [
  server,
  ...['--host', host, '--port', String(port), '--without-connection-token', '--accept-server-license-terms'],
  ...['--telemetry-level', 'off', '--enable-smoke-test-driver', '--server-data-dir', data],
];

/** The address that opens a folder, with an extension from its source folder, and perhaps runs that extension's test suite. */
function workbenchUrl(authority, { folder, openFile, extensionDevelopmentPath, extensionTestsPath }) {
  const remote = (path) => path && `vscode-remote://${authority}${encodeURI(path)}`;
  const payload = Object.entries({
    extensionDevelopmentPath: remote(extensionDevelopmentPath),
    extensionTestsPath: remote(extensionTestsPath),
    openFile: remote(openFile),
    skipWelcome: 'true',
  }).filter(([, value]) => value);
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
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

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

function writeSettings(data, settings) {
  const folder = join(data, 'data', 'User');
  mkdirSync(folder, { recursive: true });
  try {
    // those of a person who has changed them in the editor stay
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2), { flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}
