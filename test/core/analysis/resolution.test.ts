import assert from 'node:assert/strict';
import { latex } from '../../../src/core/documents/latex.js';
import { plaintext } from '../../../src/core/documents/plaintext.js';
import type { Resolution } from '../../../src/core/analysis/occurrence.js';
import type { DocumentKind } from '../../../src/core/documents/region.js';
import { analyseText, occurrenceIn, outcome, terminologyOf } from './glossary.js';

const terminology = terminologyOf(`
  - id: wangluo-anquan
    zh: [ { term: 网络安全, pinyin: wǎngluò ānquán, forms: [網絡安全] }, { term: 網路安全, region: TW } ]
    en:
      - { term: cybersecurity, status: preferred, forms: [cyber security], cues: [战略, 国家安全战略, strategy] }
      - { term: network security, cues: [防火墙, 网络安全设备, firewall] }
      - { term: Internet security, cues: [上网] }
      - { term: net safety, status: deprecated, cues: [旧称] }
  - id: wangluo-anquan-fa
    zh: 网络安全法
    en: Cybersecurity Law
  - id: xinxi-anquan
    zh: 信息安全
    en: information security
  - id: guojia-anquan
    zh: 国家安全
    en: national security
  - id: guomin-anquan
    zh: 国民安全
    en: { term: national security, only-with-cues: true, cues: [homeland security, 国土安全] }
  - id: guotu-anquan
    zh: 国土安全
    en: homeland security
  - id: shencha
    zh: 审查
    en: [ { term: review, cues: [产品] }, { term: censorship, only-with-cues: true, cues: [新闻] } ]
  - id: wangluo
    zh: 网络
    en: { term: network, cues: [光纤] }
  - id: renmai
    zh: { term: 人脉, cues: [朋友] }
    en: { term: network, cues: [friends] }
`);

function specify(
  cases: readonly (readonly [what: string, marked: string, outcome: string])[],
  kind?: DocumentKind,
): void {
  for (const [what, marked, expected] of cases) {
    it(`${what}: ${marked.replaceAll('\n', '⏎')} → ${expected}`, () => {
      assert.equal(outcome(occurrenceIn(marked, terminology, kind)), expected);
    });
  }
}

const resolutionOf = (marked: string): Resolution | undefined => occurrenceIn(marked, terminology).resolution;

