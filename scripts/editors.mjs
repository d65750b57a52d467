import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { installOnce, npmInstall } from './installing.mjs';
import { Trouble } from './main.mjs';

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
  const folder = await installOnce(
    `vscode-${editor.vscode}-${process.platform}-${process.arch}`,
    async (partial) => install(editor, partial),
  );
  return {
    which,
    vscode: editor.vscode,
    node: ownNodeFits(editor) ? process.execPath : join(folder, nodeProgram()),
    server: join(folder, vscodeFolder, 'out', 'server-main.js'),
  };
}

const vscodeFolder = join('node_modules', 'code-server', 'lib', 'vscode');

async function install(editor, folder) {
  if (process.platform === 'win32') {
    throw new Trouble(
      'The embedded editor has no build for Windows: use WSL, or npm start -- --desktop, or npm run test:desktop.',
    );
  }
  const name = `VS Code ${editor.vscode}`;
  console.log(`Installing ${name} into .editors/ (once; about a minute)…`);
  const packages = [
    `code-server@${editor.codeServer}`,
    ...(ownNodeFits(editor) ? [] : [`${nodePackage()}@${editor.node}`]),
    ...(editor.ripgrep ? [`${ripgrepPackage()}@${editor.ripgrep}`] : []),
  ];
  await npmInstall(folder, packages, name);
  await npmInstall(join(folder, vscodeFolder), ['--omit=dev'], name);
  if (editor.ripgrep) addRipgrep(folder);
}

/** To where an install script would have downloaded it; without it, the search for files finds none. */
function addRipgrep(folder) {
  const from = join(folder, 'node_modules', ripgrepPackage(), 'bin');
  cpSync(from, join(folder, vscodeFolder, 'node_modules', '@vscode', 'ripgrep', 'bin'), { recursive: true });
}

const ownNodeFits = (editor) => Number(process.versions.node.split('.')[0]) === editor.node;

/** The packages that npm's `node` package would choose from in its install script. */
const nodePackage = () => `node-${process.platform}-${process.arch}`;
const nodeProgram = () => join('node_modules', nodePackage(), 'bin', 'node');
const ripgrepPackage = () => `@vscode/ripgrep-${process.platform}-${process.arch}`;
