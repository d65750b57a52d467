import assert from 'node:assert/strict';
import { commands, Range, Selection, type TextDocument, window, workspace } from 'vscode';
import {
  actionsAt,
  closeAll,
  deleteFiles,
  flagged,
  hoverOn,
  problemsOf,
  rangeOf,
  unescaped,
  until,
  writeFile,
} from './host';

const glossary = 'concepts:\n  - { id: made-up, zh: 工程甲, en: [first & last, first “one”] }\n';

const xliff = (unit: string) =>
  `<xliff version="2.0" srcLang="zh" trgLang="en"><file id="f"><unit id="1"><segment>\n${unit}\n</segment></unit></file></xliff>\n`;

/** A file in each format, with a target that lacks its term, and what stands in the target with its rendering inserted. */
const formats: Readonly<Record<string, readonly [text: string, written: string]>> = {
  'a.xlf': [
    xliff('<source>论工程甲。</source><target>All regions give more.</target>'),
    'All regions give more.first &amp; last',
  ],
  'a.tmx': [
    '<tmx version="1.4"><header srclang="zh"/><body><tu><tuv xml:lang="zh"><seg>论工程甲。</seg></tuv><tuv xml:lang="en"><seg>All regions give more.</seg></tuv></tu></body></tmx>\n',
    'All regions give more.first &amp; last',
  ],
  'a.po': [
    'msgid ""\nmsgstr "Language: en\\n"\n\nmsgid "论工程甲。"\nmsgstr "All regions give more."\n',
    'All regions give more.first & last',
  ],
  'a.csv': ['zh,en\n论工程甲。,All regions give more.\n', 'All regions give more.first & last'],
  'a.json': [
    '[{ "zh": "论工程甲。", "en": "All regions give more." }]\n',
    'All regions give more.first & last',
  ],
};

describe('formats for translations', () => {
  before(async () => {
    await writeFile('formats.glossary.yaml', glossary);
    const languages = workspace.getConfiguration('bilingualGlossary').get<string[]>('languages') ?? [];
    await workspace
      .getConfiguration('bilingualGlossary')
      .update('languages', [...languages, 'csv', 'json'], false);
  });
  after(async () => {
    await workspace.getConfiguration('bilingualGlossary').update('languages', undefined, false);
    await deleteFiles('formats.glossary.yaml', 'formats');
  });
  afterEach(closeAll);

  async function open(name: string, text: string): Promise<TextDocument> {
    const document = await workspace.openTextDocument(await writeFile(`formats/${name}`, text));
    await window.showTextDocument(document);
    return document;
  }

  async function untilFlagged(document: TextDocument, expected: readonly string[]): Promise<void> {
    await until(
      `problems at ${expected.join(', ')}`,
      () => flagged(document),
      (found) => JSON.stringify(found) === JSON.stringify(expected),
    );
  }

  for (const [name, [text, written]] of Object.entries(formats)) {
    it(`have what is missing told, and inserted, in the target (${name})`, async () => {
      const document = await open(name, text);
      await untilFlagged(document, ['All regions give more.']);
      assert.match(
        unescaped(await hoverOn(document, '工程甲')),
        /\*\*Translation\*\*.*\n?.*All regions give more\./u,
      );
      const { end } = rangeOf(document, 'All regions give more.');
      const [insert] = (await actionsAt(document, new Range(end, end))).filter(({ title }) =>
        title.startsWith('Insert'),
      );
      assert.equal(insert.title, 'Insert “first & last” (工程甲)');
      assert.ok(insert.edit);
      await workspace.applyEdit(insert.edit);
      assert.ok(document.getText().includes(written), document.getText());
      await untilFlagged(document, []);
    });
  }

  it('lead from a source to its target and back, within the file', async () => {
    const document = await open('b.xlf', formats['a.xlf'][0]);
    await untilFlagged(document, ['All regions give more.']);
    const editor = window.activeTextEditor;
    assert.ok(editor);
    const { start } = rangeOf(document, '工程甲');
    editor.selection = new Selection(start, start);
    await commands.executeCommand('bilingualGlossary.revealAlignedPassage');
    assert.equal(document.getText(editor.selection), 'All regions give more.');
    await commands.executeCommand('bilingualGlossary.revealAlignedPassage');
    assert.ok(editor.selection.isEqual(new Selection(start, start)));
  });

  it('say where a broken file breaks, and keep what was read before', async () => {
    const good = '<source>论工程甲。</source><target>All regions give more.</target>\n</segment><segment>\n';
    const document = await open('c.xlf', xliff(`${good}<source>书</target>`));
    await untilFlagged(document, ['All regions give more.', '</target>']);
    assert.deepEqual(
      problemsOf(document.uri).map(({ code, range }) => [
        typeof code === 'object' ? code.value : code,
        range.start.line + 1,
      ]),
      [
        ['missing-rendering', 2],
        ['malformed-document', 4],
      ],
    );
  });
});