describe('an occurrence is resolved', () => {
  describe('where there is no choice', () => {
    specify([
      ['a Chinese term with one rendering', '维护⟦信息安全⟧', 'only-choice information security'],
      ['an English term of one concept', 'our ⟦information security⟧', 'only-choice 信息安全'],
      ['renderings of one English term', 'our ⟦cybersecurity⟧', 'only-choice 网络安全'],
      ['a spelling of it', 'our ⟦cyber security⟧', 'only-choice 网络安全'],
      ['the Chinese term of no region comes first', 'our ⟦Internet security⟧', 'only-choice 网络安全'],
      ['a deprecated English term is still the term', 'our ⟦net safety⟧', 'only-choice 网络安全'],
    ]);
  });

  describe('by a gloss beside it', () => {
    specify([
      ['in full-width parentheses', '维护⟦网络安全⟧（cybersecurity）', 'gloss cybersecurity'],
      ['in half-width parentheses', '维护⟦网络安全⟧(network security)', 'gloss network security'],
      ['behind a space', '维护⟦网络安全⟧ (Internet security)', 'gloss Internet security'],
      ['in another spelling', '维护⟦网络安全⟧（Cyber Security）', 'gloss cybersecurity'],
      ['with words around it', '维护⟦网络安全⟧（英文为 cybersecurity，下同）', 'gloss cybersecurity'],
      ['in brackets', '维护⟦网络安全⟧［cybersecurity］', 'gloss cybersecurity'],
      ['the glossed term in quotes', '所谓“⟦网络安全⟧”（network security）', 'gloss network security'],
      ['the glossed term in emphasis', '维护**⟦网络安全⟧**（network security）', 'gloss network security'],
      ['the gloss in emphasis', '维护⟦网络安全⟧（*network security*）', 'gloss network security'],
      ['the gloss on the next line', '维护⟦网络安全⟧\n（network security）', 'gloss network security'],
      ['standing in parentheses itself', 'on network security (⟦网络安全⟧)', 'gloss network security'],
      [
        'standing there with pinyin',
        'on *network security* (⟦网络安全⟧, wǎngluò ānquán) first',
        'gloss network security',
      ],
      ['standing there in full width', '关于 cybersecurity（⟦网络安全⟧）', 'gloss cybersecurity'],
      ['a term with one choice needs none', 'of ⟦national security⟧ (国家安全)', 'only-choice 国家安全'],
      ['a term of two concepts', 'a ⟦network⟧ (人脉, rénmài)', 'gloss 人脉'],
      ['a term of two concepts, in full width', 'a ⟦network⟧（网络）', 'gloss 网络'],
      ['a Chinese term before an English one', '建立人脉（⟦network⟧）', 'gloss 人脉'],
      [
        'even by a deprecated rendering, which is what is written',
        '维护⟦网络安全⟧（net safety）',
        'gloss net safety',
      ],
      ['the same rendering twice', '维护⟦网络安全⟧（cybersecurity, cyber security）', 'gloss cybersecurity'],
      ['against cues', '防火墙的⟦网络安全⟧（cybersecurity）', 'gloss cybersecurity'],
    ]);
    specify([['in LaTeX', '\\emph{⟦网络安全⟧}（network security）', 'gloss network security']], latex);
    specify([['in plain text', '维护⟦网络安全⟧（network security）', 'gloss network security']], plaintext);

    it('and knows where the gloss stands', () => {
      const resolution = resolutionOf('维护⟦网络安全⟧（network security）');
      assert.ok(resolution?.by === 'gloss');
      assert.deepEqual(resolution.gloss, { start: 7, end: 23 });
    });
  });

  describe('not by what only looks like a gloss', () => {
    specify([
      ['two different renderings', '维护⟦网络安全⟧（cybersecurity or network security）', 'open'],
      ['a rendering of another concept', '维护⟦网络安全⟧（information security）', 'open'],
      ['parentheses without a term', '维护⟦网络安全⟧（见第二章）', 'open'],
      ['parentheses further on', '维护⟦网络安全⟧工作（cybersecurity）', 'open'],
      ['no parentheses', '维护⟦网络安全⟧ cybersecurity', 'open'],
      ['parentheses that are not closed', `维护⟦网络安全⟧（${'长'.repeat(300)}cybersecurity）`, 'open'],
      ['parentheses in the next paragraph', '维护⟦网络安全⟧\n\n（cybersecurity）', 'open'],
      ['a gloss of the same language', '维护⟦网络安全⟧（網路安全）', 'open'],
      ['a rendering in code', '维护⟦网络安全⟧（`cybersecurity`）', 'open'],
    ]);
  });

  describe('by a longer term that holds it', () => {
    it('which alone is an occurrence', () => {
      const { occurrences } = analyseText('依照网络安全法', terminology);
      assert.deepEqual(
        occurrences.map(({ text }) => text),
        ['网络安全法'],
      );
    });

    it('and which is named, when asked what stands inside', () => {
      const { analysis, ...law } = occurrenceIn('依照⟦网络安全法⟧', terminology);
      const inner = analysis.inside(law);
      assert.deepEqual(
        inner.map((found) => [found.text, outcome(found)]),
        [['网络安全', 'compound Cybersecurity Law']],
      );
      const resolution = inner[0].resolution;
      assert.ok(resolution?.by === 'compound');
      assert.deepEqual(resolution.compound, { start: law.start, end: law.end });
    });

    it('and there is nothing inside a term that holds no other', () => {
      const { analysis, ...found } = occurrenceIn('维护⟦信息安全⟧', terminology);
      assert.deepEqual(analysis.inside(found), []);
    });
  });

  describe('by cues in its sentence', () => {
    specify([
      ['before it', '配置防火墙，维护⟦网络安全⟧。', 'cue network security'],
      ['behind it', '维护⟦网络安全⟧，配置防火墙。', 'cue network security'],
      ['of the preferred rendering', '维护⟦网络安全⟧的战略', 'cue cybersecurity'],
      ['in English', '⟦网络安全⟧ needs a firewall', 'cue network security'],
      ['in English, in the plural and in capitals', '⟦网络安全⟧ needs FIREWALLS', 'cue network security'],
      ['in the same sentence over a wrapped line', '维护⟦网络安全⟧，\n配置防火墙。', 'cue network security'],
      ['of an English term of two concepts', 'a ⟦network⟧ among friends', 'cue 人脉'],
      ['of the Chinese term of one of them', '“⟦network⟧”指朋友', 'cue 人脉'],
      ['a phrase that holds the occurrence', '配置⟦网络安全⟧设备', 'cue network security'],
      ['a cue inside another cue', '国家安全战略与⟦网络安全⟧', 'cue cybersecurity'],
    ]);

    it('and knows where they stand', () => {
      const resolution = resolutionOf('防火墙与⟦网络安全⟧，防火墙');
      assert.ok(resolution?.by === 'cue');
      assert.deepEqual(resolution.cues, [
        { start: 0, end: 3 },
        { start: 9, end: 12 },
      ]);
    });
  });

  describe('not by cues', () => {
    specify([
      ['that speak for two renderings', '配置防火墙，安全上网，维护⟦网络安全⟧。', 'open'],
      ['in the sentence before', '配置防火墙。维护⟦网络安全⟧。', 'open'],
      ['in the sentence behind', '维护⟦网络安全⟧！配置防火墙。', 'open'],
      ['in another paragraph', '维护⟦网络安全⟧\n\n配置防火墙', 'open'],
      ['in the heading above', '# 防火墙\n维护⟦网络安全⟧', 'open'],
      ['in another cell', '| 防火墙 | ⟦网络安全⟧ |\n| --- | --- |\n| 甲 | 乙 |', 'open'],
      ['in code', '维护⟦网络安全⟧（`firewall`）', 'open'],
      ['that are part of a word', '⟦网络安全⟧ and firewalling', 'open'],
      ['of a rendering that is not in force', '旧称⟦网络安全⟧', 'open'],
    ]);

    it('inside the occurrence itself, or half of them in it', () => {
      const own = terminologyOf(
        '  - { zh: 网络安全, en: [ { term: cybersecurity, cues: [网络] }, { term: network security, cues: [网络安全设备, 上网] } ] }',
      );
      assert.equal(outcome(occurrenceIn('维护⟦网络安全⟧', own)), 'open');
      assert.equal(outcome(occurrenceIn('网络与⟦网络安全⟧', own)), 'cue cybersecurity');
      assert.equal(outcome(occurrenceIn('补上⟦网络安全⟧的短板', own)), 'open');
      assert.equal(outcome(occurrenceIn('维护⟦网络安全⟧设备', own)), 'cue network security');
    });
  });
});

