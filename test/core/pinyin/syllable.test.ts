import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Syllable,
  markedSyllable,
  readSyllable,
  syllableFrom,
} from '../../../src/core/pinyin/syllable.js';
import { readSigns } from '../../../src/core/pinyin/signs.js';
import type { Tone } from '../../../src/core/pinyin/tone.js';

describe('a syllable of pinyin', () => {
  const placed: readonly (readonly [rule: string, ...marked: string[]])[] = [
    ['a takes the mark', 'wǎng', 'guān', 'jiā', 'xiàn', 'liǎng', 'ào', 'quán', 'ān'],
    ['e takes the mark', 'xué', 'lüè', 'bēi', 'ér', 'yè', 'fēng'],
    ['o of ou takes the mark', 'lóu', 'zhōu', 'ǒu', 'yòu'],
    ['the last vowel takes the mark', 'luò', 'guó', 'liú', 'shuǐ', 'guì', 'qióng', 'niǔ'],
    ['the only vowel takes the mark', 'zhī', 'lù', 'nǚ', 'lǜ', 'yún', 'bō'],
    ['ê takes the mark', 'ê̄', 'ế', 'ê̌', 'ề'],
    ['the nasal takes the mark without a vowel', 'ń', 'ňg', 'm̀', 'hǹg'],
  ];
  for (const [rule, ...syllables] of placed) {
    it(`${rule}: ${syllables.join(', ')}`, () => {
      for (const syllable of syllables) {
        const read = readSyllable(syllable);
        assert.ok(read);
        assert.equal(markedSyllable(read), syllable.normalize('NFC'));
      }
    });
  }

  const written: readonly (readonly [marked: string, what: string, ...written: string[]])[] = [
    ['wǎng', 'with a number', 'wang3', 'WANG3', 'wang³', 'ｗａｎｇ３'],
    ['lǜ', 'with ü in each of its writings', 'lü4', 'lv4', 'lu:4', 'lǜ'.normalize('NFD'), 'lù:', 'lv̀'],
    ['guó', 'with the mark on the wrong vowel', 'gúo'],
    ['wǎng', 'with a breve', 'wăng', 'wăng'.normalize('NFD')],
    ['wǎng', 'with the letters of a textbook font', 'wɑ̌nɡ', 'wɑnɡ3'],
    ['de', 'without a tone', 'de', 'de5', 'de0', 'De'],
  ];
  for (const [marked, what, ...ways] of written) {
    it(`is read ${what}: ${ways.join(', ')}`, () => {
      for (const way of ways) {
        const read = readSyllable(way);
        assert.equal(read && markedSyllable(read), marked, way);
      }
    });
  }

  for (const text of ['', '3', 'wáǹg', 'wǎng3', 'wang6', '网', 'wang33', 'x+', '3wang']) {
    it(`isn't «${text}»`, () => {
      assert.equal(readSyllable(text), undefined);
    });
  }

  const firsts: readonly (readonly [text: string, first: string])[] = [
    ['wangluo', 'wang'],
    ['fangan', 'fan'],
    ["fang'an", 'fang'],
    ['xian', 'xian'],
    ["xi'an", 'xi'],
    ['xīān', 'xi'],
    ['guóān', 'guo'],
    ['jinan', 'ji'],
    ['er', 'er'],
    ['lüe', 'lüe'],
    ['shuang', 'shuang'],
    ['m', 'm'],
    ['g', ''],
    ['', ''],
  ];
  for (const [text, first] of firsts) {
    it(`begins «${text}»: ${first || 'none'}`, () => {
      assert.equal(syllableFrom(readSigns(text), 0), first);
    });
  }

  const initials = ['', 'b', 'd', 'g', 'h', 'j', 'l', 'n', 'q', 'r', 's', 'x', 'y', 'w', 'zh', 'ch', 'sh'];
  const finals = [
    'a',
    'ai',
    'ang',
    'ao',
    'e',
    'ei',
    'eng',
    'er',
    'i',
    'ia',
    'iang',
    'ie',
    'iu',
    'o',
    'ong',
    'ou',
    'u',
    'uan',
    'ui',
    'un',
    'uo',
    'ü',
    'üe',
  ];
  const anySyllable = fc.record({
    letters: fc
      .tuple(fc.constantFrom(...initials), fc.constantFrom(...finals))
      .map((parts) => parts.join('')),
    tone: fc.constantFrom<Tone>(0, 1, 2, 3, 4),
  });

  it('is the same marked and read, and numbered and read', () => {
    fc.assert(
      fc.property(anySyllable, (syllable: Syllable) => {
        const marked = markedSyllable(syllable);
        for (const way of [
          marked,
          marked.normalize('NFD').toUpperCase(),
          `${syllable.letters}${syllable.tone}`,
        ]) {
          assert.deepEqual(readSyllable(way), { ...syllable }, way);
        }
      }),
    );
  });

  it('has one mark at most, and its letters else', () => {
    fc.assert(
      fc.property(anySyllable, (syllable: Syllable) => {
        const marks =
          markedSyllable(syllable)
            .normalize('NFD')
            .match(/[\u0300\u0301\u0304\u030c]/gu) ?? [];
        assert.equal(marks.length, syllable.tone === 0 ? 0 : 1);
      }),
    );
  });
});
