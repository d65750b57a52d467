import assert from 'node:assert/strict';
import { DiagnosticSeverity, type TextDocument, type Uri, window, workspace } from 'vscode';
import { actionsAt, closeAll, deleteFiles, problemsOf, rangeOf, until, writeFile } from './host';

const name = 'faulty.glossary.yaml';

/** Opens a file in the editor, so that it is closed with what else is open. */
async function openFile(uri: Uri): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document);
  return document;
}

/** The problems of a glossary file, a line each: what they stand under, and their code. */
async function problemLines(uri: Uri): Promise<string[]> {
  const document = await openFile(uri);
  return problemsOf(uri).map(({ range, code, severity }) => {
    const value = typeof code === 'object' ? code.value : code;
    return `${document.getText(range)} | ${value} | ${DiagnosticSeverity[severity]}`;
  });
}

const untilProblems = (uri: Uri, expected: readonly string[]) =>
  until(
    'the problems of the glossary',
    () => problemLines(uri),
    (lines) => lines.join('\n') === expected.join('\n'),
  );

describe('the problems of a glossary file', () => {
  afterEach(async () => {
    await closeAll();
    await deleteFiles(name, 'other.glossary.yaml');
  });

  it('are those of its YAML, its format and its entries, each at its place', async () => {
    const uri = await writeFile(
      name,
      `concepts:
  - id: problem-cases
    zh: { term: 术语, pinyin: shuyu }
    en: [{ term: term, statsu: preferred }, { term: word, status: deprecated, cues: [语言] }]
    see: [problem-case]
    examples:
      - { text: 这个术语不好。, expect: word }
  - zh：条目
`,
    );
    await untilProblems(uri, [
      'shuyu | toneless-pinyin | Warning',
      'statsu | unknown-key | Warning',
      '语言 | unreachable-cue | Warning',
      'problem-case | unknown-concept | Warning',
      '这个术语不好。 | failed-example | Error',
      '： | full-width-colon | Error',
    ]);
  });

  it('are repaired from the light bulb', async () => {
    const uri = await writeFile(
      name,
      'concepts:\n  - id: problem-cases\n    zh: { term: 术语, pinyin: shuyu }\n    en: term\n    sse: problem-cases\n',
    );
    await untilProblems(uri, ['shuyu | toneless-pinyin | Warning', 'sse | unknown-key | Warning']);
    const document = await openFile(uri);
    for (const [text, title] of [
      ['shuyu', 'Replace with “shùyǔ”'],
      ['sse', 'Replace with “see”'],
    ] as const) {
      const actions = await until(
        `the repair of ${text}`,
        () => actionsAt(document, rangeOf(document, text)),
        (found) => found.some((action) => action.title === title),
      );
      const action = actions.find((each) => each.title === title);
      assert.ok(action?.edit && action.isPreferred);
      await workspace.applyEdit(action.edit);
    }
    assert.match(document.getText(), /pinyin: shùyǔ \}\n {4}en: term\n {4}see: problem-cases/u);
    await untilProblems(uri, []);
  });

  it('are none where pinyin is missing, but the light bulb writes it', async () => {
    const uri = await writeFile(name, 'concepts:\n  - zh: 术语 # a term\n    en: term\n');
    const document = await openFile(uri);
    const actions = await until(
      'the offer of pinyin',
      () => actionsAt(document, rangeOf(document, '术语'), 1),
      (found) => found.some(({ title }) => title === 'Add the pinyin “shùyǔ”'),
    );
    await workspace.applyEdit(actions.find(({ title }) => title.startsWith('Add the pinyin'))!.edit!);
    assert.equal(
      document.getText(),
      'concepts:\n  - zh: { term: 术语, pinyin: shùyǔ } # a term\n    en: term\n',
    );
    assert.deepEqual(problemsOf(uri), []);
  });

  it('go when another glossary brings what was missing', async () => {
    const uri = await writeFile(name, 'concepts:\n  - { id: one, zh: 术语, en: term, see: brought-later }\n');
    await untilProblems(uri, ['brought-later | unknown-concept | Warning']);
    await writeFile('other.glossary.yaml', 'concepts:\n  - { id: brought-later, zh: 词条, en: entry }\n');
    await untilProblems(uri, []);
  });

  it('include an entry that another file of the folder replaces', async () => {
    const uri = await writeFile(name, 'concepts:\n  - { id: given-twice, zh: 术语, en: term }\n');
    await writeFile('other.glossary.yaml', 'concepts:\n  - { id: given-twice, en: word }\n');
    await untilProblems(uri, ['given-twice | conflicting-entry | Warning']);
  });
});