describe('a reading that holds only beside its cues', () => {
  specify([
    ['is none elsewhere', 'matters of ⟦national security⟧', 'only-choice 国家安全'],
    ['is one beside a cue, which settles it', 'homeland security and ⟦national security⟧', 'cue 国民安全'],
    ['is one beside a Chinese cue', '国土安全 and ⟦national security⟧', 'cue 国民安全'],
    [
      'is none beside a cue in another sentence',
      'Homeland security first. Then ⟦national security⟧',
      'only-choice 国家安全',
    ],
    ['a rendering is none elsewhere', '开展⟦审查⟧', 'only-choice review'],
    ['a rendering is one beside a cue', '新闻⟦审查⟧', 'cue censorship'],
    ['two renderings with cues beside them stay open', '新闻产品⟦审查⟧', 'open'],
  ]);

  it('makes no occurrence where no reading is left', () => {
    const only = terminologyOf('  - { zh: { term: 资安, only-with-cues: true, cues: [网络] }, en: infosec }');
    assert.deepEqual(analyseText('投资安全', only).occurrences, []);
    assert.equal(analyseText('网络资安', only).occurrences.length, 1);
  });
});

describe('an occurrence', () => {
  it('counts forms that are spelt alike as one term', () => {
    const own = terminologyOf(
      '  - { zh: 网络安全, en: { term: cybersecurity, forms: [cyber security, cyber-security] } }',
    );
    const { senses } = occurrenceIn('on ⟦Cyber Security⟧', own);
    assert.equal(senses.length, 1);
  });

  it('knows all that it may mean, the preferred term first', () => {
    const own = terminologyOf(
      `
      - { id: a, zh: 甲安全, en: [ { term: other, status: preferred }, { term: safety } ] }
      - { id: b, zh: 乙安全, en: [ { term: safety, status: preferred } ] }
    `.replace(/^ {4}/gmu, ''),
    );
    const { senses, choices } = occurrenceIn('our ⟦safety⟧', own);
    assert.deepEqual(
      senses.map(({ concept }) => concept.id),
      ['b', 'a'],
    );
    assert.deepEqual(
      choices.map(({ rendering }) => rendering.text),
      ['乙安全', '甲安全'],
    );
  });

  it('is ambiguous where a Chinese term belongs to two concepts', () => {
    const own = terminologyOf('  - { id: a, zh: 资安, en: one }\n  - { id: b, zh: 资安, en: two }');
    const found = occurrenceIn('讲⟦资安⟧', own);
    assert.deepEqual(
      found.choices.map(({ concept, rendering }) => [concept.id, rendering.text]),
      [
        ['a', 'one'],
        ['b', 'two'],
      ],
    );
    assert.equal(outcome(found), 'open');
  });

  it('is not ambiguous where both concepts are rendered alike', () => {
    const own = terminologyOf('  - { id: a, zh: 资安, en: one }\n  - { id: b, zh: 资安, en: one }');
    assert.equal(outcome(occurrenceIn('讲⟦资安⟧', own)), 'only-choice one');
  });

  it('has its renderings in force, the preferred first, then as the glossary has them', () => {
    const own = terminologyOf(
      '  - { zh: 网, en: [c, { term: d, status: superseded }, { term: b, status: preferred }, a, { term: e, status: deprecated }] }',
    );
    assert.deepEqual(
      occurrenceIn('⟦网⟧', own).choices.map(({ rendering }) => rendering.text),
      ['b', 'c', 'a'],
    );
  });

  it('of a Chinese term without rendering has no choice and no resolution', () => {
    const found = occurrenceIn('⟦网⟧', terminologyOf('  - { zh: 网 }'));
    assert.deepEqual([found.choices, outcome(found)], [[], 'open']);
  });

  it('has its text as it stands in the document', () => {
    assert.equal(occurrenceIn('our ⟦cyber-\n  Security⟧', terminology).text, 'cyber-\n  Security');
  });
});

describe('the occurrence at an offset', () => {
  const text = '网络信息安全，网络';
  const at = (offset: number): string | undefined => {
    const found = analyseText(text, terminology).at(offset);
    return found && `${found.start} ${found.text}`;
  };

  it('holds it or ends at it', () => {
    assert.deepEqual([0, 1].map(at), ['0 网络', '0 网络']);
    assert.deepEqual([6, 9].map(at), ['2 信息安全', '7 网络']);
  });

  it('is the later of two that touch there', () => {
    assert.equal(at(2), '2 信息安全');
  });

  it('is none elsewhere', () => {
    assert.equal(analyseText('，，网络', terminology).at(0), undefined);
    assert.equal(analyseText('，，网络', terminology).at(1), undefined);
    assert.equal(analyseText('网络，，', terminology).at(3), undefined);
    assert.equal(analyseText('', terminology).at(0), undefined);
    assert.equal(at(100), undefined);
  });
});
