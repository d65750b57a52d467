import assert from 'node:assert/strict';
import { loadGlossary } from '../../../src/core/glossary/load.js';
import { termAt } from '../../../src/core/glossary/term-at.js';
import { unmark } from '../marked-text.js';

describe('the term at a place of a glossary file', () => {
  const places: Readonly<Record<string, string>> = {
    'in a short form': 'concepts:\n  - { zh: ⟦网络⟧, en: network }',
    'in a list': 'concepts:\n  - { zh: 安全, en: security }\n  - zh: [网, ⟦网络⟧]\n    en: network',
    'among keys': 'concepts:\n  - id: a\n    zh:\n      - { term: ⟦网络⟧, region: TW }\n  - zh: 安全',
    'before the id': 'concepts:\n  - zh: 安全\n  - zh: ⟦网络⟧\n    id: b\n  - zh: 信息',
  };
  for (const [what, marked] of Object.entries(places)) {
    it(`is found ${what}`, () => {
      const { text, spans } = unmark(marked);
      const { concepts } = loadGlossary(text, 'a.yaml').glossary!;
      const offsets = Array.from({ length: text.length + 1 }, (_, offset) => offset);
      const holding = offsets.filter((offset) => termAt(concepts, offset)?.term.text === '网络');
      const [{ start, end }] = spans;
      assert.deepEqual(holding, offsets.slice(start, end + 1));
    });
  }
});
