import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type PinyinDictionary, loadPinyinDictionary } from '../../../src/core/pinyin/dictionary.js';
import { doubtsOf, withoutDoubts } from '../../../src/core/pinyin/doubt.js';
import { fitPinyin } from '../../../src/core/pinyin/fit.js';
import { mark, unmark } from '../marked-text.js';
import { cedict, markedNumbered } from './cedict.js';

describe('pinyin that a word says otherwise', () => {
  let dictionary: PinyinDictionary;
  before(async () => {
    dictionary = await loadPinyinDictionary();
  });

  describe('is in doubt', () => {
    const cases: readonly (readonly [what: string, term: string, pinyin: string, usual: string])[] = [
      ['in other letters', '重庆', '⟦Zhòng⟧qìng', 'Chóngqìng'],
      ['in a word of several', '银行行长', 'yín⟦xíng⟧ hángzhǎng', 'yínháng hángzhǎng'],
      ['in several words', '银行行长', 'yín⟦xíng⟧ ⟦xíng⟧⟦cháng⟧', 'yínháng hángzhǎng'],
      ['in a tone', '处理', '⟦chù⟧lǐ', 'chǔlǐ'],
      ['in a word that the library lacks', '长江', '⟦Zhǎng⟧jiāng', 'Chángjiāng'],
      ['in a longer term', '长江流域', '⟦Zhǎng⟧jiāng Liúyù', 'Chángjiāng Liúyù'],
      ['in a traditional term', '銀行', 'yín⟦xíng⟧', 'yínháng'],
      ['in any spelling', '音乐', 'yīn ⟦lè⟧', 'yīn yuè'],
      ['in capitals', '重庆', '⟦ZHÒNG⟧QÌNG', 'CHÓNGQÌNG'],
      ['with numbers', '重庆', '⟦Zhong4⟧qing4', 'Chóngqing4'],
      ['without tones, in the letters', '重庆', '⟦Zhong⟧qing', 'Chongqing'],
      ['without tones, for ü', '效率', 'xiao⟦shuai⟧', 'xiaolü'],
      ['beside Latin letters', 'IC银行卡', 'IC yín⟦xíng⟧kǎ', 'IC yínhángkǎ'],
    ];
    for (const [what, term, marked, usual] of cases) {
      it(`${what}: ${term} ${marked}`, () => {
        const { text } = unmark(marked);
        const doubts = doubtsOf(term, text, dictionary);
        assert.equal(
          mark(
            text,
            doubts.map(({ edit }) => edit),
          ),
          marked,
        );
        assert.equal(withoutDoubts(text, doubts), usual);
      });
    }

    it('by a word, which is told', () => {
      const doubts = doubtsOf('國有銀行', 'guóyǒu yínxíng', dictionary);
      assert.deepEqual(
        doubts.map(({ character, word, usual }) => ({ character, word, usual })),
        [{ character: '行', word: '銀行', usual: 'háng' }],
      );
    });
  });

  describe('is not in doubt', () => {
    const cases: readonly (readonly [what: string, term: string, ...pinyin: string[]])[] = [
      ['as it is usual', '重庆', 'Chóngqìng', 'CHÓNGQÌNG', 'chong2 qing4', 'chongqing'],
      ['without tones, in the letters alone', '处理', 'chuli'],
      ['in a neutral tone', '部分', 'bùfen', 'bùfèn'],
      ['in a full tone of a word that has a neutral one', '知识', 'zhīshi', 'zhīshí'],
      ['in erhua', '压根儿', 'yàgēnr', 'yàgēn’er'],
      ['in tone sandhi', '一模一样', 'yīmú-yīyàng', 'yìmú-yíyàng'],
      ['in tone sandhi of 不', '不得不', 'bù dé bù', 'bùdébù'],
      ['with v and ü', '效率', 'xiàolǜ', 'xiàolv4', 'xiaolv'],
      ['as Taiwan reads it', '質量', 'zhíliàng', 'zhìliàng'],
      ['as Taiwan reads it in words', '模樣', 'móyàng', 'múyàng'],
      ['as Taiwan reads a name', '蒙古', 'Ménggǔ', 'Měnggǔ'],
      ['as Taiwan reads a period', '假期', 'jiàqí', 'jiàqī'],
      ['in a word of several readings', '同行', 'tóngháng', 'tóngxíng'],
      ['in a word that is there by chance', '睁着眼睛', 'zhēngzhe yǎnjing'],
      ['in single characters', '行', 'xíng', 'háng'],
      ['in a word that is unknown', '李行', 'Lǐ Xíng', 'Lǐ Háng'],
      ['in what isn’t the pinyin at all', '银行', 'yínbīn', 'yínxíng hángzhǎng', ''],
      ['in nothing', '', ''],
    ];
    for (const [what, term, ...ways] of cases) {
      it(`${what}: ${term} ${ways.join(' | ')}`, () => {
        for (const pinyin of ways) {
          assert.deepEqual(doubtsOf(term, pinyin, dictionary), [], pinyin);
        }
      });
    }
  });

  it('is rare in CC-CEDICT and what it notes of Taiwan: less than one in 4,000 words', function () {
    this.timeout(120_000); // some 180,000 words
    let words = 0;
    const doubted: string[] = [];
    for (const { simplified, traditional, pinyin, english } of cedict()) {
      const notes = english.join(' ; ').matchAll(/\bpr\. \[(?<noted>[^\]]+)\]/gu);
      const readings = [pinyin, ...[...notes].map(({ groups }) => groups!['noted'])].map(markedNumbered);
      for (const term of new Set([simplified, traditional])) {
        const count = [...term].length;
        for (const syllables of readings.filter(({ length }) => length === count && length > 1)) {
          words++;
          const doubts = doubtsOf(term, syllables.join(' '), dictionary);
          doubted.push(...doubts.map(({ word, usual }) => `${term}: ${word} ${usual}`));
        }
      }
    }
    assert.ok(words > 150_000);
    assert.ok(doubted.length * 4000 < words, doubted.join('\n'));
  });

  it('still fits its term when it is written as usual, without a doubt', () => {
    const words = [
      '重庆',
      '银行',
      '长江',
      '处理',
      '音乐',
      '数据',
      '會計',
      '效率',
      '一',
      '不',
      '儿',
      'A',
      '重',
      '行',
    ];
    const term = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((all) => all.join(''));
    fc.assert(
      fc.property(term, fc.infiniteStream(fc.nat(4)), (text, choices) => {
        const pinyin = [...text]
          .map((character) => {
            const readings = dictionary.readings(character);
            return readings[choices.next().value! % Math.max(1, readings.length)] ?? character;
          })
          .join(' ');
        const doubts = doubtsOf(text, pinyin, dictionary);
        const usual = withoutDoubts(pinyin, doubts);
        assert.equal(fitPinyin(text, usual, dictionary).kind, fitPinyin(text, pinyin, dictionary).kind);
        assert.deepEqual(doubtsOf(text, usual, dictionary), []);
      }),
    );
  });
});
