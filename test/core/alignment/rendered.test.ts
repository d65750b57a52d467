import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isConfusable } from '../../../src/core/alignment/confusable.js';
import { refersBack } from '../../../src/core/alignment/reference-words.js';
import { RenderingCounts } from '../../../src/core/alignment/rendered.js';
import { SideTerms } from '../../../src/core/alignment/side-terms.js';
import type { Language, Sense } from '../../../src/core/glossary/model.js';
import { wordStems } from '../../../src/core/text/word-stems.js';
import { analyseText, terminologyOf } from '../analysis/glossary.js';

const terminology = terminologyOf(`
  - { id: network, zh: 网络安全, en: [{ term: cybersecurity, status: preferred }, network security] }
  - { id: data, zh: 数据安全, en: data security }
  - { id: biology, zh: 生物安全, en: [biosecurity, biological security] }
  - { id: authentication, zh: [身份验证, 认证], en: authentication, see: [authorization] }
  - { id: authorization, zh: 授权, en: authorization }
  - { id: infrastructure, zh: [基础设施, { term: 基礎架構, region: TW }], en: infrastructure }
  - { id: old, zh: 信息高速公路, en: [{ term: information highway, status: superseded }] }
  - { id: sovereignty, zh: 网络主权, en: cyber sovereignty }
  - { id: internet-sovereignty, zh: 互联网主权, en: Internet sovereignty }
  - { id: keys, zh: 密钥管理, en: key management }
  - { id: cryptographic, zh: 加密密钥, en: cryptographic key }
  - { id: computer, zh: 计算机网络, en: computer network }
  - { id: personal, zh: 个人信息, en: personal information }
  - { id: protection, zh: 个人信息保护, en: personal information protection }
  - { id: information, zh: 信息安全, en: information security }`);

function times(id: string, text: string, language: Language): number {
  const concept = terminology.concepts.get(id);
  assert.ok(concept);
  const terms = new SideTerms({ analysis: analyseText(text, terminology), language });
  return new RenderingCounts(terms, language).times([concept], { start: 0, end: text.length });
}

describe('how often a passage renders a concept', () => {
  const english: readonly (readonly [text: string, concept: string, times: number])[] = [
    ['Cybersecurity and network security.', 'network', 2],
    ['Cyber-security’s costs rise.', 'network', 1],
    ['Securing the network comes first.', 'network', 1],
    ['The networks are secured.', 'network', 1],
    ['Cyber and data security.', 'network', 1],
    ['Cyber and data security.', 'data', 1],
    ['Data and biological security.', 'data', 1],
    ['Data and biological security.', 'biology', 1],
    ['Data security, and the security of data.', 'data', 2],
    ['Secure the building.', 'network', 0],
    ['Management of cryptographic keys.', 'keys', 1],
    ['Data security and computer networks.', 'network', 0],
    ['Cyber, data and biological security.', 'network', 1],
    ['Networks and information security.', 'network', 1],
    ['Information security and protection of persons.', 'information', 1],
    ['Information security and personal data.', 'personal', 0],
    ['Personal data and information.', 'personal', 1],
    ['The protection of personal information.', 'protection', 1],
    ['Internet sovereignty and cybersecurity.', 'sovereignty', 0],
    ['Cybersecurity and Internet sovereignty.', 'sovereignty', 0],
    ['Security of national data.', 'data', 1],
    ['The security of key networks.', 'network', 1],
    ['Biological samples and the security of data.', 'biology', 1],
    ['Cyber and Internet sovereignty.', 'sovereignty', 1],
    ['Secure the building. The network is fast.', 'network', 0],
    ['To secure all of what our people, our firms and our state run on the network.', 'network', 0],
    ['They store the data.', 'data', 0],
    ['The user authenticates.', 'authentication', 1],
    ['The user is authorized.', 'authentication', 0],
    ['The information highway of 1993.', 'old', 1],
    ['', 'data', 0],
  ];
  for (const [text, concept, expected] of english) {
    it(`“${text}” has ${concept}: ${expected}`, () => assert.equal(times(concept, text, 'en'), expected));
  }

  const chinese: readonly (readonly [text: string, concept: string, times: number])[] = [
    ['网络安全和网络安全。', 'network', 2],
    ['网络与信息安全。', 'network', 1],
    ['网络的安全。', 'network', 1],
    ['網絡安全和網絡安全。', 'network', 2],
    ['保護數據的安全。', 'data', 1],
    ['基礎設施很重要。', 'infrastructure', 1],
    ['基礎架構很重要。', 'infrastructure', 1],
    ['基础架构很重要。', 'infrastructure', 0],
    ['验证用户身份。', 'authentication', 1],
    ['网络很快，安全吗？', 'network', 0],
    ['网络是各国人民共同生活的空间，要重视安全。', 'network', 0],
    ['网络在各地都有许多人用来维护公共安全。', 'network', 0],
    ['认真求证。', 'authentication', 0],
  ];
  for (const [text, concept, expected] of chinese) {
    it(`“${text}” has ${concept}: ${expected}`, () => assert.equal(times(concept, text, 'zh'), expected));
  }

  it('is never less for what is added', () => {
    const words = fc.array(fc.constantFrom('data', 'security', 'cyber', 'and', 'network', 'the', 'secured'));
    fc.assert(
      fc.property(words, words, (some, more) => {
        const [less, all] = [some, [...some, '.', ...more]].map((each) =>
          times('data', each.join(' '), 'en'),
        );
        assert.ok(less <= all, `${some.join(' ')} | ${more.join(' ')}`);
      }),
    );
  });
});

