import assert from 'node:assert/strict';
import {
  commands,
  type CompletionItem,
  type CompletionList,
  type DocumentSymbol,
  type LocationLink,
  type Position,
  Range,
  type TextDocument,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import { closeAll, deleteFiles, hoverOn, hoversOn, rangeOf, unescaped, until, writeFile } from './host';

const file = 'assist.glossary.yaml';

const content = `format: 1
sources:
  li-2020: { author: Li Na, year: 2020, title: "术语 [研究](command:x)" }
concepts:
  - id: shuzi-gangqu
    zh: { term: 数字港区, pinyin: shùzì gǎngqū }
    en: [digital port district, digital harbour]
    source: li-2020 §3
  - id: zhihui-haiguan
    zh: 智慧海关
    en:
      - { term: smart customs, status: preferred }
    see: [shuzi-gangqu, wangluo-anquan]
`;

describe('in a glossary file', () => {
  let document: TextDocument;

  beforeEach(async () => {
    document = await open(file, content);
  });

  afterEach(async () => {
    await closeAll();
    await deleteFiles(file, 'plain.yaml');
  });

  it('the editor sees YAML without another extension', () => {
    assert.equal(document.languageId, 'yaml');
  });

  it('completion offers the keys that an entry lacks, each with what it means', async () => {
    const items = await complete(document, await type(document, '    '));
    const see = items.find((item) => labelOf(item) === 'note');
    assert.equal(see?.documentation, 'A remark: a text, or one in each language.');
    assert.ok(!items.some((item) => ['id', 'zh', 'en', 'see'].includes(labelOf(item))));
  });

  it('completion offers the statuses, with their meanings', async () => {
    const items = await complete(document, rangeOf(document, 'preferred').start);
    assert.deepEqual(items.map(labelOf), ['preferred', 'admitted', 'deprecated', 'superseded']);
    assert.equal(items[0].documentation, 'In force: the one to use.');
  });

  it('completion offers concepts of all glossaries by their ids, found by Chinese, pinyin and English', async () => {
    await loaded(document);
    const isOwn = (each: CompletionItem) => labelOf(each) === 'shuzi-gangqu';
    const items = await until(
      'the concepts of the file among them',
      () => complete(document, rangeOf(document, 'wangluo-anquan').start),
      (offered) => offered.some(isOwn),
    );
    const item = items.find(isOwn);
    assert.match(item?.filterText ?? '', /数字港区 shuzigangqu digital port district/u);
    assert.ok(typeof item?.label === 'object');
    assert.equal(item.label.description, '数字港区 · digital port district');
    assert.ok(
      items.some((each) => labelOf(each) === 'wangluo-anquan'),
      'those of other files',
    );
    assert.ok(!items.some((each) => labelOf(each) === 'zhihui-haiguan'), 'not the concept itself');
  });

  it('completion suggests the pinyin of the term beside', async () => {
    const items = await complete(document, rangeOf(document, 'shùzì gǎngqū').start);
    assert.deepEqual(items.map(labelOf), ['shùzì gǎngqū']);
  });

  it('what is chosen takes the place of what is there, and an entry is begun where the cursor is', async () => {
    const end = await type(document, '  - ');
    await window.showTextDocument(document, { selection: new Range(end, end) });
    const items = await complete(document, end);
    const entry = items.find((item) => labelOf(item) === 'concept');
    assert.ok(entry?.insertText && typeof entry.insertText === 'object');
    await window.activeTextEditor?.insertSnippet(entry.insertText, end, {
      undoStopBefore: true,
      undoStopAfter: true,
      keepWhitespace: true,
    });
    assert.ok(document.getText().endsWith('  - zh: \n    en: '), document.getText().slice(-40));
  });

  it('completion leaves comments and texts alone', async () => {
    assert.deepEqual(await complete(document, await type(document, '    # s')), []);
    assert.deepEqual(await complete(document, rangeOf(document, 'digital port').end), []);
  });

  it('the hover tells what a key and a status mean', async () => {
    assert.equal(unescaped(await hoverOn(document, 'see')), '**see**: Ids of related concepts.');
    assert.match(unescaped(await hoverOn(document, 'preferred')), /In force: the one to use\./u);
  });

  it('the hover tells what an id and a source stand for, and their texts are inert', async () => {
    await loaded(document);
    const concept = unescaped(await hoverOn(document, 'shuzi-gangqu, '));
    assert.match(concept, /\*\*数字港区\*\* shùzì gǎngqū · \*\*digital port district\*\*/u);
    const source = await hoverOn(document, 'li-2020 §');
    assert.match(unescaped(source), /\*\*Li Na 2020\*\*: \*术语 \[研究\]\(command:x\)\*/u);
    assert.ok(!source.includes('](command'));
  });

  it('the outline has the concepts with their terms, the distinctions and the sources', async () => {
    const symbols = await outline(document);
    assert.deepEqual(symbols.map(drawn), [
      ['sources', ['li-2020 Li Na 2020']],
      [
        'concepts',
        ['shuzi-gangqu 数字港区 · digital port district', 'zhihui-haiguan 智慧海关 · smart customs'],
      ],
    ]);
    const [entry] = symbols[1].children;
    assert.ok(document.getText(entry.range).startsWith('- id: shuzi-gangqu'));
    assert.ok(document.getText(entry.range).endsWith('source: li-2020 §3'));
    assert.equal(document.getText(entry.selectionRange), 'shuzi-gangqu');
  });

  it('the outline stays when the last entry is broken', async () => {
    await type(document, '  - { id: new, zh: [数');
    const [, concepts] = await outline(document);
    assert.deepEqual(drawn(concepts)[1].slice(-2), ['zhihui-haiguan 智慧海关 · smart customs', 'new 数']);
  });

  it('Go to Definition leads from an id and from a source to their entries, in whichever file', async () => {
    await loaded(document);
    await until(
      'the entry, once its glossary is in force',
      () => definitions(document, 'shuzi-gangqu, '),
      (places) => JSON.stringify(places) === JSON.stringify([`${file}:5`]),
    );
    assert.deepEqual(await definitions(document, 'li-2020 §'), [`${file}:3`]);
    const elsewhere = await definitions(document, 'wangluo-anquan');
    assert.ok(
      elsewhere.some((place) => place.startsWith('sample.glossary.yaml:')),
      elsewhere.join(', '),
    );
    assert.deepEqual(await definitions(document, 'smart customs'), []);
  });

  it('nothing of this is there in other YAML', async () => {
    const other = await open('plain.yaml', content);
    assert.deepEqual(await complete(other, rangeOf(other, 'preferred').start), []);
    assert.deepEqual(await hoversOn(other, 'see'), []);
    assert.deepEqual(await definitions(other, 'li-2020 §'), []);
    assert.ok(!(await outline(other)).some(({ name }) => name === 'concepts'));
  });
});

async function open(name: string, text: string): Promise<TextDocument> {
  const opened = await workspace.openTextDocument(await writeFile(name, text));
  await window.showTextDocument(opened);
  return opened;
}

/** Waits until the glossary counts. */
async function loaded(document: TextDocument): Promise<void> {
  await until(
    'the concepts of the file',
    () => definitions(document, 'shuzi-gangqu, '),
    (places) => places.length > 0,
  );
}

/** Writes at the end of a document; gives where that ends. */
async function type(document: TextDocument, text: string): Promise<Position> {
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(document.getText().length), text);
  assert.ok(await workspace.applyEdit(edit));
  return document.positionAt(document.getText().length);
}

/** What the extension offers; the editor itself offers words of the document. */
async function complete(document: TextDocument, position: Position): Promise<CompletionItem[]> {
  const { items } = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
    undefined,
    1000,
  );
  return items.filter(({ sortText }) => /^\d{6}$/u.test(sortText ?? ''));
}

function labelOf({ label }: CompletionItem): string {
  return typeof label === 'object' ? label.label : label;
}

async function outline(document: TextDocument): Promise<DocumentSymbol[]> {
  const symbols = await commands.executeCommand<DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  return symbols ?? [];
}

function drawn({ name, children }: DocumentSymbol): [string, string[]] {
  return [name, children.map((child) => `${child.name} ${child.detail}`)];
}

/** Where Go to Definition leads from a text, as `file:line`. */
async function definitions(document: TextDocument, text: string): Promise<string[]> {
  const links = await commands.executeCommand<LocationLink[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    rangeOf(document, text).start.translate(0, 1),
  );
  return links.map(
    ({ targetUri, targetRange }) => `${targetUri.path.split('/').at(-1)}:${targetRange.start.line + 1}`,
  );
}
