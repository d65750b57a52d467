import assert from 'node:assert/strict';
import { latex } from '../../../src/core/documents/latex.js';
import { markdown } from '../../../src/core/documents/markdown.js';
import { plaintext } from '../../../src/core/documents/plaintext.js';
import { read } from '../../../src/core/documents/reading.js';
import type { DocumentKind } from '../../../src/core/documents/region.js';
import { sentenceAround } from '../../../src/core/text/sentence.js';
import { visible } from '../marked-text.js';

/** The sentence of the `x` is what stands between the marks, spaces at its ends aside. */
function specify(kind: DocumentKind, cases: readonly (readonly [what: string, marked: string])[]): void {
  for (const [what, marked] of cases) {
    it(`${what}: ${visible(marked)}`, () => {
      const text = marked.replace(/[⟦⟧]/gu, '');
      const at = text.indexOf('x');
      const { start, end } = sentenceAround(read(text, kind).units, { start: at, end: at + 1 });
      const found = text.slice(start, end);
      assert.equal(
        visible(found.trim()),
        visible(marked.slice(marked.indexOf('⟦') + 1, marked.indexOf('⟧'))),
      );
    });
  }
}

describe('a sentence', () => {
  describe('ends', () => {
    specify(markdown, [
      ['behind 。', '甲。⟦乙x丙。⟧丁。'],
      ['behind ！ and ？', '甲！⟦乙x丙？⟧丁。'],
      ['behind a full stop with a space and a capital', 'One is it. ⟦Two x three.⟧ Four is it.'],
      ['behind a question mark and an exclamation mark', 'Is it? ⟦Two x three!⟧ Four.'],
      [
        'behind a full stop with a Han character after the space',
        'One x. 甲乙'.replace('One x.', '⟦One x.⟧'),
      ],
      ['behind 。 in an English text', 'One 。⟦two x 。⟧three'],
      ['before a quotation that begins a sentence', 'One. ⟦“Two x three.⟧ “Four.”'],
      ['behind a full stop at the end of a line', 'One is it.\n⟦Two x three.⟧\nFour is it.'],
      ['at a blank line', 'one\n\n⟦two x three⟧\n\nfour'],
      ['at a blank line with spaces', 'one\n  \n⟦two x three⟧\n \nfour'],
      ['at the ends of the text', '⟦two x three⟧'],
      ['at the border of a heading', '# one\n⟦two x three⟧\n# four'],
      ['at the border of a list item', '- one\n- ⟦two x⟧\n- three'],
      ['at the border of a cell', '| one | ⟦two x⟧ | three |\n| --- | --- | --- |\n| a | b | c |'],
      ['at the border of a quotation', '> one\n\n⟦two x⟧\n\n> three'],
    ]);
    specify(plaintext, [
      ['at a paragraph with indentation', '　　甲\n⟦　　乙x丙⟧\n　　丁'.replace('⟦　　', '　　⟦')],
      ['at an item', '1. one\n⟦2. two x⟧\n3. three'],
    ]);
    specify(latex, [['at a blank line', 'one\n\n⟦two x⟧\n\nthree']]);
  });

  describe('goes on', () => {
    specify(markdown, [
      ['behind a comma and a semicolon', '⟦甲，乙；x丙、丁。⟧戊'],
      ['behind an ASCII comma between Han characters', '⟦甲,乙x,丙。⟧'],
      ['behind a colon', '⟦甲：乙x⟧'],
      ['behind an abbreviation with a small letter after it', '⟦e.g. two x, i.e. three.⟧ Four'],
      ['behind a number', '⟦Version 1.10 of x costs 3.50 or so.⟧'],
      ['behind a full stop without a space', '⟦see example.org for x and node.js too.⟧'],
      ['over a wrapped line', '⟦one\ntwo x\nthree.⟧'],
      ['over a wrapped line in a quotation', '> ⟦one\n> two x\n> three.⟧'],
      ['over code', '⟦one `a. B` two x `c. D` three.⟧'],
      ['over emphasis', '⟦one **two** x *three*.⟧'],
      ['over a link', '⟦one [two](https://example.org/a.%20B) x three.⟧'],
    ]);
  });

  it('is cut off where it has no end, so that long texts stay fast', () => {
    const text = `${'甲'.repeat(100_000)}x${'乙'.repeat(100_000)}`;
    const { start, end } = sentenceAround(read(text, markdown).units, { start: 100_000, end: 100_001 });
    assert.ok(end - start > 1000 && end - start < 10_000);
  });

  it('holds all of a span that has a full stop inside', () => {
    const units = read('One. Two x. Three. Four.', markdown).units;
    assert.deepEqual(sentenceAround(units, { start: 5, end: 18 }), { start: 4, end: 18 });
  });
});
