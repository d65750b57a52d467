import assert from 'node:assert/strict';
import {
  canStandIn,
  type ChineseScript,
  inSimplified,
  scriptOf,
} from '../../../src/core/text/chinese-script.js';

describe('the script of a text', () => {
  const cases: readonly (readonly [text: string, script: ChineseScript | undefined])[] = [
    ['网络安全', 'simplified'],
    ['網路安全', 'traditional'],
    ['資源', 'traditional'],
    ['资源', 'simplified'],
    ['数据库', 'simplified'],
    ['后门', 'simplified'],
    ['部署', undefined],
    ['可用性', undefined],
    ['制度', undefined],
    ['平台', undefined],
    ['公里', undefined],
    ['network', undefined],
    ['', undefined],
    ['网络／網絡', undefined],
    ['簡體字寫作“网”', 'traditional'],
  ];
  for (const [text, script] of cases) {
    it(`“${text}” is ${script ?? 'of either'}`, () => assert.equal(scriptOf(text), script));
  }
});

describe('a term', () => {
  const cases: readonly (readonly [term: string, script: ChineseScript | undefined, can: boolean])[] = [
    ['网络', 'simplified', true],
    ['网络', 'traditional', false],
    ['網路', 'traditional', true],
    ['網路', 'simplified', false],
    ['安全', 'simplified', true],
    ['安全', 'traditional', true],
    ['網路', undefined, true],
  ];
  for (const [term, script, can] of cases) {
    it(`“${term}” ${can ? 'can' : 'cannot'} stand in a text in ${script ?? 'a script that is not known'}`, () =>
      assert.equal(canStandIn(term, script), can));
  }

  it('is the same in simplified characters, however it is written', () =>
    assert.deepEqual(['網絡安全', '网络安全', '5G網絡'].map(inSimplified), [
      '网络安全',
      '网络安全',
      '5G网络',
    ]));
});
