import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type PinyinDictionary, loadPinyinDictionary } from '../../../src/core/pinyin/dictionary.js';
import { fitPinyin } from '../../../src/core/pinyin/fit.js';
import { readSyllable } from '../../../src/core/pinyin/syllable.js';
import { suggestPinyin } from '../../../src/core/pinyin/suggest.js';
import { mark, unmark } from '../marked-text.js';

describe('pinyin and its term', () => {
  let dictionary: PinyinDictionary;
  before(async () => {
    dictionary = await loadPinyinDictionary();
  });

  describe('fit', () => {
    const cases: readonly (readonly [what: string, term: string, ...pinyin: string[]])[] = [
      ['word by word', '网络安全', 'wǎngluò ānquán'],
      [
        'with any spacing',
        '网络安全',
        'wǎng luò ān quán',
        "wǎngluò'ānquán",
        'wǎng-luò ān·quán',
        'wǎngluòānquán',
      ],
      ['over lines and no-break spaces', '网络安全', 'wǎngluò\n ānquán', 'wǎngluò\u00a0ānquán'],
      ['with capitals', '国家安全部', 'Guójiā Ānquánbù', 'GUÓJIĀ ĀNQUÁNBÙ'],
      ['decomposed', '绿色网络', 'lǜsè wǎngluò'.normalize('NFD')],
      ['with either apostrophe', '西安', "Xī'ān", 'Xī’ān', 'Xīān'],
      ['in quotation marks and parentheses', '网络', '“wǎngluò”', '(wǎngluò)'],
      ['traditional', '網絡間諜', 'wǎngluò jiàndié'],
      ['as Taiwan reads them', '網路攻擊', 'wǎnglù gōngjí', 'wǎnglù gōngjī'],
      ['each reading of a character', '行', 'xíng', 'háng', 'hàng'],
      ['neutral tones', '我们的孩子', 'wǒmen de háizi', 'wǒ men de hái zi'],
      ['a tone that is neutral in speech', '势力', 'shìlì', 'shìli'],
      ['erhua', '一点儿', 'yīdiǎnr', 'yīdiǎn ér'],
      ['儿 as a syllable', '儿童', 'értóng'],
      ['tone sandhi of 一 and 不', '一带一路', 'yīdài yīlù', 'yídài yílù'],
      ['tone sandhi before the other tones', '一国', 'yīguó', 'yìguó'],
      ['tone sandhi of 不', '不会', 'bù huì', 'bú huì'],
      ['ü', '战略', 'zhànlüè'],
      ['syllables without a consonant', '恶意代码', 'èyì dàimǎ'],
      ['what may be divided in two ways', '方案', "fāng'àn", 'fāng àn'],
      ['Latin letters and digits, or without them', '5G网络', '5G wǎngluò', '5g wǎngluò', 'wǎngluò'],
      ['Latin letters in the middle', '反APT攻击', 'fǎn-APT gōngjī', 'fǎn gōngjī'],
      ['digits behind a syllable', '网2', 'wǎng 2', 'wǎng2'],
      ['V as v and as itself', 'VPN服务', 'VPN fúwù'],
      ['a sign as it is, read or left out', '互联网+', 'hùliánwǎng+', 'hùliánwǎng jiā', 'hùliánwǎng'],
      ['a full-width sign', '互联网＋', 'hùliánwǎng jiā', 'hùliánwǎng +'],
      ['without the punctuation of the term', '《网络安全法》', 'Wǎngluò Ānquán Fǎ', '《Wǎngluò Ānquán Fǎ》'],
      ['a dot in a name', '卡尔·马克思', 'Kǎ’ěr Mǎkèsī', 'Kǎ’ěr·Mǎkèsī'],
      ['any syllable for an unknown character', '\u{20000}家', 'hē jiā', '\u{20000}jiā'],
      ['nothing and nothing', '', '', ' '],
      ['nothing and no Han character', 'VPN', '', 'VPN'],
    ];
    for (const [what, term, ...ways] of cases) {
      it(`${what}: ${term} ${ways.join(' | ')}`, () => {
        for (const pinyin of ways) {
          assert.deepEqual(fitPinyin(term, pinyin, dictionary), { kind: 'fits' }, pinyin);
        }
      });
    }
  });

  describe('lack tone marks', () => {
    const cases: readonly (readonly [what: string, term: string, marked: string, ...pinyin: string[]])[] = [
      ['all of them', '网络安全', 'wǎngluò ānquán', 'wangluo anquan'],
      ['written as numbers', '网络安全', 'wǎngluò ānquán', 'wang3luo4 an1quan2', 'wǎngluò an1quan2'],
      ['some of them', '网络安全', 'wǎngluò ānquán', 'wǎngluò anquan', 'wangluò ānquán'],
      [
        'with the spacing that is there',
        '网络安全',
        'wǎng-luò  ān quán',
        'wang-luo  an quan',
        'wang3-luo4  an1 quan2',
      ],
      ['with capitals', '网络', 'Wǎngluò', 'Wangluo', 'Wang3luo4'],
      ['with capitals only', '网络', 'WǍNGLUÒ', 'WANGLUO', 'WANG3LUO4'],
      ['with an apostrophe', '西安', 'Xī’ān', 'Xi’an', 'Xi1’an1'],
      ['with the apostrophe that is lacking', '西安', "Xī'ān", 'Xian', 'Xi1an1', 'Xiān'],
      ['with capitals behind the apostrophe', '西安', "XĪ'ĀN", 'XIAN'],
      [
        'with ü',
        '绿色',
        'lǜsè',
        'lüse',
        'lvse',
        'lu:4 se4'.replace(' ', ''),
        'lv4se4',
        'luse',
        'LÜSE'.toLowerCase(),
      ],
      ['with ü behind n and l', '战略', 'zhànlüè', 'zhanlüe', 'zhanlve', 'zhanlue', 'zhànluè', 'zhan4lu:e4'],
      ['with u behind j, q, x and y', '具', 'jù', 'jü4', 'jǜ'],
      ['by the words of the term', '银行行长', 'yínháng hángzhǎng', 'yinhang hangzhang'],
      ['by the only reading with these letters', '重庆', 'Chóngqìng', 'Chongqing'],
      ['by the number where there are several', '行', 'háng', 'hang2'],
      ['neutral tones', '我们的', 'wǒmen de', 'women de', 'wo3men5 de5', 'wo3men0 de'],
      ['a neutral tone that the number says', '势力', 'shìli', 'shi4li5'],
      ['erhua', '花儿', 'huār', 'huar', 'hua1r'],
      ['tone sandhi as it is given', '不会', 'bú huì', 'bu2 hui4'],
      ['tones without tone sandhi', '不会', 'bù huì', 'bu hui'],
      ['with the mark on the wrong vowel', '国', 'guó', 'gúo'],
      ['with a breve', '网', 'wǎng', 'wăng'],
      ['with the letters of a textbook font', '网', 'wǎng', 'wɑ̌nɡ', 'wɑnɡ3'],
      ['traditional', '網絡間諜', 'wǎngluò jiàndié', 'wangluo jiandie'],
      ['beside what isn’t Chinese', '5G网络', '5G wǎngluò', '5G wangluo', '5G wang3 luo4'.replace('3 ', '3')],
      ['for an unknown character where given', '\u{20000}家', 'hē jiā', 'he1 jia1'],
    ];
    for (const [what, term, marked, ...ways] of cases) {
      it(`${what}: ${term} ${ways.join(' | ')} → ${marked}`, () => {
        for (const pinyin of ways) {
          assert.deepEqual(fitPinyin(term, pinyin, dictionary), { kind: 'toneless', marked }, pinyin);
        }
      });
    }

    const uncertain: readonly (readonly [what: string, term: string, pinyin: string])[] = [
      ['where readings differ in tone only', '好', 'hao'],
      ['where one character is uncertain', '网好', 'wanghao'],
      ['for an unknown character', '\u{20000}家', 'he jia'],
    ];
    for (const [what, term, pinyin] of uncertain) {
      it(`${what}, without a way to write them: ${term} ${pinyin}`, () => {
        assert.deepEqual(fitPinyin(term, pinyin, dictionary), { kind: 'toneless', marked: undefined });
      });
    }
  });

  describe('differ', () => {
    const cases: readonly (readonly [what: string, term: string, pinyin: string, expected?: string])[] = [
      ['in a tone', '网络⟦安⟧全', 'wǎngluò ⟦àn⟧quán', 'ān'],
      ['in a numbered tone', '网络安⟦全⟧', 'wang3luo4 an1⟦quan3⟧', 'quán'],
      ['in a syllable', '网络⟦空⟧间', 'wǎngluò ⟦ān⟧quán', 'kōng kòng kǒng'],
      ['in the first syllable', '⟦网⟧络', '⟦wáng⟧luò', 'wǎng'],
      ['where a character is left out', '网络安⟦全⟧', 'wǎngluò ān⟦⟧', 'quán'],
      ['where one in the middle is left out', '网⟦络⟧安全', 'wǎng ⟦ān⟧quán', 'luò lào'],
      ['where there is nothing', '⟦网⟧络', '⟦⟧', 'wǎng'],
      ['where there are only spaces', '⟦网⟧络', '⟦⟧  ', 'wǎng'],
      ['where the pinyin goes on', '网络⟦⟧', 'wǎngluò ⟦ānquán⟧'],
      ['where a syllable is longer', '⟦安⟧全', '⟦āng⟧quán', 'ān'],
      ['where the last syllable is longer', '保⟦安⟧', "bǎo'⟦āng⟧", 'ān'],
      ['where a syllable is shorter', '⟦方⟧案', '⟦fān⟧ àn', 'fāng'],
      ['at what is no pinyin', '⟦网⟧络', '⟦cybersecurity⟧', 'wǎng'],
      ['at what is Chinese', '网⟦络⟧', 'wǎng⟦络⟧', 'luò lào'],
      ['at a neutral tone in the first place', '⟦网⟧络', '⟦wang5⟧luo4', 'wǎng'],
      ['at ü written as u with a tone', '⟦女⟧性', '⟦nǔ⟧xìng', 'nǚ rǔ'],
      ['at a sandhi that isn’t spoken so', '⟦不⟧安', "⟦bú⟧'ān", 'bù fǒu'],
      ['at a second mark in a syllable', '⟦国⟧', '⟦gú⟧ó', 'guó'],
      ['behind a character of two units', '\u{20000}⟦网⟧', 'hē ⟦wáng⟧', 'wǎng'],
      ['behind Latin letters', 'VPN⟦网⟧络', 'VPN ⟦wàng⟧luò', 'wǎng'],
      ['in the Latin letters', 'VPN⟦网⟧络', '⟦VPM⟧ wǎngluò', 'wǎng'],
    ];
    for (const [what, term, pinyin, expected] of cases) {
      it(`${what}: ${term} ${pinyin}`, () => {
        const { text } = unmark(term);
        const given = unmark(pinyin).text;
        const fit = fitPinyin(text, given, dictionary);
        assert.ok(fit.kind === 'wrong', fit.kind);
        assert.equal(mark(text, [{ start: fit.at, end: fit.at + fit.character.length }]), term);
        assert.equal(mark(given, [fit]), pinyin);
        assert.equal(fit.expected.join(' '), expected ?? '');
      });
    }
  });

  const han = fc.constantFrom(...'网络安全国家战略绿色西女一不的儿行重要长銀間處々\u{20000}');
  const other = fc.constantFrom(...'aV5+·《 3，');
  const anyTerm = fc
    .array(fc.oneof({ weight: 5, arbitrary: han }, other), { maxLength: 12 })
    .map((all) => all.join(''));
  const pieces = [
    'wang',
    'luò',
    'an1',
    'quán',
    'lv4',
    'nu:3',
    "xi'",
    'ān',
    'r',
    'ü',
    '网',
    '5',
    '+',
    ' ',
    '-',
    '\u0301',
    '\u200b',
    'A',
    '：',
  ];
  const anyPinyin = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(''));

  it('are told apart at a place of each, whatever they are', () => {
    fc.assert(
      fc.property(fc.oneof(anyTerm, fc.string()), fc.oneof(anyPinyin, fc.string()), (term, pinyin) => {
        const fit = fitPinyin(term, pinyin, dictionary);
        if (fit.kind === 'wrong') {
          assert.equal(term.slice(fit.at, fit.at + fit.character.length), fit.character);
          assert.ok(0 <= fit.start && fit.start <= fit.end && fit.end <= pinyin.length);
        }
      }),
    );
  });

  it('fit once the tones are marked', () => {
    const numbers = fc.array(fc.constantFrom('', '1', '2', '3', '4', '5'), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(anyTerm, anyPinyin, numbers, (term, pinyin, tones) => {
        const plain = dictionary.syllablesOf(term).map((syllable) => readSyllable(syllable)?.letters ?? '');
        const numbered = plain.map((letters, index) => letters + tones[index]).join(' ');
        for (const given of [pinyin, plain.join(' '), numbered]) {
          const fit = fitPinyin(term, given, dictionary);
          if (fit.kind === 'toneless' && fit.marked !== undefined) {
            assert.deepEqual(fitPinyin(term, fit.marked, dictionary), { kind: 'fits' }, fit.marked);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('differ in no more than tone marks once these are taken away', () => {
    fc.assert(
      fc.property(anyTerm, (term) => {
        const pinyin = suggestPinyin(term, dictionary);
        const plain = pinyin
          .normalize('NFD')
          .replace(/[\u0300\u0301\u0304\u030c]/gu, '')
          .normalize('NFC');
        assert.notEqual(fitPinyin(term, plain, dictionary).kind, 'wrong', plain);
      }),
    );
  });

  it('are compared in linear time though long and hostile', () => {
    const many = 2000;
    for (const [term, pinyin] of [
      ['安全', 'ānquán'],
      ['安全', 'anquan'],
      ['啊', 'a'],
      ['a', 'a'],
      ['aa安', 'a'],
      ['\u{20000}', 'a'],
      ['呣嗯', 'mn'],
      ['+', 'jia'],
      ['一', ' '],
    ]) {
      fitPinyin(term.repeat(many), pinyin.repeat(many), dictionary);
    }
  });
});
