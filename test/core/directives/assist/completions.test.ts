import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Completion } from '../../../../src/core/glossary/assist/completion.js';
import { completionsInDirective } from '../../../../src/core/directives/assist/completions.js';
import { meanings } from '../../../../src/core/directives/assist/meanings.js';
import { deciding, pairing, silencing } from '../../../../src/core/directives/directive.js';
import { documentKinds } from '../../../../src/core/documents/kinds.js';
import { latex } from '../../../../src/core/documents/latex.js';
import { markdown, mdx } from '../../../../src/core/documents/markdown.js';
import { plaintext } from '../../../../src/core/documents/plaintext.js';
import type { DocumentKind } from '../../../../src/core/documents/region.js';
import { TermIndex } from '../../../../src/core/search/term-index.js';
import { complete } from '../../../../src/core/steps.js';
import { analyseText, terminologyOf } from '../../analysis/glossary.js';

const terminology = terminologyOf(`
  - id: wangluo-anquan
    zh: { term: 网络安全, pinyin: wǎngluò ānquán }
    en:
      - { term: network security, status: admitted }
      - { term: cybersecurity, status: preferred, when: official documents }
      - { term: net safety, status: deprecated }
  - id: guojia-anquan
    zh: { term: 国家安全, pinyin: guójiā ānquán }
    en: national security
  - id: guomin-anquan
    zh: { term: 国民安全, pinyin: guómín ānquán }
    en: national security
  - id: zhuquan
    zh: { term: 主权, pinyin: zhǔquán }
    en: [sovereignty, "state = power", authority --> rule]
`);

const index = complete(TermIndex.building(terminology.forms));

const checks = [
  { code: 'ambiguous-term', description: 'Finds what is open.' },
  { code: 'first-mention', description: 'Finds what is new.' },
];

function completeIn(marked: string, kind: DocumentKind = markdown) {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  return {
    text,
    completions: completionsInDirective(analyseText(text, terminology, kind), offset, checks, index),
  };
}

function labels(marked: string, kind?: DocumentKind): string[] | undefined {
  return completeIn(marked, kind).completions?.items.map(({ label }) => label);
}

function item(marked: string, label: string, kind?: DocumentKind): Completion {
  const found = completeIn(marked, kind).completions?.items.find((each) => each.label === label);
  assert.ok(found, `${label} isn't offered, but ${labels(marked, kind)?.join(', ')}`);
  return found;
}

const names = [...deciding, ...silencing, ...pairing];
const codes = checks.map(({ code }) => code);

const offered: readonly (readonly [
  what: string,
  marked: string,
  labels: readonly string[] | undefined,
  kind?: DocumentKind,
])[] = [
  ['names', '<!-- gloss| -->', names],
  ['names before anything is typed', '<!-- | -->', names],
  ['names in a comment that isn’t closed', '<!-- glossary-di|', names],
  ['names in one within a paragraph', '国家 <!-- glossary-di|', names],
  ['names in one of several lines', '<!--\n  glossary-|\n-->', names],
  ['names in LaTeX', '国家 % gloss|', names, latex],
  ['names in MDX', '{/* gloss| */}', names, mdx],
  ['names in text', '[gloss|', names, plaintext],
  ['nothing in other comments', '<!-- good| -->', undefined],
  ['nothing behind a comment', '<!-- glossary-disable -->|', undefined],
  ['nothing within its marks', '<!-|- glossary-disable -->', undefined],
  ['nothing in prose', 'glossary-|', undefined],
  ['nothing in code', '```\n<!-- glossary-|\n```', undefined],
  ['nothing in a code span', '`<!-- glossary-|`', undefined],
  ['codes', '<!-- glossary-disable | -->', codes],
  ['codes at the end of a comment without an end', '% glossary-disable |', codes, latex],
  ['codes behind a colon', '<!-- glossary-disable-file: amb| -->', codes],
  ['codes but those that are there', '<!-- glossary-enable first-mention, | -->', ['ambiguous-term']],
  ['codes but those that follow', '<!-- glossary-disable-line |, first-mention -->', ['ambiguous-term']],
  ['no codes without a blank', '<!-- glossary-disable-line| -->', names],
  ['nothing in a reason', '<!-- glossary-disable -- a| -->', undefined],
  ['nothing behind what is no directive', '<!-- glossary-disabled | -->', undefined],
  [
    'first the terms that are open in the document, then those that are settled',
    '主权（sovereignty）, national security 和网络安全。<!-- glossary: | -->',
    ['national security', '网络安全', '主权'],
  ],
  ['no terms with one rendering', '国家安全 <!-- glossary: | -->', []],
  ['other terms by their beginning', '<!-- glossary: 网| -->', ['网络安全']],
  ['other terms by their pinyin', '<!-- glossary-line: wang| -->', ['网络安全']],
  ['terms behind a full-width colon', '网络安全 <!-- glossary：| -->', ['网络安全']],
  ['no terms without a colon', '网络安全 <!-- glossary | -->', undefined],
  [
    'renderings in force, the preferred first',
    '<!-- glossary: 网络安全 = | -->',
    ['cybersecurity', 'network security'],
  ],
  [
    'renderings behind a full-width sign',
    '<!-- glossary-next-line：网络安全＝|',
    ['cybersecurity', 'network security'],
  ],
  ['renderings of an English term', '<!-- glossary: national security = | -->', ['国家安全', '国民安全']],
  [
    'renderings of a concept, in either language',
    '<!-- glossary: wangluo-anquan = | -->',
    ['cybersecurity', 'network security', '网络安全'],
  ],
  ['no renderings of what nobody knows', '<!-- glossary: 天气 = | -->', []],
  ['no renderings that would break the directive', '<!-- glossary: 主权 = | -->', ['sovereignty']],
  ['nothing behind the rendering', '<!-- glossary: 网络安全 = cybersecurity -- a|', undefined],
];

