import assert from 'node:assert/strict';
import { type Insertion, insertedText } from '../../../src/core/completion/insertion.js';
import { offersAt } from '../../../src/core/completion/offers.js';
import { latex } from '../../../src/core/documents/latex.js';
import { markdown } from '../../../src/core/documents/markdown.js';
import { po } from '../../../src/core/documents/po.js';
import type { DocumentKind } from '../../../src/core/documents/region.js';
import { TermIndex } from '../../../src/core/search/term-index.js';
import { complete } from '../../../src/core/steps.js';
import { analyseText, terminologyOf } from '../analysis/glossary.js';

const terminology = terminologyOf(`
  - id: wangluo-anquan
    zh: { term: 网络安全, pinyin: wǎngluò ānquán, forms: [網絡安全] }
    en:
      - { term: network security, status: admitted, cues: [技术, technical] }
      - { term: cybersecurity, status: preferred, forms: [cyber security] }
      - { term: net safety, status: deprecated }
  - { id: zhili, zh: [{ term: 治理, pinyin: zhìlǐ }, { term: 管治, pinyin: guǎnzhì, region: HK }], en: governance }
  - { id: zhili-tixi, zh: { term: 治理体系, pinyin: zhìlǐ tǐxì }, en: system of governance }
  - { id: wangluo, zh: { term: 网络, pinyin: wǎngluò }, en: network }
  - { id: anquan, zh: { term: 安全, pinyin: ānquán }, en: [{ term: security, status: preferred }, { term: safety, status: admitted }] }
  - { id: zhuquan, zh: { term: 主权, pinyin: zhǔquán }, en: sovereignty }
  - { id: zhuanquan, zh: { term: 专权, pinyin: zhuānquán }, en: arbitrary rule }
  - { id: shuju, zh: { term: 数据 }, en: data }
  - { id: jiu, zh: { term: 旧词, status: superseded }, en: { term: old word, status: superseded } }
`);
const index = complete(TermIndex.building(terminology.forms));

const templates = { en: '{en} ({zh}, {pinyin})', zh: '{zh}（{en}）' };

/** What is offered at the `|`, each as the text that comes of it: what is replaced, then what is inserted. */
function offered(marked: string, kind: DocumentKind = markdown, insertion: Insertion = 'term'): string[] {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const analysis = analyseText(text, terminology, kind);
  const offers = offersAt(analysis, offset, index);
  return (offers?.offers ?? []).map((offer) => {
    assert.ok(offers);
    const typed = text.slice(offer.start, offers.end);
    return `${typed} → ${insertedText(offer, offers, analysis, insertion, templates)}`;
  });
}

const po2 = (source: string, target: string, language = 'zh_CN') =>
  `msgid ""\nmsgstr "Language: ${language}\\n"\n\nmsgid "${source}"\nmsgstr "${target}"\n`;

