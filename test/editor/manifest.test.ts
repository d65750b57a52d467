import assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';
import { checks } from '../../src/checks/index';
import { api } from './host';

interface Setting {
  scope?: string;
  default?: unknown;
  enum?: string[];
  markdownDescription?: string;
}

interface Command {
  command: string;
  title: string;
  category: string;
  enablement?: string;
}

/** A menu entry, a key or a text that is there only under a condition. */
interface Conditional {
  command?: string;
  when?: string;
}

interface Manifest {
  main: string;
  browser: string;
  capabilities: {
    untrustedWorkspaces: { supported: unknown; restrictedConfigurations: string[] };
    virtualWorkspaces: unknown;
  };
  contributes: {
    commands: Command[];
    keybindings: Conditional[];
    menus: Record<string, Conditional[]>;
    viewsWelcome: (Conditional & { contents: string })[];
    walkthroughs: { steps: { description: string; completionEvents: string[] }[] }[];
    configuration: { properties: Record<string, Setting> }[];
  };
}

/** The commands that the palette always shows. */
const always = ['openSamples', 'reload', 'showLog'];

/** What VS Code itself tells, as https://code.visualstudio.com/api/references/when-clause-contexts has it. */
const contextsOfEditor = [
  'activeWebviewPanelId',
  'editorHasSelection',
  'editorTextFocus',
  'explorerResourceIsFolder',
  'focusedView',
  'inputFocus',
  'isWorkspaceTrusted',
  'view',
  'viewItem',
  'workspaceFolderCount',
];

/** The context keys in a condition. */
function keysIn(condition: string): string[] {
  return [...condition.matchAll(/(?:^|[\s(!])([a-z][\w.]*)(?=$|[\s)])/giu)]
    .filter(({ index }) => !/[=<>~]\s*$/u.test(condition.slice(0, index)))
    .map(([, key]) => key);
}

/** The commands that the links of a text run. */
function linkedIn(text: string): string[] {
  return [...text.matchAll(/\(command:([\w.]+)/gu)].map(([, command]) => command);
}

describe('the manifest', () => {
  const extension = extensions.getExtension('bilingual-glossary.bilingual-glossary');
  const manifest = extension?.packageJSON as Manifest;
  const settings = Object.assign(
    {},
    ...manifest.contributes.configuration.map((part) => part.properties),
  ) as Record<string, Setting>;

  it('lets no untrusted workspace say where to read', () => {
    const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    const withPaths = Object.keys(settings).filter((name) =>
      /glob|path/i.test(settings[name].markdownDescription ?? ''),
    );
    assert.equal(supported, 'limited', 'otherwise the list is ignored');
    assert.deepEqual(restrictedConfigurations, withPaths);
  });

  it('has one bundle for the web, which another starts in Node, and welcomes workspaces that are on no disk', () => {
    const { main, browser, capabilities } = manifest;
    assert.deepEqual([main, browser], ['./dist/desktop.js', './dist/extension.js']);
    assert.equal(capabilities.virtualWorkspaces, true);
  });

  it('has a severity for each check, with its default', () => {
    const severities = Object.keys(settings).filter((name) => name.startsWith('bilingualGlossary.severity.'));
    assert.deepEqual(
      severities,
      checks.map(({ code }) => `bilingualGlossary.severity.${code}`),
    );
    for (const { code, defaultSeverity } of checks) {
      assert.equal(settings[`bilingualGlossary.severity.${code}`].default, defaultSeverity);
    }
  });

  it('describes every setting, in words of the language files', () => {
    for (const [name, { markdownDescription }] of Object.entries(settings)) {
      assert.ok(markdownDescription && !markdownDescription.startsWith('%'), `${name} isn't described`);
    }
  });

  it('shows in the palette only what works now', () => {
    const { commands: contributed, menus } = manifest.contributes;
    const conditional = [
      ...contributed.filter(({ enablement }) => enablement !== undefined),
      ...menus['commandPalette'].filter(({ when }) => when !== undefined),
    ].map(({ command }) => command);
    const unconditional = contributed.map(({ command }) => command).filter((id) => !conditional.includes(id));
    assert.deepEqual(
      unconditional.sort(),
      always.map((name) => `bilingualGlossary.${name}`),
    );
  });

  it('asks only what the editor or the extension tells, and all that the extension does', async () => {
    const { commands: contributed, keybindings, menus, viewsWelcome, walkthroughs } = manifest.contributes;
    const conditions = [
      ...contributed.map(({ enablement }) => enablement),
      ...[keybindings, ...Object.values(menus), viewsWelcome].flat().map(({ when }) => when),
      ...walkthroughs
        .flatMap(({ steps }) => steps.flatMap(({ completionEvents }) => completionEvents))
        .filter((event) => event.startsWith('onContext:'))
        .map((event) => event.slice('onContext:'.length)),
    ];
    const asked = new Set(conditions.flatMap((condition) => keysIn(condition ?? '')));
    const isSetting = (key: string) => key.startsWith('config.') && key.slice('config.'.length) in settings;
    const own = Object.keys((await api()).contexts).map((name) => `bilingualGlossary.${name}`);
    assert.deepEqual(
      [...asked].filter((key) => key !== 'false' && !isSetting(key)).sort(),
      [...contextsOfEditor, ...own].sort(),
    );
  });

  it('calls commands what they do, each word but the small ones with a capital', () => {
    for (const { title, category } of manifest.contributes.commands) {
      assert.equal(category, 'Glossary');
      assert.match(title, /^[A-Z][a-z]+(?: (?:[A-Z]\w*|a|as|at|by|from|in|of|on|to))+…?$/u);
    }
  });

  it('links only to commands that exist', async () => {
    await api();
    const known = await commands.getCommands(true);
    const { viewsWelcome, walkthroughs } = manifest.contributes;
    const linked = [
      ...viewsWelcome.map(({ contents }) => contents),
      ...walkthroughs.flatMap(({ steps }) => steps.map(({ description }) => description)),
    ].flatMap(linkedIn);
    assert.deepEqual(
      [...new Set(linked)].filter((command) => !known.includes(command)),
      [],
    );
  });

  it('has only commands that exist', async () => {
    await api();
    const known = new Set(await commands.getCommands(true));
    const missing = manifest.contributes.commands.filter(({ command }) => !known.has(command));
    assert.deepEqual(missing, []);
  });
});
