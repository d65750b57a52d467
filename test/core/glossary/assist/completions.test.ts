import assert from 'node:assert/strict';
import type { Completion } from '../../../../src/core/glossary/assist/completion.js';
import { completionsAt } from '../../../../src/core/glossary/assist/completions.js';
import { loadGlossary } from '../../../../src/core/glossary/load.js';
import { Terminology } from '../../../../src/core/glossary/terminology.js';

const { glossary } = loadGlossary(
  [
    'sources:',
    '  li-2020: { author: Li Na, year: 2020, title: 术语研究 }',
    '  law-2016: {}',
    'concepts:',
    '  - id: wangluo-anquan',
    '    zh: { term: 网络安全, pinyin: wǎngluò ānquán }',
    '    en: [cybersecurity, "security: of networks"]',
    '  - { id: xinxi-anquan, zh: { term: 信息安全, pinyin: xìnxī ānquán }, en: information security }',
    '  - { zh: "安全, 稳定" }',
  ].join('\n'),
  'team.glossary.yaml',
);
assert.ok(glossary);

const readings: Readonly<Record<string, string>> = { 数据: 'shùjù' };
const knowledge = {
  ...Terminology.of([glossary]),
  suggestPinyin: (term: string): string | undefined => readings[term],
};

function complete(marked: string) {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const { start, end, items } = completionsAt(text, offset, knowledge);
  return { text, start, end, items };
}

function labels(marked: string): string[] {
  return complete(marked).items.map(({ label }) => label);
}

function item(marked: string, label: string): Completion {
  const found = complete(marked).items.find((each) => each.label === label);
  assert.ok(found, `${label} isn't offered, but ${labels(marked).join(', ')}`);
  return found;
}

/** A text after something offered has been taken, with the places of a snippet as they stand in it. */
function taken(marked: string, label: string): string {
  const { text, start, end } = complete(marked);
  return text.slice(0, start) + item(marked, label).insert + text.slice(end);
}

const offered: readonly (readonly [what: string, marked: string, labels: readonly string[]])[] = [
  ['keys of the file', 'title: x\n|', ['format', 'sources', 'concepts', 'distinctions']],
  ['keys that a source lacks', 'sources:\n  a: { author: x, | }', ['year', 'title', 'url']],
  ['keys that a text in two languages lacks', 'concepts:\n  - definition: { en: x, | }', ['zh']],
  [
    'no pinyin of an English term',
    'concepts:\n  - en: { term: a, region: TW, p| }',
    ['status', 'when', 'since', 'until', 'forms', 'cues', 'only-with-cues', 'source', 'note'],
  ],
  ['statuses', 'concepts:\n  - en: { status: | }', ['preferred', 'admitted', 'deprecated', 'superseded']],
  ['flags', 'concepts:\n  - en: { only-with-cues: | }', ['true', 'false']],
  ['the version', 'format: |', ['1']],
  ['regions', 'concepts:\n  - zh: { region: | }', ['TW', 'HK', 'MO', 'SG']],
  [
    'ids of other concepts',
    'concepts:\n  - id: xinxi-anquan\n    see: [|]',
    ['wangluo-anquan', '安全, 稳定'],
  ],
  [
    'renderings behind a slash',
    'distinctions:\n  - between: [wangluo-anquan/|]',
    ['cybersecurity', 'security: of networks', '网络安全'],
  ],
  ['no renderings of what nobody knows', 'distinctions:\n  - between: [nowhere/|]', []],
  [
    'first of all what a distinction is between',
    'distinctions:\n  - between: [xinxi-anquan, wangluo-anquan/cybersecurity]\n    points: [{ concept: | }]',
    ['xinxi-anquan', 'wangluo-anquan/cybersecurity', 'wangluo-anquan', '安全, 稳定'],
  ],
  ['sources', 'concepts:\n  - source: |', ['li-2020', 'law-2016']],
  ['no sources in the place within one', 'concepts:\n  - source: li-2020 |', []],
  [
    'outcomes, and the renderings that are being written',
    'concepts:\n  - zh: [数据, { term: 资料 }]\n    en: data\n    examples: [{ text: x, expect: | }]',
    ['ambiguous', 'nothing', 'data', '数据', '资料'],
  ],
  [
    'terms to say outcomes of',
    'concepts:\n  - zh: [数据, 资料]\n    examples: [{ text: x, expect: { 数据: data, | } }]',
    ['资料'],
  ],
  ['the pinyin of the term beside', 'concepts:\n  - zh: { term: 数据, pinyin: | }', ['shùjù']],
  ['no pinyin where nobody knows it', 'concepts:\n  - zh: { term: 甲, pinyin: | }', []],
  ['nothing for free text', 'concepts:\n  - note: |', []],
  ['nothing for a term beside its key', 'concepts:\n  - zh: |', []],
  ['nothing in a term', 'concepts:\n  - en: [digital port|]', []],
  ['nothing in a comment', 'concepts:\n  - id: x # |', []],
  ['nothing below an unknown key', 'concepts:\n  - constructor: |', []],
];

