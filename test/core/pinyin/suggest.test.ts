import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type PinyinDictionary, loadPinyinDictionary } from '../../../src/core/pinyin/dictionary.js';
import { fitPinyin } from '../../../src/core/pinyin/fit.js';
import { isCertain, suggestPinyin } from '../../../src/core/pinyin/suggest.js';

describe('the pinyin that is suggested for a term', () => {
  let dictionary: PinyinDictionary;
  before(async () => {
    dictionary = await loadPinyinDictionary();
  });

  const cases: readonly (readonly [rule: string, term: string, pinyin: string])[] = [
    ['joins the syllables of a word', '网络安全', 'wǎngluò ānquán'],
    ['divides what has more than three syllables', '国家安全委员会', 'guójiā ānquán wěiyuánhuì'],
    ['divides a term that the segmenter has whole', '国家安全', 'guójiā ānquán'],
    ['joins single characters to one another', '互联网', 'hùliánwǎng'],
    ['joins a short form', '中央网信办', 'zhōngyāng wǎngxìnbàn'],
    ['joins a suffix', '总体国家安全观', 'zǒngtǐ guójiā ānquánguān'],
    ['joins a prefix', '非传统安全', 'fēichuántǒng ānquán'],
    ['parts a conjunction', '网络与信息安全', 'wǎngluò yǔ xìnxī ānquán'],
    ['parts a numeral and its counter', '三股势力', 'sān gǔ shìlì'],
    ['parts 法 in the name of a law', '网络安全法', 'wǎngluò ānquán fǎ'],
    ['has an apostrophe before a', '西安', "xī'ān"],
    ['has an apostrophe before e', '女儿', "nǚ'ér"],
    ['has an apostrophe before o', '海鸥', "hǎi'ōu"],
    ['has none between words', '网络恶意', 'wǎngluò èyì'],
    ['has ü', '绿色战略', 'lǜsè zhànlüè'],
    ['has neutral tones', '孩子们', 'háizimen'],
    ['has erhua', '压根儿', 'yàgēnr'],
    ['has no tone sandhi', '一带一路', 'yīdài yīlù'],
    ['leaves Latin letters and digits', '5G网络', '5G wǎngluò'],
    ['leaves Latin letters in the middle', '反APT攻击', 'fǎn APT gōngjī'],
    ['reads a sign', '互联网+', 'hùliánwǎng jiā'],
    ['reads a full-width sign', '互联网＋', 'hùliánwǎng jiā'],
    ['leaves letters with marks', 'cafe\u0301网', 'cafe\u0301 wǎng'],
    ['leaves signs that hold Chinese', '㈠网㏠', '㈠ wǎng ㏠'],
    ['leaves out punctuation', '《网络安全法》', 'wǎngluò ānquán fǎ'],
    ['leaves characters that it doesn’t know', '\u{20000}网', '\u{20000}wǎng'],
    ['reads words of several readings', '中国人民银行行长', 'zhōngguó rénmín yínháng hángzhǎng'],
    ['reads traditional terms', '關鍵基礎設施', 'guānjiàn jīchǔ shèshī'],
    ['reads terms of Taiwan as the mainland does', '網路攻擊', 'wǎnglù gōngjī'],
    ['is empty without a term', '', ''],
  ];
  for (const [rule, term, pinyin] of cases) {
    it(`${rule}: ${term} ${pinyin}`, () => {
      assert.equal(suggestPinyin(term, dictionary), pinyin);
    });
  }

  const certain: readonly (readonly [what: string, term: string, isCertain: boolean])[] = [
    ['where each character has one reading', '网民', true],
    ['where the words are known', '中国人民银行', true],
    ['beside Latin letters', '5G网络', true],
    ['not where a character may be read otherwise', '好', false],
    ['not where a character is unknown', '\u{20000}网', false],
  ];
  for (const [what, term, expected] of certain) {
    it(`is certain ${what}: ${term}`, () => {
      assert.equal(isCertain(term, dictionary), expected);
    });
  }

  it('fits the term', () => {
    const han = fc.integer({ min: 0x3400, max: 0x9fff }).map((code) => String.fromCodePoint(code));
    const common = fc.constantFrom(...'网络安全国家战略绿色西女一不的儿行重要长銀間處子们々〇');
    const other = fc.constantFrom(...'aV5+＋·《 ，', '\u{20000}', '\ud842', '🌏', 'é', '３', 'が');
    const term = fc.array(fc.oneof(common, han, other), { maxLength: 16 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(term, fc.string({ unit: 'binary' })), (text) => {
        const pinyin = suggestPinyin(text, dictionary);
        assert.deepEqual(fitPinyin(text, pinyin, dictionary), { kind: 'fits' }, pinyin);
      }),
      { numRuns: 300 },
    );
  });
});
