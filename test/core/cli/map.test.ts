import assert from 'node:assert/strict';
import { commandLine } from './command-line.js';

describe('the map of the command line', () => {
  const files = {
    'a.glossary.yaml': `concepts:
  - { id: security, zh: { term: 网络安全, pinyin: wǎngluò ānquán }, en: [cybersecurity, network security] }
  - { id: law, zh: { term: 网络安全法, pinyin: Wǎngluò Ānquán Fǎ }, en: Cybersecurity Law }
  - { id: right, zh: { term: 权力, pinyin: quánlì }, en: power }
  - { id: power, zh: { term: 权利, pinyin: quánlì }, en: right }
`,
  };
  const map = (term: string) => commandLine(['map', term, '--no-bundled', '--format', 'text'], { files });

  for (const term of [
    'security',
    '网络安全',
    'cybersecurity',
    'wangluo anquan',
    'wǎngluòānquán',
    'wangluoanquan',
  ]) {
    it(`draws the concept that ${term} names`, () => {
      const { code, out } = map(term);
      assert.equal(code, 0);
      assert.match(out, /网络安全.*\n[^]*network security/u);
    });
  }

  const refused: readonly (readonly [term: string, message: string])[] = [
    ['quanli', 'no glossary has “quanli”; did you mean “权力”, “权利”?'],
    ['wangluo', 'no glossary has “wangluo”; did you mean “网络安全”, “网络安全法”?'],
    ['nothing', 'no glossary has “nothing”'],
  ];
  for (const [term, message] of refused) {
    it(`says that ${term} names none, or several`, () => {
      const { code, out, err } = map(term);
      assert.deepEqual({ code, out, err }, { code: 2, out: '', err: `bilingual-glossary: ${message}\n` });
    });
  }
});
