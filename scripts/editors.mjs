import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, Trouble } from './main.mjs';
import { isAlive, npm } from './processes.mjs';

/**
 * The editors that the tests run in and that `npm start` can show: each the VS Code inside an npm package (code-server), so that
 * nothing but the npm registry is needed, and the Node that it is made for. The oldest one is what package.json's
 * `engines.vscode` promises; its program that searches files comes separately.
 */
export const editors = {
  oldest: { codeServer: '4.100.3', vscode: '1.100.3', node: 20, ripgrep: '1.18.0' },
  newest: { codeServer: '4.139.1', vscode: '1.139.1', node: 24 },
};

/**
 * Installs an editor into .editors/ unless it is there.
 * @param {keyof typeof editors} which
 * @returns {Promise<{ which: string, vscode: string, node: string, server: string }>} with the paths of its Node and its server
 */
export async function ensureEditor(which) {
  const editor = editors[which];
  const folder = join(home, `vscode-${editor.vscode}-${process.platform}-${process.arch}`);
  if (!existsSync(folder)) await install(editor, folder);
  return {
    which,
    vscode: editor.vscode,
    node: ownNodeFits(editor) ? process.execPath : join(folder, nodeProgram()),
    server: join(folder, vscodeFolder, 'out', 'server-main.js'),
  };
}

const home = join(root, '.editors');
const vscodeFolder = join('node_modules', 'code-server', 'lib', 'vscode');

/** Gets its name only when complete: an installation that was interrupted is begun anew, and two at once don't meet. */
async function install(editor, folder) {
  if (process.platform === 'win32') {
    throw new Trouble(
      'The embedded editor has no build for Windows: use WSL, or npm start -- --desktop, or npm run test:desktop.',
    );
  }
  console.log(`Installing VS Code ${editor.vscode} into .editors/ (once; about a minute)…`);
  removeAbandoned();
  const partial = join(home, `partial-${process.pid}-${editor.vscode}`);
  mkdirSync(partial, { recursive: true });
  writeFileSync(join(partial, 'package.json'), JSON.stringify({ private: true }));
  const packages = [
    `code-server@${editor.codeServer}`,
    ...(ownNodeFits(editor) ? [] : [`${nodePackage()}@${editor.node}`]),
    ...(editor.ripgrep ? [`${ripgrepPackage()}@${editor.ripgrep}`] : []),
  ];
  try {
    await npmInstall(partial, editor, packages);
    await npmInstall(join(partial, vscodeFolder), editor, ['--omit=dev']);
    if (editor.ripgrep) addRipgrep(partial);
    if (!existsSync(folder)) renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Without install scripts, as those want compilers; what they would build no test of an extension needs. */
async function npmInstall(folder, editor, what) {
  const { code, output } = await npm(
    [
      'install',
      '--prefix',
      folder,
      ...what,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ],
    { cwd: folder, quiet: true },
  );
  if (code === 0) return;
  throw new Trouble(
    `VS Code ${editor.vscode} could not be installed: check the connection to the npm registry and run the command again.\n` +
      output.trim().split('\n').slice(-8).join('\n'),
  );
}

/** To where an install script would have downloaded it; without it, the search for files finds none. */
function addRipgrep(folder) {
  const from = join(folder, 'node_modules', ripgrepPackage(), 'bin');
  cpSync(from, join(folder, vscodeFolder, 'node_modules', '@vscode', 'ripgrep', 'bin'), { recursive: true });
}

function removeAbandoned() {
  if (!existsSync(home)) return;
  for (const name of readdirSync(home)) {
    const pid = /^partial-(\d+)-/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(home, name), { recursive: true, force: true });
  }
}

const ownNodeFits = (editor) => Number(process.versions.node.split('.')[0]) === editor.node;

/** The packages that npm's `node` package would choose from in its install script. */
const nodePackage = () => `node-${process.platform}-${process.arch}`;
const nodeProgram = () => join('node_modules', nodePackage(), 'bin', 'node');
const ripgrepPackage = () => `@vscode/ripgrep-${process.platform}-${process.arch}`;
