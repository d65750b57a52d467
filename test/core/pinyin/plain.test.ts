import assert from 'node:assert/strict';
import { plainPinyin } from '../../../src/core/pinyin/plain.js';

describe('pinyin as people type it to search', () => {
  const cases: readonly (readonly [what: string, plain: string, ...written: string[]])[] = [
    [
      'without tones',
      'wangluoanquan',
      'wǎngluò ānquán',
      'wang3luo4 an1quan2',
      'wangluo anquan',
      'WANGLUO ANQUAN',
    ],
    ['with an apostrophe or none', 'xian', "Xī'ān", 'Xī’ān', 'xi1 an1', 'xian'],
    ['with ü in each of its writings', 'luse', 'lǜsè', 'lv4 se4', 'lu:4se4', 'lüse', 'lüsè'.normalize('NFD')],
    ['capitals of proper names', 'guoneianquanbu', 'Guónèi Ānquánbù', 'guo2nei4 an1quan2bu4'],
    ['a hyphen', 'zhongmei', 'Zhōng-Měi', 'zhong1-mei3'],
    ['a neutral tone', 'womende', 'wǒmen de', 'wo3men5 de5'],
    [
      'composed and decomposed marks',
      'nüren'.replace('ü', 'u'),
      'nǚrén'.normalize('NFC'),
      'nǚrén'.normalize('NFD'),
    ],
    ['nothing', '', '', '  ', '1234'],
  ];
  for (const [what, plain, ...written] of cases) {
    it(`${what}: ${plain}`, () => {
      for (const pinyin of written) {
        assert.equal(plainPinyin(pinyin), plain, pinyin);
      }
    });
  }
});
