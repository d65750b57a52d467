import assert from 'node:assert/strict';
import { removalOf } from '../../../src/core/directives/removal.js';
import { unmark } from '../marked-text.js';

describe('taking a comment out of a text', () => {
  const cases: [string, string, string][] = [
    ['behind other text, with the blanks before it', 'Text ⟦<!-- x -->⟧\nMore', 'Text\nMore'],
    ['between other text', 'Text ⟦<!-- x -->⟧ more', 'Text more'],
    ['with its line, where it is alone on it', 'Text\n  ⟦<!-- x -->⟧\nMore', 'Text\nMore'],
    ['with one of two empty lines', 'Text\n\n⟦<!-- x -->⟧\n\nMore', 'Text\n\nMore'],
    ['at the beginning, with the empty line below', '⟦<!-- x -->⟧\n\nText', 'Text'],
    ['with Windows line breaks', 'Text\r\n\r\n⟦<!-- x -->⟧\r\n\r\nMore', 'Text\r\n\r\nMore'],
    ['over several lines', 'Text\n⟦<!--\nx\n-->⟧\nMore', 'Text\nMore'],
    ['that is all there is', '⟦<!-- x -->⟧', ''],
  ];
  for (const [what, marked, expected] of cases) {
    it(what, () => {
      const { text, spans } = unmark(marked);
      const { start, end } = removalOf(text, spans[0]);
      assert.equal(text.slice(0, start) + text.slice(end), expected);
    });
  }
});
