import assert from 'node:assert/strict';
import { commands, type LocationLink, type TextDocument } from 'vscode';
import { closeAll, deleteFiles, openText, rangeOf, until, writeFile } from './host';

describe('Go to Definition', () => {
  before(() =>
    writeFile(
      'definition.glossary.yaml',
      'concepts:\n  - { id: one, zh: 定义甲, en: twofold thing }\n  - { id: two, zh: 定义乙, en: twofold thing }\n',
    ),
  );
  after(() => deleteFiles('definition.glossary.yaml'));
  afterEach(closeAll);

  it('goes from a term to its entry', async () => {
    const document = await openText('这是定义甲。');
    const [link] = await until(
      'a definition',
      () => definitionsOf(document, '定义甲'),
      ({ length }) => length === 1,
    );
    assert.ok(link.targetUri.path.endsWith('/definition.glossary.yaml'));
    assert.equal(link.targetRange.start.line, 1);
    assert.deepEqual(link.originSelectionRange, rangeOf(document, '定义甲'));
  });

  it('goes to the entry of every sense', async () => {
    const document = await openText('A twofold thing.');
    const links = await until(
      'both entries',
      () => definitionsOf(document, 'twofold thing'),
      ({ length }) => length === 2,
    );
    assert.deepEqual(
      links.map(({ targetRange }) => targetRange.start.line),
      [1, 2],
    );
  });

  it('goes to the glossary that comes with the extension', async () => {
    const document = await openText('维护网络主权。');
    const [link] = await until(
      'a definition',
      () => definitionsOf(document, '网络主权'),
      ({ length }) => length === 1,
    );
    assert.ok(link.targetUri.path.includes('/glossary/'));
  });

  it('goes nowhere beside terms, in code and in languages that are not looked at', async () => {
    const document = await openText('`定义甲` 与天气，定义甲。');
    await until(
      'a definition',
      () => definitionsOf(document, '定义甲', 1),
      ({ length }) => length === 1,
    );
    assert.deepEqual(await definitionsOf(document, '定义甲'), []);
    assert.deepEqual(await definitionsOf(document, '天气'), []);
    assert.deepEqual(await definitionsOf(await openText('// 定义甲\n', 'javascript'), '定义甲'), []);
  });
});

async function definitionsOf(document: TextDocument, text: string, nth = 0): Promise<LocationLink[]> {
  const { start } = rangeOf(document, text, nth);
  return commands.executeCommand('vscode.executeDefinitionProvider', document.uri, start.translate(0, 1));
}
