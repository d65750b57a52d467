import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis } from '../../../src/core/analysis/analysis.js';
import { replacementBy } from '../../../src/core/analysis/fixes.js';
import { kindForFile } from '../../../src/core/documents/kinds.js';
import { read } from '../../../src/core/documents/reading.js';
import type { Fix } from '../../../src/core/finding.js';
import { applyEdits } from '../../../src/core/glossary/writing/apply-edits.js';
import { inEnglish } from '../../../src/core/localize.js';
import { visible } from '../marked-text.js';
import { analyseText, terminologyOf } from './glossary.js';

const terminology = terminologyOf(`
  - { id: kekong, zh: 安全可控, en: [ secure and controllable, { term: safe and controllable, status: deprecated } ] }`);
const [better, worse] = terminology.concepts.get('kekong')?.terms.en ?? [];

function analysisOf(text: string, file: string): Analysis {
  const kind = kindForFile(file);
  assert.ok(kind);
  return analyseText(text, terminology, kind);
}

/** What becomes of the one deprecated term in a text; undefined where nothing can be put in its place. */
function fixOf(analysis: Analysis): Fix | undefined {
  const occurrence = analysis.occurrences.find(({ senses }) => senses.some(({ term }) => term === worse));
  assert.ok(occurrence, analysis.document.text);
  return replacementBy(better, worse, occurrence, analysis, inEnglish, true);
}

/** The text, what it becomes, and whether that is certain. */
const cases: readonly (readonly [
  file: string,
  text: string,
  result: string | undefined,
  certain: boolean,
])[] = [
  ['a.md', 'A safe and controllable x.', 'A secure and controllable x.', true],
  ['a.md', 'The **safe** and controllable x.', 'The **secure and controllable** x.', false],
  ['a.md', 'a **safe and** controllable x', 'a **secure and controllable** x', false],
  ['a.md', 'a safe **and** controllable x', 'a **secure and controllable** x', false],
  ['a.md', 'a safe **and controllable** x', 'a **secure and controllable** x', false],
  ['a.md', 'safe **and controllable things**', '**secure and controllable things**', false],
  ['a.md', '**all safe** and controllable things', '**all secure and controllable** things', false],
  ['a.md', 'a *safe and **controllable*** x', undefined, false],
  ['a.md', 'a **safe** and **controllable** x', undefined, false],
  ['a.md', 'a safe\nand controllable x', 'a secure and controllable x', true],
  ['a.md', '> a safe and\n> controllable x', '> a secure and controllable x', true],
  ['a.md', '> a **safe\n> and** controllable x', '> a **secure and controllable** x', false],
  ['a.md', 'safe\u200b and controllable', 'secure and controllable', true],
  ['a.html', '<p><b>safe</b> and controllable</p>', '<p><b>secure and controllable</b></p>', false],
  ['a.html', '<p>safe and control&shy;lable</p>', '<p>secure and controllable</p>', true],
  ['a.tex', '\\emph{safe} and controllable', '\\emph{secure and controllable}', false],
  ['a.tex', 'safe and con\\-trol\\-lable', 'secure and controllable', true],
  ['a.rst', '**safe** and controllable', '**secure and controllable**', false],
  ['a.adoc', '*safe* and controllable', '*secure and controllable*', false],
  ['a.yaml', 'a: "a safe and \\\n  controllable x"', 'a: "a \\\n  secure and controllable x"', false],
];

describe('putting a term in the place of another', () => {
  for (const [file, text, result, certain] of cases) {
    it(`${file}: ${visible(text)}`, () => {
      const fix = fixOf(analysisOf(text, file));
      assert.deepEqual([fix && applyEdits(text, fix.edits), fix?.certain ?? false], [result, certain]);
    });
  }

  it('leaves the markup as it is, whatever is set off', () => {
    const words = ['so', 'safe', 'and', 'controllable', 'too'];
    const pairs = fc.constantFrom(['**', '**'], ['*', '*'], ['<b>', '</b>']);
    const marked = fc.tuple(pairs, fc.nat(4), fc.nat(4)).map(([[open, close], one, other]) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      return words
        .map((word, index) => (index === from ? open : '') + word + (index === to ? close : ''))
        .join(' ');
    });
    fc.assert(
      fc.property(marked, (text) => {
        const analysis = analysisOf(text, 'a.md');
        const fix = fixOf(analysis);
        assert.ok(fix, text);
        const after = applyEdits(text, fix.edits);
        assert.deepEqual(markupIn(after), markupIn(text), after);
        assert.match(after, /secure and controllable/u);
      }),
    );
  });
});

/** What is no prose, in the order of a Markdown text. */
function markupIn(text: string): string[] {
  const kind = kindForFile('a.md');
  assert.ok(kind);
  return read(text, kind)
    .regions.filter(({ kind: what }) => what !== 'break')
    .map(({ start, end }) => text.slice(start, end));
}
