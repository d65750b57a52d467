import assert from 'node:assert/strict';
import { explainDirective } from '../../../../src/core/directives/assist/effect.js';
import { meanings } from '../../../../src/core/directives/assist/meanings.js';
import { inEnglish } from '../../../../src/core/localize.js';
import { analyseText, terminologyOf } from '../../analysis/glossary.js';

const terminology = terminologyOf(
  '  - { id: wangluo-anquan, zh: 网络安全, en: [{ term: cybersecurity, status: preferred }, { term: network security }] }',
);

const comment = (said: string): string => `<!-- glossary${said} -->`;

/** The lines of a text, and what is said of its first directive besides what it means. */
const cases: Readonly<Record<string, readonly [lines: readonly string[], said: readonly string[]]>> = {
  'a decision': [
    ['网络安全', comment(': 网络安全 = cybersecurity -- as in the law'), '网络安全和网络安全'],
    ['网络安全 → cybersecurity: lines 2 to 3', 'Occurrences it decides on: 2', 'as in the law'],
  ],
  'a decision up to the next one on the same term': [
    [
      comment(': 网络安全 = cybersecurity'),
      '网络安全',
      comment(': 网络安全 = cybersecurty'),
      comment(': 网络安全 = network security'),
      '网络安全',
    ],
    ['网络安全 → cybersecurity: lines 1 to 3', 'Occurrences it decides on: 1'],
  ],
  'a decision with an exception': [
    [
      comment(': 网络安全 = cybersecurity'),
      `网络安全 ${comment('-line: 网络安全 = network security')}`,
      '网络安全',
    ],
    ['网络安全 → cybersecurity: lines 1 to 3', 'Occurrences it decides on: 1'],
  ],
  'a decision on one line': [
    ['网络安全', `网络安全 ${comment('-line: 网络安全 = cybersecurity')}`, '网络安全'],
    ['网络安全 → cybersecurity: line 2', 'Occurrences it decides on: 1'],
  ],
  'a decision on no line': [
    [comment('-next-line: 网络安全 = cybersecurity'), ''],
    ['网络安全 → cybersecurity: in no line', 'Occurrences it decides on: 0'],
  ],
  'silence in the next line': [
    [comment('-disable-next-line ambiguous-term'), '', '网络安全'],
    ['“ambiguous-term”: line 3'],
  ],
  'silence from there on': [
    ['', comment('-disable first-mention, ambiguous-term -- a draft'), '', ''],
    ['“first-mention”: lines 2 to 3', '“ambiguous-term”: lines 2 to 3', 'a draft'],
  ],
  'silence of every check but one': [
    [comment('-disable'), '', comment('-enable ambiguous-term'), '', comment('-enable'), ''],
    ['All checks: lines 1 to 5', '“ambiguous-term”: lines 1 to 3'],
  ],
  'silence in the whole document': [['', comment('-disable-file'), '', '术'], ['All checks: lines 1 to 4']],
  'speech after silence': [[comment('-enable')], []],
};

describe('what is said of a directive', () => {
  for (const [what, [lines, said]] of Object.entries(cases)) {
    it(`tells of ${what} where it holds`, () => {
      const analysis = analyseText(lines.join('\n'), terminology);
      const [directive] = analysis.directives;
      assert.ok(directive.kind !== 'faulty');
      assert.deepEqual(explainDirective(directive, analysis, inEnglish), [meanings[directive.kind], ...said]);
    });
  }

  it('is nothing where it is not understood', () => {
    const analysis = analyseText(comment('-disabel'), terminology);
    assert.deepEqual(explainDirective(analysis.directives[0], analysis, inEnglish), []);
  });
});
