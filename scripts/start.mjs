import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { editors, ensureEditor } from './editors.mjs';
import { main, readOptions, root, stopping, Trouble } from './main.mjs';
import { run } from './processes.mjs';
import { findProgram } from './programs.mjs';
import { requireFreePort, startServer } from './server.mjs';

const samples = join(root, 'samples');
const firstSample = join(samples, '讲话要点.md');
const usualPort = 3900;

/**
 * npm start [-- --desktop | --browser] [--port N]: shows the extension at work on the sample documents, in the VS Code of this
 * machine if there is one, otherwise in one that a browser shows.
 */
await main(async (args) => {
  const { desktop, browser, port } = understand(args);
  const code = browser ? undefined : findProgram('code');
  if (desktop && !code) {
    throw new Trouble(
      'There is no code on PATH: install VS Code and its shell command, or run npm start -- --browser.',
    );
  }
  if (!code) await requireFreePort(port);
  await ensureDependencies();
  await build('buildProduct');
  if (!existsSync(join(root, 'dist', 'extension.js')))
    throw new Trouble('There is no src/editor/extension.ts to build.');
  return code ? openDesktop(code) : serve(port);
});

function understand(args) {
  const options = { desktop: { type: 'boolean' }, browser: { type: 'boolean' }, port: { type: 'string' } };
  const { values } = readOptions({ args, options }, 'npm start [-- --desktop | --browser] [--port N]');
  const port = Number(values.port ?? usualPort);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Trouble('--port takes a number from 1 to 65535.');
  return { ...values, port };
}

async function openDesktop(code) {
  console.log('Opening VS Code with the extension and the sample documents…');
  const { code: exitCode } = await run(code, [`--extensionDevelopmentPath=${root}`, samples, firstSample], {
    shell: process.platform === 'win32',
  });
  if (exitCode !== 0)
    throw new Trouble('VS Code did not start: npm start -- --browser shows the extension in a browser.');
  return 0;
}

async function serve(port) {
  const editor = await newestThatInstalls();
  const server = await startServer({
    editor,
    port,
    dataFolder: join(root, '.editors', `data-${editor.vscode}`),
    installed: root,
  });
  const address = server.url({ folder: samples, openFile: firstSample });
  console.log(
    `VS Code ${editor.vscode} with the extension and the sample documents is at\n\n  ${address}\n\nCtrl+C ends it.`,
  );
  openBrowser(address);
  await server.ended;
  if (stopping()) return 0;
  throw new Trouble(`The editor ended by itself:\n${server.log.tail()}`);
}

async function newestThatInstalls() {
  const [last, ...others] = Object.keys(editors);
  for (const which of others.reverse()) {
    try {
      return await ensureEditor(which);
    } catch (error) {
      console.error(error.message);
    }
  }
  return ensureEditor(last);
}

/** The person's own, where there is someone to see it. */
function openBrowser(address) {
  const isSeen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.env.CI || !isSeen) return;
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', '""'] }[process.platform] ?? [
    'xdg-open',
  ];
  const opener = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => {}); // the address is printed
  opener.unref();
}
