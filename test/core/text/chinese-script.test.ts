import assert from 'node:assert/strict';
import { type ChineseScript, scriptOf } from '../../../src/core/text/chinese-script.js';

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
