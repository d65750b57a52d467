import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analysis/analyse.js';
import { passageText } from '../../../src/core/alignment/passage-text.js';
import { kindForLanguage } from '../../../src/core/documents/kinds.js';
import { unmark } from '../marked-text.js';
import { terminologyOf } from '../analysis/glossary.js';

const passages: readonly (readonly [language: string, marked: string, text: string])[] = [
  ['markdown', '# ⟦总则⟧\n', '总则'],
  ['markdown', '⟦受**法律**保护，见 `abc`⟧。', '受法律保护，见 `abc`'],
  ['markdown', '⟦see [the law](law.md "its text")⟧ here', 'see the law'],
  ['markdown', '⟦国家\n安全  and\nits\tlaw⟧', '国家安全 and its law'],
  ['markdown', '⟦a <!-- b --> c⟧', 'a c'],
  ['markdown', '> ⟦one\n> two⟧', 'one two'],
  ['markdown', '甲⟦乙⟧丙', '乙'],
  ['html', '<p>⟦A &lt; B &amp;&#x2026; &copy; C⟧</p>', 'A < B &… &copy; C'],
  ['plaintext', '⟦A &lt; B⟧', 'A &lt; B'],
];

describe('a passage as a person reads it', () => {
  const terminology = terminologyOf('  - { zh: 国家, en: state }\n');
  for (const [language, marked, expected] of passages) {
    it(`${language}: ${marked}`, () => {
      const { text, spans } = unmark(marked);
      const kind = kindForLanguage(language)!;
      assert.equal(passageText(analyse({ uri: 'a', kind, text }, terminology), spans[0]), expected);
    });
  }
});
