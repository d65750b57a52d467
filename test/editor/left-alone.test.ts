import assert from 'node:assert/strict';
import { commands, languages, type TextDocument, Uri, window, workspace } from 'vscode';
import { ambiguous, untilFlagged } from './ambiguous-glossary';
import {
  actionsAt,
  api,
  closeAll,
  deleteFiles,
  flagged,
  hoverOn,
  hoversOn,
  openText,
  rangeOf,
  until,
  writeFile,
} from './host';
import { MemoryFiles } from './memory-files';

const glossary = 'left-alone.glossary.yaml';
const name = 'mended.md';
const text = '这里是旁观术语。\n';

/** What shows what stands elsewhere, or isn't kept as a document, by the schemes that the editor has for it. */
const schemes: Readonly<Record<string, string>> = {
  'what programs put out': 'output',
  'results of a search': 'search-editor',
  'a comment that is being written': 'comment',
  'the input of a console': 'vscode-interactive-input',
  'the output of a notebook’s cell': 'vscode-notebook-cell-output',
};

/** What there is to see of the extension in a document that is looked at. */
async function seenIn(document: TextDocument): Promise<unknown[]> {
  const { statusOf } = await api();
  return [flagged(document), (await hoversOn(document, '旁观术语')).length, statusOf(document)];
}

describe('what is left alone', () => {
  before(() => writeFile(glossary, ambiguous('旁观术语')));
  after(() => deleteFiles(glossary, name));
  afterEach(closeAll);

  /** Waits until documents are looked at with the glossary, so that what isn't never will be. */
  const untilLookedAt = async () => untilFlagged(await openText(text), '旁观术语');

  for (const [what, scheme] of Object.entries(schemes)) {
    it(`is ${what} (${scheme}:)`, async () => {
      // Those that the editor gives itself can be read no other way.
      const content = workspace.registerTextDocumentContentProvider(scheme, {
        provideTextDocumentContent: () => text,
      });
      try {
        const document = await workspace.openTextDocument(Uri.parse(`${scheme}:/left-alone/text.md`));
        await languages.setTextDocumentLanguage(document, 'markdown');
        assert.equal(document.getText(), text);
        await untilLookedAt();
        assert.deepEqual(await seenIn(document), [[], 0, undefined]);
      } finally {
        content.dispose();
      }
    });
  }

  it('is what can’t be written, as the left side of a diff; the right side is the document', async () => {
    const scheme = 'old-version';
    const versions = workspace.registerFileSystemProvider(scheme, new MemoryFiles({ [`/${name}`]: text }), {
      isReadonly: true,
    });
    try {
      const right = await writeFile(name, `${text}\n新写的。\n`);
      await commands.executeCommand('vscode.diff', Uri.from({ scheme, path: `/${name}` }), right);
      const sides = await until(
        'both sides',
        () => window.visibleTextEditors.map(({ document }) => document),
        ({ length }) => length === 2,
      );
      const [before, after] = [scheme, right.scheme].map((each) =>
        sides.find(({ uri }) => uri.scheme === each),
      );
      assert.ok(before && after);
      await untilFlagged(after, '旁观术语');
      assert.deepEqual(await seenIn(before), [[], 0, undefined]);
    } finally {
      versions.dispose();
    }
  });

  it('is a file of the editor’s own', async () => {
    const uri = Uri.parse('vscode-userdata:/User/left-alone.md');
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    try {
      const document = await workspace.openTextDocument(uri);
      assert.equal(document.languageId, 'markdown');
      await untilLookedAt();
      assert.deepEqual(await seenIn(document), [[], 0, undefined]);
    } finally {
      await workspace.fs.delete(uri);
    }
  });

  it('is the log', async () => {
    await commands.executeCommand('bilingualGlossary.showLog');
    const log = await until(
      'the log',
      () => workspace.textDocuments.find(({ uri }) => uri.scheme === 'output'),
      (document) => document !== undefined,
    );
    await untilLookedAt();
    assert.deepEqual(flagged(log!), []);
    await commands.executeCommand('workbench.action.closePanel');
  });

  it('is a search editor', async () => {
    await writeFile(name, text);
    await commands.executeCommand('search.action.openNewEditor', {
      query: '旁观术语',
      triggerSearch: true,
      filesToInclude: name,
    });
    const results = await until(
      'the search editor',
      () => workspace.textDocuments.find(({ uri }) => uri.scheme === 'search-editor'),
      (document) => document !== undefined,
    );
    await untilLookedAt();
    assert.deepEqual(flagged(results!), []);
  });
});

describe('a document that isn’t saved anywhere', () => {
  before(() => writeFile(glossary, ambiguous('旁观术语')));
  after(() => deleteFiles(glossary));
  afterEach(closeAll);

  it('is checked, explained and decided on like any other', async () => {
    const document = await openText(text);
    await untilFlagged(document, '旁观术语');
    assert.match(await hoverOn(document, '旁观术语'), /first way/u);
    const titles = async () =>
      (await actionsAt(document, rangeOf(document, '旁观术语'))).map(({ title }) => title);
    const offered = await until('the ways to decide', titles, ({ length }) => length >= 6);
    assert.ok(offered.includes('Use “first way” for 旁观术语 in this workspace…'));
    const actions = await actionsAt(document, rangeOf(document, '旁观术语'), 99);
    const decision = actions.find(({ title }) => title === 'Use “second way” for 旁观术语 in this document');
    assert.ok(decision?.edit);
    await workspace.applyEdit(decision.edit);
    await untilFlagged(document);
  });
});
