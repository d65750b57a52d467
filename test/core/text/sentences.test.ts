import assert from 'node:assert/strict';
import fc from 'fast-check';
import { html } from '../../../src/core/documents/html.js';
import { markdown } from '../../../src/core/documents/markdown.js';
import { plaintext } from '../../../src/core/documents/plaintext.js';
import { read } from '../../../src/core/documents/reading.js';
import type { DocumentKind } from '../../../src/core/documents/region.js';
import { complete } from '../../../src/core/steps.js';
import { findingSentences } from '../../../src/core/text/sentences.js';
import { mark, unmark, visible } from '../marked-text.js';

function sentencesIn(text: string, kind: DocumentKind = markdown) {
  return complete(findingSentences(read(text, kind)));
}

/** What is marked are the sentences of the text, all of them. */
function specify(kind: DocumentKind, cases: readonly (readonly [what: string, marked: string])[]): void {
  for (const [what, marked] of cases) {
    it(`${what}: ${visible(marked)}`, () => {
      const { text } = unmark(marked);
      assert.equal(visible(mark(text, sentencesIn(text, kind))), visible(marked));
    });
  }
}

describe('the sentences of a document', () => {
  describe('in Chinese', () => {
    specify(markdown, [
      ['end behind 。！？', '⟦网络安全很重要。⟧⟦真的吗？⟧⟦当然！⟧⟦好⟧'],
      ['hold the quotation mark that closes them', '⟦他说：“没有网络安全就没有国家安全。”⟧⟦会议结束。⟧'],
      ['hold the bracket that closes them', '⟦本法自公布之日起施行（见附件。）⟧⟦此前的规定废止。⟧'],
      ['go on behind ； and ……', '⟦制定标准；组织实施……并监督检查。⟧⟦报告结果。⟧'],
      ['go on behind decimal points and English names', '⟦版本3.1.1由U.S. CERT于2019.12.1发布。⟧⟦完⟧'],
      ['go on over a wrapped line', '⟦国家建设网络\n与信息安全保障体系。⟧\n⟦提升能力。⟧'],
    ]);
  });

  describe('in English', () => {
    specify(markdown, [
      ['end behind .!?', '⟦It is law.⟧ ⟦Is it?⟧ ⟦Yes!⟧ ⟦Good⟧'],
      ['hold the quotation mark that closes them', '⟦He said, “No security.”⟧ ⟦They left.⟧'],
      ['hold the bracket that closes them', '⟦(See the annex.)⟧ ⟦It applies.⟧'],
      ['hold emphasis up to their end', '⟦It is **law.⟧** ⟦They left.⟧'],
      ['go on behind titles', '⟦Dr. Li met Mr. Wang and Gen. Zhao.⟧ ⟦They left.⟧'],
      ['go on behind abbreviations', '⟦Under Art. III, Cf. Sec. V, e.g. No. XII, it holds.⟧ ⟦So it does.⟧'],
      ['go on behind initials', '⟦J. K. Li of the U.S. Congress spoke.⟧ ⟦They left.⟧'],
      ['end behind initials where a new one begins', '⟦It was made in the U.S.⟧ ⟦The law applies.⟧'],
      ['go on behind “et al.”', '⟦As Li et al. Wrote, it holds.⟧'],
      ['go on behind numbers', '⟦It costs 3.50, see p. 12 and Art. 3 of it.⟧ ⟦Good⟧'],
      ['go on behind numbers of sections', '⟦3.1. Scope of the law.⟧ ⟦It applies.⟧'],
      ['end behind an ellipsis before a capital', '⟦They waited...⟧ ⟦Nothing came.⟧'],
      ['go on behind a semicolon', '⟦One holds; Another does not.⟧'],
    ]);
  });

  describe('end with their block', () => {
    specify(markdown, [
      ['a heading', '# ⟦网络安全⟧\n\n⟦定义⟧'],
      ['items', '- ⟦一项⟧\n- ⟦两项⟧'],
      ['cells', '| ⟦中文⟧ | ⟦English⟧ |\n| --- | --- |\n| ⟦数据⟧ | ⟦data⟧ |'],
      ['a quotation', '⟦前文⟧\n\n> ⟦引文\n> 还有⟧\n\n⟦后文⟧'],
      ['a blank line', '⟦one\ntwo⟧\n\n⟦three⟧'],
    ]);
    specify(plaintext, [['a paragraph', '⟦第一条　为了安全。⟧\n　　⟦第二条　制定本法。⟧']]);
    specify(html, [['elements', '<h1>⟦One⟧</h1><p>⟦Two <b>three</b>.⟧</p>']]);
  });

  describe('leave out', () => {
    specify(markdown, [
      ['what has no letters', '| 1.1 | ⟦数据⟧ | ✓ |\n| --- | --- | --- |\n| 1.2 | ⟦网络⟧ | ✓ |'],
      ['comments', '<!-- One. -->\n⟦网络安全⟧\n<!-- Two. -->'],
      ['code that stands alone', '⟦One:⟧\n\n```\nfoo(). Bar\n```\n\n⟦Two⟧'],
      ['marks around a sentence', '**⟦One is it.⟧** ⟦Two is not.⟧'],
    ]);
  });

  it('begin blocks where they are the first ones in them', () => {
    const opening = sentencesIn('# One\n\nTwo. Three.\n\n- Four. Five.').map(({ opensBlock }) => opensBlock);
    assert.deepEqual(opening, [true, true, false, true, false]);
  });

  it('are cut off where they have no end', () => {
    for (const { start, end } of sentencesIn('甲'.repeat(10_000))) {
      assert.ok(end - start <= 2000);
    }
  });

  it('are in order, don’t overlap, and hold all letters of any text', () => {
    const piece = fc.constantFrom(
      '甲',
      'A',
      'b',
      '。',
      '.',
      '!',
      '”',
      ' ',
      '\n',
      '\n\n',
      '# ',
      '- ',
      '|',
      '**',
      '(',
      '）',
      '1',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const sentences = sentencesIn(text, plaintext);
        let last = 0;
        for (const { start, end } of sentences) {
          assert.ok(last <= start && start < end && end <= text.length);
          assert.doesNotMatch(text.slice(last, start), /\p{L}/u);
          last = end;
        }
        assert.doesNotMatch(text.slice(last), /\p{L}/u);
      }),
    );
  });
});
