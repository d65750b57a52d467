import assert from 'node:assert/strict';
import {
  type CodeLens,
  commands,
  type InlayHint,
  Position,
  Range,
  type TextDocument,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import { closeAll, deleteFiles, openText, until, writeFile } from './host';

const glossary = 'hints.glossary.yaml';
const text = '卷帙壬，卷帙壬。\n\n`卷帙壬`\n\n卷帙壬（volume）和书案癸。\n';

describe('beside a term', () => {
  const settings = () => workspace.getConfiguration('bilingualGlossary.inlayHints');
  let document: TextDocument;

  before(() =>
    writeFile(
      glossary,
      'concepts:\n  - { id: juanzhi, zh: { term: 卷帙壬, pinyin: juànzhì rén }, en: volume }\n  - { id: shuan, zh: { term: 书案癸, pinyin: shū’àn guǐ }, en: [desk, docket] }\n',
    ),
  );
  after(() => deleteFiles(glossary));

  beforeEach(async () => {
    document = await openText(text);
  });
  afterEach(async () => {
    await settings().update('show', undefined, false);
    await settings().update('at', undefined, false);
    await closeAll();
  });

  const cases: readonly (readonly [what: string, show: string, at: string, ...hints: string[]])[] = [
    ['is its pinyin where it is first mentioned', 'pinyin', 'first', '0:3 juànzhì rén', '4:15 shū’àn guǐ'],
    [
      'is its pinyin each time, never in code',
      'pinyin',
      'every',
      '0:3 juànzhì rén',
      '0:7 juànzhì rén',
      '4:3 juànzhì rén',
      '4:15 shū’àn guǐ',
    ],
    [
      'is the rendering that is settled on, unless it stands there',
      'rendering',
      'every',
      '0:3 volume',
      '0:7 volume',
    ],
  ];
  for (const [what, show, at, ...expected] of cases) {
    it(what, async () => {
      await settings().update('show', show, false);
      await settings().update('at', at, false);
      await until(
        'the hints',
        () => hints(),
        (found) => found.length === expected.length,
      );
      assert.deepEqual(await hints(), expected);
    });
  }

  it('is nothing unless someone wants it', async () => {
    assert.deepEqual(await hints(), []);
  });

  it('is nothing beyond what is in sight', async () => {
    await settings().update('show', 'pinyin', false);
    await until(
      'the hint',
      () => hints(new Range(3, 0, 5, 0)),
      (found) => found.length === 1,
    );
    assert.deepEqual(await hints(new Range(3, 0, 5, 0)), ['4:15 shū’àn guǐ']);
  });

  async function hints(range = new Range(0, 0, 6, 0)): Promise<string[]> {
    const found = await commands.executeCommand<InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      range,
    );
    return found.map(({ position, label }) => `${position.line}:${position.character} ${label as string}`);
  }
});

describe('above a concept of a glossary', () => {
  afterEach(async () => {
    await closeAll();
    await deleteFiles(glossary, 'counted.md', 'counted-en.md');
  });

  it('is how often it occurs in the workspace, followed as documents are edited', async () => {
    const uri = await writeFile(
      glossary,
      'concepts:\n  - { id: juanzhi, zh: 卷帙壬, en: tome volume }\n  - { id: shuan, zh: 书案癸 }\n',
    );
    await writeFile('counted-en.md', 'A tome volume.\n');
    const counted = await workspace.openTextDocument(await writeFile('counted.md', '卷帙壬，卷帙壬。\n'));
    const lenses = async () => {
      const found = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri, 99);
      return found.map(({ range, command }) => `${range.start.line} ${command?.title ?? ''}`);
    };
    await workspace.openTextDocument(uri);
    await until('the counts', lenses, ([first]) => first === '1 3 occurrences');
    assert.deepEqual(await lenses(), ['1 3 occurrences', '2 no occurrence']);
    const edit = new WorkspaceEdit();
    edit.insert(counted.uri, new Position(1, 0), '书案癸\n');
    await workspace.applyEdit(edit);
    await until('the new counts', lenses, ([, second]) => second === '2 1 occurrence');
  });
});
