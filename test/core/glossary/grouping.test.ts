import assert from 'node:assert/strict';
import { type Grouping, grouped } from '../../../src/core/glossary/grouping.js';
import { loadGlossary } from '../../../src/core/glossary/load.js';
import { Terminology } from '../../../src/core/glossary/terminology.js';

const far = loadGlossary(
  `concepts:
  - { id: net, subject: network, zh: { term: 网络, pinyin: wǎngluò }, en: network }
  - { id: safe, subject: security, zh: { term: 安全, pinyin: ānquán }, en: [{ term: security, status: preferred }, safety] }
  - { id: sov, zh: { term: 主权, pinyin: zhǔquán }, en: [sovereignty, { term: suzerainty, status: superseded }] }
  - { id: 5g, subject: network, zh: { term: 5G网络, pinyin: 5G wǎngluò }, en: 5G network }
`,
  'far',
).glossary!;
const near = loadGlossary(
  `concepts:
  - { id: green, subject: 绿, zh: { term: 绿色, pinyin: lǜsè }, en: green }
  - { id: safe, note: changed }
  - { id: cloud, en: Cloud }
`,
  'near',
).glossary!;
const terminology = Terminology.of([far, near]);

const cases: Readonly<Record<Grouping, readonly string[]>> = {
  subject: ['network: net 5g', 'security: safe', ': sov cloud', '绿: green'],
  status: ['preferred: net safe sov 5g green cloud', 'admitted: safe sov', 'superseded: sov'],
  file: ['near: safe green cloud', 'far: net sov 5g'],
  initial: ['A: safe', 'C: cloud', 'L: green', 'W: net', 'Z: sov', ': 5g'],
};

describe('concepts are put together', () => {
  for (const [grouping, groups] of Object.entries(cases)) {
    it(`by ${grouping}`, () => {
      const found = grouped([...terminology.concepts.values()], grouping as Grouping, terminology);
      assert.deepEqual(
        found.map(({ key, concepts }) => `${key}: ${concepts.map(({ id }) => id).join(' ')}`),
        groups,
      );
    });
  }
});
