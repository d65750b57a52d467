// The architecture as an ESLint rule: which folder of src/ may lean on which. Used by eslint.config.mjs.
import { builtinModules } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { root } from './main.mjs';

/**
 * The folders of src/. A folder may import itself and those in `on`; `node` and `vscode` say whether it may import Node's modules
 * and the editor's, `browser` that it runs in a page. What is pure (none of these) gets files, settings, clock and language as arguments. Nothing points back.
 */
export const folders = {
  core: { on: [] },
  checks: { on: ['core'] },
  cli: { on: ['core', 'checks'], node: true },
  view: { on: [], browser: true },
  editor: { on: ['core', 'checks', 'view'], vscode: true },
  desktop: { on: ['editor'], node: true, vscode: true },
};

export const pureFolders = Object.keys(folders).filter(
  (name) => !folders[name].node && !folders[name].vscode && !folders[name].browser,
);

/** Global names that only one host has, or that reach around the arguments. */
export const hostGlobals = [
  ...[
    'process',
    'Buffer',
    'require',
    'module',
    'exports',
    '__dirname',
    '__filename',
    'global',
    'setImmediate',
  ],
  ...['window', 'document', 'console', 'fetch', 'performance'],
];

export const boundaries = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      folder: 'src/{{from}} may not import src/{{to}}: it may lean on {{allowed}} only.',
      outside: 'src/{{from}} may not import {{to}}: what ships lies in src.',
      node: 'src/{{from}} may not import the Node module {{to}}: it must run in any host, so take what you need as an argument.',
      vscode: 'src/{{from}} may not import vscode: only src/editor and src/desktop may.',
      unknown: 'src/{{from}} has no place in the architecture: give it one in scripts/architecture.mjs.',
    },
  },
  create(context) {
    const [from, isInSource] = folderOf(context.filename);
    if (!isInSource) return {};
    const folder = folders[from];
    const check = (node, specifier) => {
      if (typeof specifier !== 'string') return;
      const complaint = complain(folder, from, specifier, context.filename);
      if (complaint) context.report({ node, messageId: complaint.id, data: { from, ...complaint } });
    };
    const ofSource = (node) => node.source && check(node.source, node.source.value);
    return {
      Program: (node) => folder ?? context.report({ node, messageId: 'unknown', data: { from } }),
      ImportDeclaration: ofSource,
      ExportNamedDeclaration: ofSource,
      ExportAllDeclaration: ofSource,
      ImportExpression: ofSource,
      TSImportType: (node) => check(node, node.source?.value),
      TSExternalModuleReference: (node) => check(node, node.expression.value),
      CallExpression: (node) => node.callee.name === 'require' && check(node, node.arguments[0]?.value),
    };
  },
};

function complain(folder, from, specifier, filename) {
  if (!folder) return undefined;
  if (specifier === 'vscode') return folder.vscode ? undefined : { id: 'vscode' };
  if (isNodeModule(specifier)) return folder.node ? undefined : { id: 'node', to: specifier };
  if (!specifier.startsWith('.')) return undefined;
  const target = join(dirname(filename), specifier);
  const [to, isInSource] = folderOf(target);
  if (!isInSource) return isCode(target) ? { id: 'outside', to: relative(root, target) } : undefined;
  if (to === from || folder.on.includes(to)) return undefined;
  return { id: 'folder', to, allowed: ['itself', ...folder.on].join(', ') };
}

/** Data, such as the bundled glossary, may lie elsewhere. */
const isCode = (path) => ['test', 'scripts'].includes(relative(root, path).split(sep)[0]);

const isNodeModule = (specifier) =>
  specifier.startsWith('node:') ||
  builtinModules.includes(specifier) ||
  builtinModules.includes(specifier.split('/')[0]);

/** The folder of src/ that a file lies in, and whether it lies in src/ at all. */
function folderOf(path) {
  const [top, folder] = relative(root, path).split(sep);
  return [folder, top === 'src'];
}
