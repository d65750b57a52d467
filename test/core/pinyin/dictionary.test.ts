import assert from 'node:assert/strict';
import { type PinyinDictionary, loadPinyinDictionary } from '../../../src/core/pinyin/dictionary.js';
import { settledCharacters } from '../../../src/core/pinyin/readings.js';
import { markedSyllable, readSyllable } from '../../../src/core/pinyin/syllable.js';
import { vocabulary } from '../../../src/core/pinyin/vocabulary.js';
import { cedict, markedNumbered } from './cedict.js';

describe('the pinyin dictionary', () => {
  let dictionary: PinyinDictionary;
  before(async () => {
    dictionary = await loadPinyinDictionary();
  });

  describe('knows the readings of a character, the most usual first', () => {
    const cases: readonly (readonly [what: string, character: string, readings: string])[] = [
      ['one', '网', 'wǎng'],
      ['one of a traditional character', '網', 'wǎng'],
      ['several', '行', 'xíng háng hàng héng'],
      ['a neutral tone', '的', 'de dì dí dī'],
      ['a neutral tone in words', '子', 'zǐ zi'],
      ['ü', '女', 'nǚ rǔ'],
      ['nasals', '嗯', 'ǹg ńg ňg'],
      ['ê', '欸', 'ǎi ēi éi ěi èi ê̄ ế ê̌ ề'],
      ['those that the library lacks', '間', 'jiān jiàn'],
      ['the usual one where the library has a rare one first', '車', 'chē jū'],
      ['those of Taiwan behind those of the mainland', '擊', 'jī jí'],
      ['a zero', '〇', 'líng'],
      ['a compatibility form', '\uf914', 'lè yuè yào lào'],
    ];
    for (const [what, character, readings] of cases) {
      it(`${what}: ${character} ${readings}`, () => {
        assert.equal(dictionary.readings(character).join(' '), readings.normalize('NFC'));
      });
    }

    for (const text of ['', 'a', '1', '+', '，', '网络', '々', '\u{20000}', '\ud842']) {
      it(`none of «${text}»`, () => {
        assert.deepEqual(dictionary.readings(text), []);
      });
    }

    it('each well written', () => {
      const characters = Array.from({ length: 0x9fff - 0x3400 }, (_, index) =>
        String.fromCodePoint(0x3400 + index),
      );
      const wrong = characters.flatMap((character) =>
        dictionary.readings(character).filter((reading) => {
          const syllable = readSyllable(reading);
          return syllable === undefined || markedSyllable(syllable) !== reading;
        }),
      );
      assert.deepEqual(wrong, []);
      assert.ok(characters.filter((character) => dictionary.readings(character).length > 0).length > 20_000);
    });
  });

  describe('reads a text', () => {
    const cases: readonly (readonly [what: string, text: string, syllables: string])[] = [
      ['character by character', '网络安全', 'wǎng luò ān quán'],
      ['by its words', '银行行长重视行为', 'yín háng háng zhǎng zhòng shì xíng wéi'],
      ['in traditional characters', '銀行處理資訊', 'yín háng chǔ lǐ zī xùn'],
      ['where several characters were simplified to one', '理髮發展乾淨', 'lǐ fà fā zhǎn gān jìng'],
      ['with neutral tones', '我们的孩子', 'wǒ men de hái zi'],
      ['without tone sandhi', '一带一路不会', 'yī dài yī lù bù huì'],
      ['without what isn’t Han', '5G网络，APT攻击+', 'wǎng luò gōng jī'],
      ['by the words of policy', '恐怖分子内卷', 'kǒng bù fèn zǐ nèi juǎn'],
      ['by the names of places', '长江三角洲与台州', 'cháng jiāng sān jiǎo zhōu yǔ tāi zhōu'],
      ['without a word of policy that cuts through others', '银行动态', 'yín háng dòng tài'],
      ['by a word of policy that others cut through', '协调人', 'xié tiáo rén'],
      ['with what it doesn’t know as nothing', '\u{20000}网', ' wǎng'],
      ['with no Han character', 'VPN', ''],
      ['that is empty', '', ''],
    ];
    for (const [what, text, syllables] of cases) {
      it(`${what}: ${text}`, () => {
        assert.equal(dictionary.syllablesOf(text).join(' '), syllables);
      });
    }

    it('as it reads each word of its vocabulary', () => {
      for (const [word, syllables] of vocabulary) {
        assert.equal(dictionary.syllablesOf(word).join(' '), syllables, word);
        assert.ok(dictionary.certaintyOf(word).every(Boolean), word);
      }
    });
  });

  describe('is certain of a character', () => {
    const cases: readonly (readonly [what: string, text: string, certain: string])[] = [
      ['with one reading', '网', '网'],
      ['in a word', '银行', '银行'],
      ['in a traditional word', '銀行', '銀行'],
      ['with other readings in rare words only', '信', '信'],
      ['not with several readings', '行', ''],
      ['not in words that overlap and differ', '增长假', '增'],
      ['not of unknown reading', '\u{20000}', ''],
    ];
    for (const [what, text, certain] of cases) {
      it(`${what}: ${text}`, () => {
        const found = dictionary.certaintyOf(text);
        assert.equal([...text].filter((_, index) => found[index]).join(''), certain);
      });
    }
  });

  describe('knows by which word a character is read', () => {
    const cases: readonly (readonly [what: string, text: string, witnesses: string])[] = [
      ['in a word of the library', '重庆市', '重庆 重庆 -'],
      ['in a word of the vocabulary', '长江流域', '长江 长江 - -'],
      ['in a traditional word', '銀行', '銀行 銀行'],
      ['beside what isn’t Han', 'A股银行', '- 银行 银行'],
      ['not of a single character', '重', '-'],
      ['not where words overlap and differ', '增长假', '- - -'],
      ['not in a word that is found by chance', '睁着眼睛', '- - - -'],
      ['not in a word of several readings', '同行', '- -'],
    ];
    for (const [what, text, witnesses] of cases) {
      it(`${what}: ${text}`, () => {
        const found = dictionary.witnessesIn(text).map((witness) => witness?.word ?? '-');
        assert.equal(found.join(' '), witnesses);
      });
    }
  });

  it('has no word in its vocabulary that CC-CEDICT reads otherwise', () => {
    const readings = new Map<string, string[]>();
    for (const { simplified, pinyin } of cedict()) {
      const syllables = markedNumbered(pinyin);
      readings.set(simplified, [...(readings.get(simplified) ?? []), syllables.join(' ')]);
    }
    const other = [...vocabulary].filter(
      ([word, syllables]) => readings.get(word)?.includes(syllables) === false,
    );
    assert.deepEqual(other, []);
  });

  it('is right about the characters whose reading is settled in 99 of 100 words of CC-CEDICT', function () {
    this.timeout(120_000); // some 100,000 words
    const counts = new Map([...settledCharacters].map((character) => [character, { all: 0, right: 0 }]));
    const words = [...commonWords()].filter(([word]) => [...word].some((character) => counts.has(character)));
    for (const [word, syllables] of words) {
      const likely = dictionary.syllablesOf(word);
      for (const [index, character] of [...word].entries()) {
        const count = counts.get(character);
        if (count !== undefined) {
          count.all++;
          count.right += likely[index] === syllables[index] ? 1 : 0;
        }
      }
    }
    const unsettled = [...counts].filter(([, { all, right }]) => all < 15 || right < 0.99 * all);
    assert.deepEqual(unsettled, []);
  });
});

/** The words of CC-CEDICT that are no names of families, dialect or literature, each with its syllables. */
function* commonWords(): Generator<readonly [word: string, syllables: readonly string[]]> {
  for (const { simplified, traditional, pinyin, english } of cedict()) {
    const syllables = markedNumbered(pinyin);
    const isCommon = !/surname|\((?:old|dialect|coll\.|idiom|literary)\)|archaic|variant of/u.test(
      english.join(),
    );
    if (isCommon && syllables.length > 1 && !syllables.includes('')) {
      for (const word of new Set([simplified, traditional])) {
        if ([...word].length === syllables.length && /^\p{Script=Han}+$/u.test(word)) {
          yield [word, syllables];
        }
      }
    }
  }
}
