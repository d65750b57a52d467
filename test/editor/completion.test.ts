import assert from 'node:assert/strict';
import {
  commands,
  type CompletionItem,
  type CompletionList,
  ConfigurationTarget,
  MarkdownString,
  Range,
  type TextDocument,
  workspace,
} from 'vscode';
import { closeAll, deleteFiles, openText, unescaped, until, writeFile } from './host';

describe('while someone types', () => {
  before(async () => {
    await writeFile(
      'typing.glossary.yaml',
      [
        'concepts:',
        '  - id: dangan-geng',
        '    zh: [{ term: 档案庚, pinyin: dàng’àn gēng }]',
        '    en:',
        '      - { term: seventh archive, status: preferred, when: all of them }',
        '      - { term: seventh record, status: admitted }',
        '      - { term: seventh pile, status: deprecated }',
        '  - { id: guizheng-geng, zh: { term: 归整庚, pinyin: guīzhěng gēng }, en: order in seventh archives }',
      ].join('\n'),
    );
    await completeAt('我们要整理dangang|');
  });
  after(() => deleteFiles('typing.glossary.yaml'));
  afterEach(async () => {
    await setting('enable', undefined);
    await setting('insert', undefined);
    await closeAll();
  });

  it('terms are offered in Chinese, with English and pinyin beside them', async () => {
    const { items, document } = await completeAt('我们要整理dag|');
    const [item] = items;
    assert.deepEqual(item.label, { label: '档案庚', description: 'dàng’àn gēng · seventh archive' });
    assert.equal(item.filterText, 'dag');
    assert.equal(document.getText(replacedBy(item)), 'dag');
    assert.equal(item.insertText, '档案庚');
  });

  it('terms are offered in English, the preferred one first', async () => {
    const { items } = await completeAt('We put it into the dangang|');
    assert.deepEqual(items.map(labelOf), ['seventh archive', 'seventh record']);
    assert.equal(items[0].detail, 'preferred');
  });

  it('a term that should not be used is replaced', async () => {
    const { items } = await completeAt('We put it on the seventh pi|');
    assert.equal(items[0].insertText, 'seventh archive');
    assert.equal(items[0].detail, 'preferred · instead of “seventh pile” (deprecated)');
  });

  it('what the hover says is told of the one that is looked at', async () => {
    const { items } = await completeAt('我们要整理dag|', 1);
    const { documentation } = items[0];
    assert.ok(documentation instanceof MarkdownString);
    assert.match(unescaped(documentation.value), /^\*\*档案庚\*\* dàng’àn gēng/u);
    assert.match(unescaped(documentation.value), /seventh archive.*: all of them/u);
  });

  it('a word behind the cursor may be replaced as well', async () => {
    const { items, document } = await completeAt('We put it into the seventh ar|chives');
    const { range } = items[0];
    assert.ok(range !== undefined && !(range instanceof Range));
    assert.equal(document.getText(range.inserting), 'seventh ar');
    assert.equal(document.getText(range.replacing), 'seventh archives');
  });

  it('a term comes before a longer one in which the word before stands, too', async () => {
    const { items, document } = await completeAt('We put it in seventh archi|');
    assert.deepEqual(items.map(labelOf), ['seventh archive', 'order in seventh archives']);
    assert.deepEqual(
      items.map(({ insertText }) => insertText),
      ['in seventh archive', 'order in seventh archives'],
    );
    // The editor puts what replaces more before all else.
    assert.deepEqual(
      items.map((item) => document.getText(replacedBy(item))),
      ['in seventh archi', 'in seventh archi'],
    );
  });

  it('nothing is offered in code, for what is all there, and where nobody wants it', async () => {
    await completeAt('我们要整理dag|');
    assert.deepEqual((await complete('我们要整理 `dag|`')).items, []);
    assert.deepEqual((await complete('我们要整理档案庚|')).items, []);
    await setting('enable', false);
    assert.deepEqual((await complete('我们要整理dag|')).items, []);
  });

  it('what is inserted is as it is set', async () => {
    await setting('insert', 'gloss');
    assert.equal((await completeAt('我们要整理dag|')).items[0].insertText, '档案庚（seventh archive）');
    await setting('insert', 'pinyin');
    assert.equal((await completeAt('我们要整理dag|')).items[0].insertText, 'dàng’àn gēng');
  });
});

function setting(name: string, value: unknown): Thenable<void> {
  return workspace
    .getConfiguration('bilingualGlossary.completion')
    .update(name, value, ConfigurationTarget.Workspace);
}

interface Offered {
  readonly items: CompletionItem[];
  readonly document: TextDocument;
}

/** What the extension offers at the mark, once it is something. */
async function completeAt(marked: string, resolved = 0): Promise<Offered> {
  const document = await openText(marked.replace('|', ''));
  return until(
    `something offered at ${marked}`,
    () => offeredIn(document, marked.indexOf('|'), resolved),
    ({ items }) => items.length > 0,
    // The index is made when nothing else is to be done.
    60_000,
  );
}

async function complete(marked: string): Promise<Offered> {
  return offeredIn(await openText(marked.replace('|', '')), marked.indexOf('|'), 0);
}

async function offeredIn(document: TextDocument, offset: number, resolved: number): Promise<Offered> {
  const { items } = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(offset),
    undefined,
    resolved,
  );
  // The editor itself offers words of the document.
  return { items: items.filter(({ sortText }) => /^\d{6}$/u.test(sortText ?? '')), document };
}

function labelOf({ label }: CompletionItem): string {
  return typeof label === 'object' ? label.label : label;
}

function replacedBy({ range }: CompletionItem): Range {
  assert.ok(range);
  return range instanceof Range ? range : range.inserting;
}
