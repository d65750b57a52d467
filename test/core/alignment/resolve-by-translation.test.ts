import assert from 'node:assert/strict';
import { aligning } from '../../../src/core/alignment/aligning.js';
import { analyse } from '../../../src/core/analysis/analyse.js';
import type { Analysis } from '../../../src/core/analysis/analysis.js';
import { plaintext } from '../../../src/core/documents/plaintext.js';
import { complete } from '../../../src/core/steps.js';
import { terminologyOf } from '../analysis/glossary.js';

const terminology = terminologyOf(`
  - id: network
    zh: 网络安全
    en:
      - { term: cybersecurity, status: preferred, cues: [战略] }
      - { term: network security }
      - { term: Web security, status: deprecated }
  - { id: state, zh: 国家安全, en: [national security, State security] }
  - { id: nation, zh: [国民安全, 民众安全], en: national security }
  - { id: traffic, zh: 网络, en: [network traffic, traffic] }
  - { id: grid, zh: 网络, en: grid }`);

/** A document of one line with another of one line as its translation, or as its source where that is Chinese. */
function aligned(text: string, across: string): Analysis {
  const [own, other] = [text, across].map((each, index) =>
    analyse({ uri: ['own', 'across'][index], kind: plaintext, text: each }, terminology),
  );
  const role = /\p{Script=Han}/u.test(across) ? 'source' : 'target';
  return complete(aligning(own, [{ analysis: other, role }]));
}

describe('a term beside its translation', () => {
  const cases: readonly (readonly [why: string, text: string, across: string, resolved: string])[] = [
    [
      'is the rendering that stands there',
      '2019年加强网络安全。',
      'Network security in 2019.',
      'network security',
    ],
    [
      'is it also where it stands there twice',
      '2019年加强网络安全。',
      'In 2019: network security, yes, network security.',
      'network security',
    ],
    [
      'is left open where two stand there',
      '2019年加强网络安全。',
      'Network security and cybersecurity in 2019.',
      'open',
    ],
    [
      'is left open where two stand there for two, in whatever order',
      '2019年网络安全和网络安全。',
      'Network security and cybersecurity in 2019.',
      'open open',
    ],
    ['is left open where none stands there', '2019年加强网络安全。', 'Protection in 2019.', 'open'],
    [
      'is not a deprecated rendering, which leaves two of its concept',
      '2019年加强网络安全。',
      'Web security in 2019.',
      'open',
    ],
    [
      'is what its translation says, whatever cues say',
      '2019年网络安全战略。',
      'The strategy of 2019 for network security.',
      'network security',
    ],
    [
      'is what a gloss beside it says, whatever its translation says',
      '2019年加强网络安全（cybersecurity）。',
      'Network security in 2019.',
      'cybersecurity',
    ],
    [
      'of two concepts is that of which a rendering stands there',
      '2019年的网络。',
      'The grid of 2019.',
      'grid',
    ],
    [
      'in English is the concept that its source names',
      'National security in 2019.',
      '2019年的国家安全。',
      '国家安全',
    ],
    [
      'in English is that also by a term that doesn’t lead',
      'National security in 2019.',
      '2019年的民众安全。',
      '国民安全',
    ],
    [
      'in English is left open where the source names both',
      'National security in 2019.',
      '2019年的国家安全和国民安全。',
      'open',
    ],
  ];
  for (const [why, text, across, resolved] of cases) {
    it(why, () => {
      const own = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
      const terms = aligned(text, across).occurrences.filter(
        ({ language, choices }) => language === own && choices.length > 1,
      );
      assert.equal(
        terms.map(({ resolution }) => resolution?.choice.rendering.text ?? 'open').join(' '),
        resolved,
      );
    });
  }

  it('says where the rendering stands', () => {
    const { resolution } = aligned('2019年加强网络安全。', 'Network security in 2019.').occurrences[0];
    assert.equal(resolution?.by, 'translation');
    assert.deepEqual(resolution.rendering, { uri: 'across', start: 0, end: 16 });
  });
});
