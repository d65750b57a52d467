import assert from 'node:assert/strict';
import { findingOwnBitext } from '../../../src/core/alignment/own-bitext.js';
import { latex } from '../../../src/core/documents/latex.js';
import { yaml } from '../../../src/core/documents/yaml.js';
import { complete } from '../../../src/core/steps.js';
import { analyseText, terminologyOf } from '../analysis/glossary.js';

const terminology = terminologyOf(`
  - { id: anquan, zh: 网络安全, en: cybersecurity }
  - { id: shuju, zh: 数据安全, en: data security }`);

describe('an original in comments that end with their line', () => {
  const cases = [
    [
      'of LaTeX',
      latex,
      `% The port attends to cybersecurity,
% and holds a drill every month.
港区重视网络安全，每月演练一次。

% glossary: 网络安全 = cybersecurity
% All data must pass a data security assessment.
所有数据须通过数据安全评估。
`,
    ],
    [
      'of YAML',
      yaml,
      `# The port attends to cybersecurity,
# and holds a drill every month.
drill: 港区重视网络安全，每月演练一次。
# All data must pass a data security assessment.
assessment: 所有数据须通过数据安全评估。
`,
    ],
  ] as const;
  for (const [what, kind, text] of cases) {
    it(`stands above its translation: ${what}`, () => {
      const bitext = complete(findingOwnBitext(analyseText(text, terminology, kind)));
      const units = bitext?.units.map(({ source, target }) =>
        [source, target].map((span) => text.slice(span?.start, span?.end).replace(/\n[%#]/u, '')),
      );
      assert.deepEqual(units, [
        [
          'The port attends to cybersecurity, and holds a drill every month.',
          '港区重视网络安全，每月演练一次。',
        ],
        ['All data must pass a data security assessment.', '所有数据须通过数据安全评估。'],
      ]);
    });
  }
});
