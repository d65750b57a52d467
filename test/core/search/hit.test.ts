import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { hitIn } from '../../../src/core/search/hit.js';
import { TermIndex } from '../../../src/core/search/term-index.js';
import { complete } from '../../../src/core/steps.js';
import { terminologyOf } from '../analysis/glossary.js';
import { unmark } from '../marked-text.js';

/** What is typed, and where in a term it is found. */
const cases: readonly (readonly [typed: string, marked: string, pinyin?: string])[] = [
  ['cybers', '⟦cybers⟧ecurity'],
  ['SOV', 'data ⟦sov⟧ereignty'],
  ['cyber se', '⟦cyber-se⟧curity'],
  ['resume', '⟦résumé⟧ writing'],
  ['plus', 'Internet ⟦Plus⟧'],
  ['安全', '网络⟦安全⟧法', 'wǎngluò ānquán fǎ'],
  ['wanglu', '⟦网络⟧安全', 'wǎngluò ānquán'],
  ['anq', '网络⟦安全⟧', 'wǎngluò ānquán'],
  ['wlaq', '⟦网络安全⟧', 'wǎngluò ānquán'],
  ['wl', '⟦网络⟧安全', 'wǎngluò ānquán'],
  ['wang4', '⟦网⟧络', 'wǎngluò'],
  ['wangluo', '5G⟦网络⟧', '5G wǎngluò'],
  ['lvse', '⟦绿色⟧', 'lǜsè'],
];

const language = (text: string) => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');

describe('something typed is marked in a term', () => {
  for (const [typed, marked, pinyin] of cases) {
    it(`${typed}: ${marked}`, () => {
      const { text, spans } = unmark(marked);
      const hit = hitIn(typed, text, language(text), pinyin);
      assert.deepEqual(hit, { start: spans[0].start, end: spans[0].end });
    });
  }

  it('wherever it is found', () => {
    const terms = cases.map(([, marked, pinyin]) => ({ text: unmark(marked).text, pinyin }));
    const entries = terms.map(
      ({ text, pinyin }, index) =>
        `  - { id: c${index}, ${language(text)}: { term: ${text}${pinyin ? `, pinyin: ${pinyin}` : ''} } }`,
    );
    const { forms } = terminologyOf(entries.join('\n'));
    const index = complete(TermIndex.building(forms));
    const typed = fc.stringMatching(/^[a-z安全网5 -]{1,5}$/u);
    fc.assert(
      fc.property(typed, (text) => {
        const found = index.find(text, forms.length).map(({ form }) => forms.sense(form).term.text);
        const marked = terms.filter((term) => hitIn(text, term.text, language(term.text), term.pinyin));
        assert.deepEqual(new Set(found), new Set(marked.map((term) => term.text)));
      }),
    );
  });
});
