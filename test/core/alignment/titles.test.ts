import assert from 'node:assert/strict';
import { findingOwnBitext } from '../../../src/core/alignment/own-bitext.js';
import { complete } from '../../../src/core/steps.js';
import { analyseText, terminologyOf } from '../analysis/glossary.js';

const terminology = terminologyOf(`
  - { id: anquan, zh: 网络安全, en: cybersecurity }`);

const paragraphs = `港区重视网络安全，2026年起每月演练一次。

The port attends to cybersecurity, and since 2026 it has held a drill every month.`;

describe('a title with its translation on one line', () => {
  const cases = [
    ['behind a slash', '# 港区的网络安全 / Cybersecurity in the port'],
    ['behind a bar', '# 港区的网络安全 | Cybersecurity in the port'],
    ['behind a full-width bar', '# 港区的网络安全 ｜ Cybersecurity in the port'],
    ['on a line of its own', '# 港区的网络安全\n\n## Cybersecurity in the port'],
  ] as const;
  for (const [what, title] of cases) {
    it(`is a unit: ${what}`, () => {
      const text = `${title}\n\n${paragraphs}`;
      const [unit] = complete(findingOwnBitext(analyseText(text, terminology)))?.units ?? [];
      const shown = [unit.source, unit.target].map((span) => text.slice(span?.start, span?.end));
      assert.deepEqual(shown, ['港区的网络安全', 'Cybersecurity in the port']);
    });
  }

  it('is none where a slash stands between words', () => {
    const text = `# 港区的网络和/或数据\n\n${paragraphs}`;
    const units = complete(findingOwnBitext(analyseText(text, terminology)))?.units ?? [];
    assert.equal(units.length, 1);
  });
});
