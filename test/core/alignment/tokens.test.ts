import assert from 'node:assert/strict';
import { signatureOf } from '../../../src/core/alignment/signature.js';
import { tokensOf } from '../../../src/core/alignment/tokens.js';

describe('what stands alike on both sides', () => {
  const alike: readonly (readonly [zh: string, en: string, shared: string])[] = [
    ['第十二条', 'Article 12', '12'],
    ['第三百零五条', 'Article 305', '305'],
    ['二〇一五年', 'in 2015', '2015'],
    ['2017年6月1日', 'June 1, 2017', '1 2017 6'],
    ['共七十九条', '79 articles', '79'],
    ['１２３４５家企业', '12,345 companies', '12345'],
    ['版本3.1.1', 'version 3.1.1', '3.1.1'],
    ['一个 Pod', 'two Pods', 'pod'],
    ['欧盟的GDPR', 'the EU’s GDPR', 'gdpr'],
    ['见 https://example.org/a', 'see https://example.org/a', 'a example http org'],
  ];
  for (const [zh, en, shared] of alike) {
    it(`${zh} and ${en}: ${shared}`, () => {
      const there = tokensOf(en);
      assert.equal(
        [...tokensOf(zh)]
          .filter((token) => there.has(token))
          .sort()
          .join(' '),
        shared,
      );
    });
  }

  for (const text of ['一个', '十分', '统一', '千万']) {
    it(`is no number: ${text}`, () => assert.deepEqual([...tokensOf(text)], []));
  }
});

describe('the signature of a block', () => {
  const signatures: readonly (readonly [border: string, signature: string])[] = [
    ['\n\n', ''],
    ['\n\n## ', '##'],
    ['\n- ', '-'],
    ['\n* ', '-'],
    ['\n12. ', '1.'],
    ['|\n| :---: | --- |\n| ', '|'],
    ['</h1><p class="a">', '</h1><p>'],
    ['\n\n> ', '>'],
  ];
  for (const [border, signature] of signatures) {
    it(`${JSON.stringify(border)} is ${JSON.stringify(signature)}`, () => {
      assert.equal(signatureOf(border), signature);
    });
  }
});
