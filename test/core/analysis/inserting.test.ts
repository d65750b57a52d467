import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analysis/analyse.js';
import { inserting } from '../../../src/core/analysis/inserting.js';
import { kindForFile } from '../../../src/core/documents/kinds.js';
import { Terminology } from '../../../src/core/glossary/terminology.js';

const xliff = (source: string, target: string) =>
  `<xliff version="2.0" srcLang="zh" trgLang="en"><file><unit><segment><source>${source}</source><target>${target}</target></segment></unit></file></xliff>`;
const po = (target: string) =>
  `msgid ""\nmsgstr "Language: en\\nX-Source-Language: zh\\n"\n\nmsgid "法"\nmsgstr ${target}\n`;

/** A file, its text with where the words go marked, the words, and the text then; undefined where they can't go there. */
const cases: Readonly<Record<string, readonly [string, string, string, string | undefined]>> = {
  'where the cursor is': ['a.md', 'Law of ⟦⟧.', 'data', 'Law of data.'],
  'in the place of what is selected': ['a.md', 'Law of ⟦it⟧.', 'data', 'Law of data.'],
  'with blanks between words': ['a.md', 'Law ⟦⟧of', 'data', 'Law data of'],
  'behind the word that the cursor is in': ['a.md', 'an as⟦⟧sessment of', 'data', 'an assessment data of'],
  'behind a word': ['a.md', 'Law⟦⟧, too', 'data', 'Law data, too'],
  'without blanks between Chinese characters': ['a.md', '重视⟦⟧工作', '数据', '重视数据工作'],
  'not within a link’s target': ['a.md', '[law](to/⟦⟧here)', 'data', undefined],
  'not over markup': ['a.md', 'the **la⟦w** o⟧f', 'data', undefined],
  'in XML by its entities': ['a.xlf', xliff('研发', 'Do ⟦⟧.'), 'R&D', xliff('研发', 'Do R&amp;D.')],
  'as they are in a CDATA section': [
    'a.xlf',
    xliff('研发', '<![CDATA[Do ⟦⟧.]]>'),
    'R&D',
    xliff('研发', '<![CDATA[Do R&D.]]>'),
  ],
  'behind a CDATA section': [
    'a.xlf',
    xliff('研发', '<![CDATA[Do]]> ⟦⟧.'),
    'R&D',
    xliff('研发', '<![CDATA[Do]]> R&amp;D.'),
  ],
  'at the end of a target': ['a.xlf', xliff('研发', 'Do ⟦⟧'), 'it', xliff('研发', 'Do it')],
  'beside a tag': ['a.xlf', xliff('研发', 'Do <g id="1">⟦⟧</g>'), 'it', xliff('研发', 'Do <g id="1">it</g>')],
  'not within a tag': ['a.xlf', xliff('研发', 'Do <g id="⟦⟧1">it</g>'), 'it', undefined],
  'not in a source': ['a.xlf', xliff('研发⟦⟧', 'Do'), '数据', undefined],
  'not between the texts': ['a.xlf', xliff('研发', 'Do').replace('<target', '⟦⟧<target'), 'it', undefined],
  'with backslashes in a string': ['a.po', po('"Do ⟦⟧"'), 'a "b" \\', po('"Do a \\"b\\" \\\\"')],
  'not between the lines of a string': ['a.po', po('"Do "⟦⟧\n"it"'), 'R&D', undefined],
  'in a quoted cell': ['a.csv', 'zh,en\n法,"a ⟦⟧"\n', 'b, "c"', 'zh,en\n法,"a b, ""c"""\n'],
  'in a cell that isn’t quoted': ['a.csv', 'zh,en\n法,a ⟦⟧\n', 'b', 'zh,en\n法,a b\n'],
  'not in a cell that would need quotation marks': ['a.csv', 'zh,en\n法,a ⟦⟧\n', 'b, c', undefined],
  'in JSON': ['a.json', '[{"zh":"法","en":"a ⟦⟧"}]', '"b"', '[{"zh":"法","en":"a \\"b\\""}]'],
};

describe('words are put into a document', () => {
  for (const [name, [uri, marked, words, expected]] of Object.entries(cases)) {
    it(name, () => {
      const start = marked.indexOf('⟦');
      const end = marked.indexOf('⟧') - 1;
      const text = marked.replace(/[⟦⟧]/gu, '');
      const analysis = analyse({ uri, kind: kindForFile(uri)!, text }, Terminology.of([]));
      const edit = inserting(analysis, { start, end }, words);
      assert.equal(edit && text.slice(0, edit.start) + edit.newText + text.slice(edit.end), expected);
    });
  }
});
