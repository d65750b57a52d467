import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TermIndex } from '../../../src/core/search/term-index.js';
import { plainSyllables } from '../../../src/core/pinyin/plain.js';
import { complete } from '../../../src/core/steps.js';
import { terminologyOf } from '../analysis/glossary.js';

const terminology = terminologyOf(`
  - { id: a, zh: { term: 网络安全, pinyin: wǎngluò ānquán, forms: [網絡安全] }, en: { term: cybersecurity, forms: [cyber security] } }
  - { id: b, zh: { term: 网络, pinyin: wǎngluò }, en: network }
  - { id: c, zh: { term: 网络安全法, pinyin: Wǎngluò Ānquán Fǎ }, en: Cybersecurity Law }
  - { id: d, zh: { term: 信息安全, pinyin: xìnxī ānquán }, en: information security }
  - { id: e, zh: { term: 战略, pinyin: zhànlüè }, en: strategy }
  - { id: f, zh: { term: 西安, pinyin: Xī’ān }, en: Xi'an }
  - { id: g, zh: { term: 5G网络, pinyin: 5G wǎngluò }, en: 5G network }
  - { id: h, zh: 数据主权, en: data sovereignty }
  - { id: i, zh: { term: 互联网+, pinyin: hùliánwǎng jiā }, en: Internet Plus }
`);
const index = complete(TermIndex.building(terminology.forms));

function found(typed: string, limit = 50): string[] {
  return index.find(typed, limit).map(({ form, grade }) => `${terminology.forms.form(form).text}: ${grade}`);
}

describe('terms are found', () => {
  const cases: readonly (readonly [what: string, typed: string, ...found: string[]])[] = [
    [
      'by the beginning of English',
      'cybers',
      'cybersecurity: beginning',
      'cyber security: beginning',
      'Cybersecurity Law: beginning',
    ],
    [
      'in any case, with and without blanks and hyphens',
      'CYBER-SE',
      'cybersecurity: beginning',
      'cyber security: beginning',
      'Cybersecurity Law: beginning',
    ],
    ['by a later word', 'sov', 'data sovereignty: within'],
    [
      'by all of a term before what begins with it',
      '网络',
      '网络: whole',
      '网络安全: beginning',
      '网络安全法: beginning',
      '5G网络: within',
    ],
    ['by Chinese within', '安全法', '网络安全法: within'],
    ['by a traditional form', '網絡', '網絡安全: beginning'],
    ['by full-width letters', 'ｃｙｂｅｒｓｐ'],
    [
      'by pinyin without tones',
      'wangluoan',
      '网络安全: beginning',
      '網絡安全: beginning',
      '网络安全法: beginning',
    ],
    [
      'by pinyin with tone marks',
      'wǎngluò ānq',
      '网络安全: beginning',
      '網絡安全: beginning',
      '网络安全法: beginning',
    ],
    ['by pinyin with tone numbers', 'xin4xi1an1quan2', '信息安全: whole'],
    ['by initials', 'wlaq', '网络安全: initials', '網絡安全: initials', '网络安全法: first initials'],
    ['by initials and syllables', 'xinxiaq', '信息安全: initials'],
    ['by a blank between syllables alone', 'xin xi an quan', '信息安全: whole'],
    ['by no blank within a syllable', 'xi nxi'],
    ['by Chinese and pinyin', '网络anq', '网络安全: beginning', '网络安全法: beginning'],
    ['by v for ü', 'zhanlve', '战略: whole'],
    ['by u for ü', 'zhanlue', '战略: whole'],
    ['by pinyin with an apostrophe or none', 'xian', '西安: whole', "Xi'an: whole", '信息安全: within'],
    ['by what is Latin in Chinese', '5gw', '5G网络: beginning'],
    ['without pinyin, by Chinese', '数据', '数据主权: beginning'],
    ['by pinyin of which isn’t known what stands for what', 'hulianwangj', '互联网+: beginning'],
    ['not by abbreviating within', 'aqf'],
    ['not by nothing', ' '],
  ];
  for (const [what, typed, ...expected] of cases) {
    it(`${what}: ${typed}`, () => assert.deepEqual(found(typed), expected));
  }

  it('at most so many, the best', () => {
    assert.deepEqual(found('网络', 2), ['网络: whole', '网络安全: beginning']);
  });

  it('those of favoured concepts before others that are found alike', () => {
    const [first] = index.find('安全', 50, ({ id }) => id === 'd');
    assert.equal(terminology.forms.form(first.form).text, '信息安全');
  });

  it('by every beginning of their English, Chinese, pinyin and initials', () => {
    const forms = Array.from({ length: terminology.forms.length }, (_, form) => form);
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.nat(), fc.nat(), (form, way, cut) => {
        const { term } = terminology.sense(form);
        const { pinyin = '' } = term;
        const syllables = /^\p{Script=Han}+$/u.test(term.text) ? plainSyllables(pinyin) : [];
        const ways = [
          terminology.forms.form(form).text,
          pinyin,
          syllables.join(''),
          syllables.map((syllable) => syllable.charAt(0)).join(''),
        ].filter((text) => text !== '');
        const whole = ways[way % ways.length];
        const typed = whole.slice(0, (cut % whole.length) + 1);
        assert.ok(
          index.find(typed, 50).some((each) => each.form === form),
          typed,
        );
      }),
    );
  });
});