describe('in a glossary file is offered', () => {
  for (const [what, marked, expected] of offered) {
    it(`${what}: ${marked.replaceAll('\n', '⏎')}`, () => assert.deepEqual(labels(marked), expected));
  }

  it('each key with what it means', () => {
    assert.equal(item('concepts:\n  - zh: 网络\n    |', 'see').about, 'Ids of related concepts.');
    assert.match(item('concepts:\n  - en: { status: | }', 'superseded').about ?? '', /was used once/u);
  });

  it('a concept by its terms and their pinyin as well as by its id', () => {
    const { filter, concept } = item('concepts:\n  - see: |', 'wangluo-anquan');
    assert.match(filter ?? '', /网络安全 wangluoanquan cybersecurity/u);
    assert.equal(concept?.id, 'wangluo-anquan');
  });

  it('a source by its author and title as well as by its key', () => {
    assert.equal(item('concepts:\n  - source: |', 'li-2020').filter, 'li-2020 Li Na 术语研究');
  });

  it('what comes next, where there is something to choose from', () => {
    const leading = complete('concepts:\n  - en: { | }').items.filter(({ leadsOn }) => leadsOn);
    assert.deepEqual(
      leading.map(({ label }) => label),
      ['region', 'status', 'when', 'only-with-cues', 'source', 'note'],
    );
  });
});

/** What was there, what is taken, and what is there then. */
const insertions: readonly (readonly [before: string, label: string, after: string])[] = [
  ['con|', 'concepts', 'concepts:\n  - $0'],
  ['so|', 'sources', 'sources:\n  $0'],
  ['concepts:\n  - n|', 'note', 'concepts:\n  - note: $0'],
  ['concepts:\n  - id: x\n    n|', 'not', 'concepts:\n  - id: x\n    not: [$0]'],
  ['concepts:\n  - id: x\n    n|ot: [a]', 'note', 'concepts:\n  - id: x\n    note: [a]'],
  ['concepts:\n  - id: x\n    e|', 'examples', 'concepts:\n  - id: x\n    examples:\n      - $0'],
  ['concepts:\n  - { e| }', 'examples', 'concepts:\n  - { examples: [$0] }'],
  ['concepts:\n  - |', 'concept', 'concepts:\n  - zh: $1\n    en: $2'],
  ['concepts:\n  |', 'concept', 'concepts:\n  - zh: $1\n    en: $2'],
  ['concepts:\n  - zh: 网络\n  |', 'concept', 'concepts:\n  - zh: 网络\n  - zh: $1\n    en: $2'],
  ['concepts: [|]', 'concept', 'concepts: [{ zh: $1, en: $2 }]'],
  ['concepts:\n  - en:\n      - |', 'term', 'concepts:\n  - en:\n      - term: $1\n        status: $2'],
  ['concepts:\n  - en:\n      |', 'term', 'concepts:\n  - en:\n      - term: $1\n        status: $2'],
  ['concepts:\n  - en: [a, |]', 'term', 'concepts:\n  - en: [a, { term: $1, status: $2 }]'],
  ['distinctions:\n  - |', 'distinction', 'distinctions:\n  - between: [$1]\n    says: $2'],
  ['sources:\n  a: |', 'source', 'sources:\n  a: { author: $1, year: $2, title: $3 }'],
  ['concepts:\n  - en: { status: a|dmitted }', 'preferred', 'concepts:\n  - en: { status: preferred }'],
  ['concepts:\n  - en: { status:| }', 'preferred', 'concepts:\n  - en: { status: preferred }'],
  ['concepts:\n  - see: [wang|]', 'wangluo-anquan', 'concepts:\n  - see: [wangluo-anquan]'],
  ['concepts:\n  - see: ["wang|"]', 'wangluo-anquan', 'concepts:\n  - see: ["wangluo-anquan"]'],
  ['concepts:\n  - see: [|]', '安全, 稳定', 'concepts:\n  - see: ["安全, 稳定"]'],
  ['concepts:\n  - see: |', '安全, 稳定', 'concepts:\n  - see: 安全, 稳定'],
  ['concepts:\n  - source: l|i-2020 §3', 'law-2016', 'concepts:\n  - source: law-2016 §3'],
  [
    'distinctions:\n  - between: [wangluo-anquan/cy|]',
    'cybersecurity',
    'distinctions:\n  - between: [wangluo-anquan/cybersecurity]',
  ],
  [
    'concepts:\n  - zh: [数据, 资料]\n    examples: [{ text: x, expect: { | } }]',
    '资料',
    'concepts:\n  - zh: [数据, 资料]\n    examples: [{ text: x, expect: { 资料:  } }]',
  ],
];

describe('what is offered fits in where it is taken', () => {
  for (const [before, label, after] of insertions) {
    it(`${label} in ${before.replaceAll('\n', '⏎')}`, () => assert.equal(taken(before, label), after));
  }
});
