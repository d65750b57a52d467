import assert from 'node:assert/strict';
import {
  commands,
  type DocumentHighlight,
  type Location,
  type SymbolInformation,
  type TextDocument,
  type Uri,
  window,
  workspace,
  type WorkspaceEdit,
} from 'vscode';
import { closeAll, deleteFiles, fileUri, openText, rangeOf, until, writeFile } from './host';

const glossary = `concepts:
  - id: tea
    zh: { term: 乌龙茶叶 }
    en: [wulong leaf, { term: oolong leaf, status: admitted }]
  - { id: cup, zh: { term: 盖碗杯, pinyin: gàiwǎnbēi }, en: lidded cup }
`;
const files = ['navigation.glossary.yaml', 'tea.md', 'about-tea.md'];

describe('navigation', () => {
  let document: TextDocument;

  before(async () => {
    await writeFile(files[0], glossary);
    await writeFile(files[1], '# 乌龙茶叶\n\n乌龙茶叶与盖碗杯，a wulong leaf.\n');
    await writeFile(files[2], 'Oolong leaf, `wulong leaf`, Wulong leaf.\n');
    document = await workspace.openTextDocument(fileUri(files[1]));
    await window.showTextDocument(document);
    await until(
      'highlights',
      () => highlighted(document, 'wulong leaf'),
      ({ length }) => length === 3,
    );
  });
  after(async () => {
    await closeAll();
    await deleteFiles(...files);
  });

  it('highlights the concept at the cursor in both languages, and nothing of others', async () => {
    assert.deepEqual(await highlighted(document, 'wulong leaf'), ['0:2', '2:0', '2:11']);
    assert.deepEqual(await highlighted(document, '盖碗杯'), ['2:5']);
  });

  it('finds every occurrence of a concept in the documents of the workspace, open or not', async () => {
    const found = await referencesAt(document, '乌龙茶叶');
    // Where Markdown's own extension runs, the editor adds references to the heading.
    const ours = found.filter((place) => place !== 'tea.md 0:0');
    assert.deepEqual(ours, [
      'about-tea.md 0:0',
      'about-tea.md 0:28',
      'navigation.glossary.yaml 1:8',
      'tea.md 0:2',
      'tea.md 2:0',
      'tea.md 2:11',
    ]);
  });

  it('finds them from the entry, and from an id', async () => {
    const yaml = await workspace.openTextDocument(fileUri(files[0]));
    assert.deepEqual(await referencesAt(yaml, 'lidded cup'), ['navigation.glossary.yaml 4:10', 'tea.md 2:5']);
  });

  it('finds nothing where there is no term', async () => {
    const text = await openText('天气');
    assert.deepEqual(await referencesAt(text, '天气'), []);
    assert.deepEqual(await highlighted(text, '天气'), ['0:0'], 'the editor’s own');
    await window.showTextDocument(document);
  });

  const symbols: readonly (readonly [typed: string, name: string])[] = [
    ['盖碗', '盖碗杯 · lidded cup'],
    ['gaiwanb', '盖碗杯 · gai wan bei · lidded cup'],
    ['gwb', '盖碗杯 · gai wan bei · lidded cup'],
    ['oolo', '乌龙茶叶 · oolong leaf'],
  ];
  for (const [typed, name] of symbols) {
    it(`finds an entry by “${typed}”`, async () => {
      const found = await commands.executeCommand<SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        typed,
      );
      const [first] = found.filter(({ location }) => nameOf(location.uri) === files[0]);
      assert.equal(first.name, name);
    });
  }

  it('calls a rendering otherwise in all documents, in the shape of each place', async () => {
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      rangeOf(document, 'wulong leaf').start,
      'oolong leaf',
    );
    const made = edit
      .entries()
      .flatMap(([uri, edits]) =>
        edits.map(
          ({ range, newText }) => `${nameOf(uri)} ${range.start.line}:${range.start.character} ${newText}`,
        ),
      );
    assert.deepEqual(made.sort(), [
      'about-tea.md 0:28 Oolong leaf',
      'tea.md 2:11 oolong leaf',
      'tea.md 2:9 an',
    ]);
  });

  it('calls nothing otherwise where there is no term', async () => {
    const text = await openText('天气');
    await assert.rejects(
      Promise.resolve(commands.executeCommand('vscode.prepareRename', text.uri, rangeOf(text, '天气').start)),
      /No term of a glossary stands here/u,
    );
  });
});

async function highlighted(document: TextDocument, text: string): Promise<string[]> {
  const found = await commands.executeCommand<DocumentHighlight[] | undefined>(
    'vscode.executeDocumentHighlights',
    document.uri,
    rangeOf(document, text).start.translate(0, 1),
  );
  return (found ?? []).map(({ range: { start } }) => `${start.line}:${start.character}`).sort();
}

async function referencesAt(document: TextDocument, text: string): Promise<string[]> {
  const found = await commands.executeCommand<Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    rangeOf(document, text).start.translate(0, 1),
  );
  return found.map(({ uri, range: { start } }) => `${nameOf(uri)} ${start.line}:${start.character}`).sort();
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