/** What was there, what is taken, and what is there then. */
const insertions: readonly (readonly [before: string, label: string, after: string])[] = [
  ['<!-- gl|', 'glossary', '<!-- glossary: '],
  ['<!-- glossary-di|sable -->', 'glossary-enable', '<!-- glossary-enable -->'],
  ['<!-- glossary|: a = b -->', 'glossary-line', '<!-- glossary-line: a = b -->'],
  ['<!-- glossary-disable fi| -->', 'ambiguous-term', '<!-- glossary-disable ambiguous-term -->'],
  [
    '<!-- glossary-disable a|b, c -- d -->',
    'first-mention',
    '<!-- glossary-disable first-mention, c -- d -->',
  ],
  ['网络安全<!-- glossary:| -->', '网络安全', '网络安全<!-- glossary: 网络安全 =  -->'],
  ['<!-- glossary: 网|安 = b -->', '网络安全', '<!-- glossary: 网络安全 = b -->'],
  ['<!-- glossary: 网|', '网络安全', '<!-- glossary: 网络安全 = '],
  ['<!-- glossary: 网|\n\n<!-- b -->', '网络安全', '<!-- glossary: 网络安全 = \n\n<!-- b -->'],
  ['<!-- glossary: 网络安全 =| -->', 'cybersecurity', '<!-- glossary: 网络安全 = cybersecurity -->'],
  [
    '<!-- glossary: 网络安全 = net| security -- because -->',
    'cybersecurity',
    '<!-- glossary: 网络安全 = cybersecurity -- because -->',
  ],
];

describe('in a directive is offered', () => {
  for (const [what, marked, expected, kind] of offered) {
    it(`${what}: ${marked.replaceAll('\n', '⏎')}`, () => assert.deepEqual(labels(marked, kind), expected));
  }

  it('each name with what it does, and where a term comes next that comes of itself', () => {
    const disable = item('<!-- glossary| -->', 'glossary-disable-file');
    assert.equal(disable.about, meanings['glossary-disable-file']);
    assert.equal(disable.leadsOn, undefined);
    assert.equal(item('<!-- glossary| -->', 'glossary').leadsOn, true);
  });

  it('each check with what it finds', () => {
    assert.equal(item('<!-- glossary-disable | -->', 'first-mention').about, 'Finds what is new.');
  });

  it('a term by its pinyin as well, with its concept', () => {
    const { filter, concept } = item('网络安全 <!-- glossary: | -->', '网络安全');
    assert.equal(filter, '网络安全 wangluoanquan');
    assert.equal(concept?.id, 'wangluo-anquan');
  });

  it('a rendering with what is known of it', () => {
    const { rendering } = item('<!-- glossary: 网络安全 = | -->', 'cybersecurity');
    assert.equal(rendering?.when.en, 'official documents');
  });
});

describe('what is offered fits into the directive', () => {
  for (const [before, label, after] of insertions) {
    it(`${label} in ${before.replaceAll('\n', '⏎')}`, () => {
      const { text, completions } = completeIn(before);
      assert.ok(completions);
      const { start, end } = completions;
      assert.equal(text.slice(0, start) + item(before, label).insert + text.slice(end), after);
    });
  }

  it('wherever someone is, in whichever kind of document', () => {
    const pieces = [
      '<!--',
      '-->',
      '%',
      '{/*',
      '*/}',
      '[',
      ']',
      'glossary',
      '-disable',
      ':',
      ' ',
      '=',
      '网',
      '\n',
      '`',
    ];
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
    const cases = fc.record({ kind: fc.constantFrom(...documentKinds), text: texts, at: fc.nat() });
    fc.assert(
      fc.property(cases, ({ kind, text, at }) => {
        const offset = at % (text.length + 1);
        const found = completionsInDirective(analyseText(text, terminology, kind), offset, checks, index);
        return found === undefined || (0 <= found.start && found.start <= offset && offset <= found.end);
      }),
      { numRuns: 2000 },
    );
  });
});
