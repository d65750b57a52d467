import assert from 'node:assert/strict';
import { inStyle, isWrittenAs, writtenSyllables } from '../../../src/core/pinyin/written.js';

describe('the syllables of written pinyin', () => {
  const cases: [string, string[] | undefined][] = [
    ['wǎngluò ānquán', ['wang3', 'luo4', 'an1', 'quan2']],
    ['wangluo anquan', ['wang', 'luo', 'an', 'quan']],
    ['wang3luo4', ['wang3', 'luo4']],
    ["Xī'ān", ['xi1', 'an1']],
    ['lv4se4', ['lü4', 'se4']],
    ['cybersecurity', undefined],
    ['', []],
  ];
  for (const [pinyin, expected] of cases) {
    it(`of “${pinyin}” are ${expected?.join(' ') ?? 'none'}`, () =>
      assert.deepEqual(
        writtenSyllables(pinyin)?.map(({ letters, tone }) => `${letters}${tone ?? ''}`),
        expected,
      ));
  }
});

describe('pinyin in the style of other pinyin', () => {
  const cases = [
    ['marks', 'Wǎngluò Kōngjiān Bùduì'],
    ['numbers', 'Wang3luo4 Kong1jian1 Bu4dui4'],
    ['none', 'Wangluo Kongjian Budui'],
  ] as const;
  for (const [style, expected] of cases) {
    it(`with ${style} is ${expected}`, () =>
      assert.equal(inStyle('Wǎngluò Kōngjiān Bùduì', style), expected));
  }
});

describe('pinyin that is written as it is known', () => {
  const cases: [string, boolean][] = [
    ['wǎngluò ānquán', true],
    ['WǍNG LUÒ ĀN QUÁN', true],
    ["wangluo'anquan", true],
    ['wǎngluò ānquān', false],
    ['wǎngluò', false],
    ['wang3luo4 an1quan2', false],
  ];
  for (const [given, expected] of cases) {
    it(`${expected ? 'is' : 'is not'} ${given}`, () =>
      assert.equal(isWrittenAs(given, 'wǎngluò ānquán'), expected));
  }
});
