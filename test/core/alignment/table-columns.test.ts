import assert from 'node:assert/strict';
import { findingOwnBitext } from '../../../src/core/alignment/own-bitext.js';
import { complete } from '../../../src/core/steps.js';
import { analyseText, terminologyOf } from '../analysis/glossary.js';

const terminology = terminologyOf(`
  - { id: anquan, zh: 网络安全, en: cybersecurity }`);

describe('no translation is seen in a table', () => {
  const cases: readonly (readonly [what: string, table: string])[] = [
    [
      'of what programs call something, with descriptions',
      `| 名称 | 说明 |
| --- | --- |
| app.example.io/name | 应用名称 |
| app.example.io/instance | 应用实例的名称 |
| app.example.io/version | 应用的当前版本 |
| app.example.io/component | 架构中的组件 |
| app.example.io/part-of | 所属应用名称 |`,
    ],
    [
      'of words with what they mean',
      `| Word | 含义 |
| --- | --- |
| CSP | 凭证服务提供者也称为身份提供者，负责签发并管理用户的各种凭证。 |
| Authenticator | 验证密码、令牌、多因素认证和联合断言的程序，由服务方维护。 |
| Verifier | 通过使用认证协议来验证申请人身份的实体，可能还要验证其证书。 |
| Token | 用户持有并用来证明身份的东西，例如密钥、卡片或手机上的应用。 |`,
    ],
    [
      'with one language in most rows',
      `| 问题 | 回答 |
| --- | --- |
| 是否有网络安全负责人？ | Yes, there is one |
| 是否开展过培训？ | 每年两次 |
| 是否保存日志？ | 保存半年 |
| 是否做过备份？ | 每周一次 |
| Is anything missing? | No, nothing is |`,
    ],
  ];
  for (const [what, table] of cases) {
    it(what, () => {
      const bitext = complete(findingOwnBitext(analyseText(table, terminology)));
      assert.equal(bitext?.units.length, undefined);
    });
  }
});
