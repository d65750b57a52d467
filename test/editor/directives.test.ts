import assert from 'node:assert/strict';
import { commands, type CompletionItem, type CompletionList, type TextDocument } from 'vscode';
import { closeAll, deleteFiles, openText, until, writeFile } from './host';

describe('in a directive', () => {
  before(() =>
    writeFile(
      'directives.glossary.yaml',
      [
        'concepts:',
        '  - id: dangan',
        '    zh: [{ term: 档案戊, pinyin: dàng’àn wù }]',
        '    en:',
        '      - { term: record, status: admitted, when: a single one }',
        '      - { term: archive, status: preferred, when: all of them }',
      ].join('\n'),
    ),
  );
  after(() => deleteFiles('directives.glossary.yaml'));
  afterEach(closeAll);

  it('completion offers the directives, with what each does', async () => {
    const items = await completeIn('<!-- glossary-|');
    assert.deepEqual(items.map(labelOf).slice(0, 4), [
      'glossary',
      'glossary-line',
      'glossary-next-line',
      'glossary-disable',
    ]);
    assert.equal(items[0].documentation, 'Decides on a rendering, from here to the end of the document.');
  });

  it('completion offers the checks', async () => {
    const items = await completeIn('% glossary-disable-line |', 'latex');
    assert.ok(items.map(labelOf).includes('ambiguous-term'));
  });

  it('completion offers the terms of the document, then the renderings of one', async () => {
    const [term] = await completeIn('<!-- glossary: | -->\n\n这是档案戊。');
    assert.equal(labelOf(term), '档案戊');
    assert.equal(term.insertText, '档案戊 = ');
    assert.equal(term.filterText, '档案戊 danganwu');
    assert.equal(term.command?.command, 'editor.action.triggerSuggest');
    const renderings = await completeIn('<!-- glossary: 档案戊 = | -->');
    assert.deepEqual(renderings.map(labelOf), ['archive', 'record']);
    assert.equal(renderings[0].documentation, 'all of them');
  });

  it('completion leaves other comments alone', async () => {
    const document = await openText('<!-- a record -->\n<!-- glossary- -->');
    await until(
      'something in the directive',
      () => complete(document, 1, 14),
      (items) => items.length > 0,
    );
    assert.deepEqual(await complete(document, 0, 13), []);
  });
});

/** What is offered at the mark, once something is. */
async function completeIn(marked: string, language?: string): Promise<CompletionItem[]> {
  const [before] = marked.split('|');
  const document = await openText(marked.replace('|', ''), language);
  const { line, character } = document.positionAt(before.length);
  return until(
    `something offered at ${marked}`,
    () => complete(document, line, character),
    (items) => items.length > 0,
  );
}

async function complete(document: TextDocument, line: number, character: number): Promise<CompletionItem[]> {
  const { items } = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.validatePosition(document.positionAt(0).with(line, character)),
    undefined,
    1000,
  );
  // The editor itself offers words of the document.
  return items.filter(({ sortText }) => /^\d{6}$/u.test(sortText ?? ''));
}

function labelOf({ label }: CompletionItem): string {
  return typeof label === 'object' ? label.label : label;
}