describe('words that refer back', () => {
  const terms: Readonly<Record<Language, readonly string[]>> = {
    en: ['network security', 'access control'],
    zh: ['网络安全', '访问控制'],
  };
  const cases: readonly (readonly [language: Language, text: string, refers: boolean])[] = [
    ['en', 'The government pays for it.', true],
    ['en', 'They say that costs rise.', true],
    ['en', 'This is expensive.', true],
    ['en', 'The government pays for this.', true],
    ['en', 'Both of these are needed, and one shall be paid for.', true],
    ['en', 'Such security is expensive.', true],
    ['en', 'These controls cost little.', true],
    ['en', 'Under this Law offices pay.', false],
    ['en', 'Such laws are rare.', false],
    ['en', 'Both offices pay the same price.', false],
    ['en', 'Everyone says that costs rise.', false],
    ['en', 'The item has a unit.', false],
    ['en', 'Offices such as banks.', false],
    ['zh', '政府为其出资。', true],
    ['zh', '这是要务。', true],
    ['zh', '单位对此负责。', true],
    ['zh', '该项控制由单位负责。', true],
    ['zh', '该单位出资。', false],
    ['zh', '此项工作', false],
    ['zh', '其他单位出资。', false],
    ['zh', '单位应该出资。', false],
    ['zh', '因此出资。', false],
    ['zh', '三年之内出资。', false],
  ];
  for (const [language, text, refers] of cases) {
    it(`${refers ? 'are' : 'aren’t'} in “${text}”`, () =>
      assert.equal(refersBack(text, language, terms[language]), refers));
  }
});

describe('concepts that are easily confused', () => {
  const senseOf = (text: string): Sense => terminology.sensesOf(text)[0];
  const cases: readonly (readonly [one: string, other: string, confusable: boolean])[] = [
    ['network security', 'data security', true],
    ['网络安全', '数据安全', true],
    ['authentication', 'authorization', true],
    ['授权', '认证', true],
    ['authorization', 'data security', false],
    ['授权', '网络安全', false],
  ];
  for (const [one, other, confusable] of cases) {
    it(`${one} and ${other}: ${confusable ? 'yes' : 'no'}`, () => {
      assert.equal(isConfusable(senseOf(one), senseOf(other), terminology), confusable);
    });
  }
});

describe('the stems of English words', () => {
  const cases: readonly (readonly [text: string, stems: string])[] = [
    ['the security of networks', 'secur network'],
    ['Securing, secured', 'secur secur'],
    ['cybersecurity', 'cyber secur'],
    ['policies and a policy', 'polici polici'],
    ['网络', '网络'],
    ['', ''],
  ];
  for (const [text, stems] of cases) {
    it(`are those of “${text}”: ${stems}`, () => assert.equal(wordStems(text).join(' '), stems));
  }
});