describe('what may be written in prose', () => {
  const cases: readonly (readonly [
    what: string,
    marked: string,
    offered: readonly string[],
    kind?: DocumentKind,
  ])[] = [
    ['Chinese by its initials in a Chinese line', '我们要加强wlaq|', ['wlaq → 网络安全']],
    ['Chinese by pinyin of several words', '我们要加强 wangluo anq|', ['wangluo anq → 网络安全']],
    ['Chinese by Chinese, from where a term begins', '加强网络|建设', ['网络 → 网络', '网络 → 网络安全']],
    ['Chinese by English', '我们要加强cybers|', ['cybers → 网络安全']],
    ['the spelling that is typed', '我們要加強網絡|', ['網絡 → 網絡安全']],
    ['English by English in an English line', 'We strengthen cyber s|', ['cyber s → cybersecurity']],
    [
      'English by pinyin, the preferred first',
      'We strengthen wlaq|',
      ['wlaq → cybersecurity', 'wlaq → network security'],
    ],
    ['English by Chinese', 'We strengthen 网络安|', ['网络安 → cybersecurity', '网络安 → network security']],
    ['with the capital that is typed', 'Cybers|', ['Cybers → Cybersecurity']],
    ['nothing for a few letters of pinyin in English', 'We strengthen wl|', []],
    ['the shorter of two before the longer', '我们的zhil|', ['zhil → 治理', 'zhil → 治理体系']],
    ['nothing for one letter', '我们要加强w|', []],
    [
      'what takes the place of a term that should not be used',
      'We need net saf|',
      ['net saf → cybersecurity', 'net saf → network security'],
    ],
    ['nothing for a term without a successor', 'We need the old w|', []],
    [
      'first what is decided on',
      '<!-- glossary: 网络安全 = network security -->\n\nWe strengthen wlaq|',
      ['wlaq → network security', 'wlaq → cybersecurity'],
    ],
    [
      'first what a word of the sentence speaks for',
      'A technical sense of wlaq|',
      ['wlaq → network security', 'wlaq → cybersecurity'],
    ],
    ['first what the document speaks of', '主权是主权。我们的zq|', ['zq → 主权', 'zq → 专权']],
    ['Chinese in a Chinese line that quotes English', '我们说的是 network，即 wlaq|', ['wlaq → 网络安全']],
    [
      'English in an English line with a gloss',
      'Security (安全, 安全, 安全, 安全) and wlaq|',
      ['wlaq → cybersecurity', 'wlaq → network security'],
    ],
    ['nothing in code', '我们要加强 `wlaq|`', []],
    ['nothing in a block of code', '我们\n\n```\nwlaq|\n```', []],
    ['nothing in the address of a link', '我们[要](wlaq|)', []],
    ['nothing in a comment', '我们 <!-- wlaq| -->', []],
    ['nothing in front matter', '---\ntitle: wlaq|\n---\n\n我们', []],
    ['nothing in a command', '我们 \\label{wlaq|}', [], latex],
    ['Chinese in a Chinese translation', po2('Strengthen it', '加强wlaq|'), ['wlaq → 网络安全'], po],
    [
      'Chinese in the script that a translation is said to be in',
      po2('Strengthen it', '加油wlaq|', 'zh_TW'),
      ['wlaq → 網絡安全'],
      po,
    ],
    ['nothing in the source text of a translation', po2('Strengthen cybers|', '加强'), [], po],
  ];
  for (const [what, marked, expected, kind] of cases) {
    it(`${what}: ${marked}`, () => assert.deepEqual(offered(marked, kind), expected));
  }

  it('the end of the word that goes on behind', () => {
    const analysis = analyseText('We strengthen cybersafety now', terminology);
    assert.equal(
      offersAt(analysis, 'We strengthen cybers'.length, index)?.endOfWord,
      'We strengthen cybersafety'.length,
    );
  });
});

describe('what is inserted', () => {
  const cases: readonly (readonly [what: string, marked: string, insertion: Insertion, first: string])[] = [
    ['a term with its gloss in Chinese', '我们要加强wlaq|', 'gloss', 'wlaq → 网络安全（cybersecurity）'],
    [
      'a term with its gloss in English',
      'We strengthen cybers|',
      'gloss',
      'cybers → cybersecurity (网络安全, wǎngluò ānquán)',
    ],
    ['a gloss without pinyin where there is none', 'Some dat|', 'gloss', 'dat → data (数据)'],
    [
      'a gloss as it is decided',
      '<!-- glossary: 网络安全 = network security -->\n\n加强wlaq|',
      'gloss',
      'wlaq → 网络安全（network security）',
    ],
    ['no gloss for what was mentioned before', '网络安全是网络安全。加强wlaq|', 'gloss', 'wlaq → 网络安全'],
    ['pinyin in Chinese', '我们要加强wlaq|', 'pinyin', 'wlaq → wǎngluò ānquán'],
    ['pinyin in English', 'We strengthen cybers|', 'pinyin', 'cybers → wǎngluò ānquán'],
    ['the term where it has no pinyin', 'Some dat|', 'pinyin', 'dat → data'],
  ];
  for (const [what, marked, insertion, first] of cases) {
    it(`${what}: ${marked}`, () => assert.equal(offered(marked, markdown, insertion).at(0), first));
  }
});
