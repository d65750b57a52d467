import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Bitext, Role } from '../../../src/core/alignment/bitext.js';
import { findingOwnBitext } from '../../../src/core/alignment/own-bitext.js';
import { isSure } from '../../../src/core/alignment/unit.js';
import { html } from '../../../src/core/documents/html.js';
import { documentKinds, kindForFile } from '../../../src/core/documents/kinds.js';
import { markdown } from '../../../src/core/documents/markdown.js';
import { plaintext } from '../../../src/core/documents/plaintext.js';
import type { DocumentKind } from '../../../src/core/documents/region.js';
import { complete } from '../../../src/core/steps.js';
import { bundledTerminology } from '../../bench/bundled-terminology.js';
import { analyseText, terminologyOf } from '../analysis/glossary.js';
import { pieces } from '../documents/hostile-pieces.js';
import { fixtures } from '../documents/fixtures.js';

/*
 * Documents that hold a text and its translation. A case is such a document and its units, in lines `source = target`; of a
 * document that holds none, `undefined`.
 */

const terminology = terminologyOf(`
  - { id: anquan, zh: 网络安全, en: cybersecurity }
  - { id: zhuquan, zh: 网络主权, en: cyber sovereignty }
  - { id: shuju, zh: 数据安全, en: data security }`);

function bitextOf(text: string, kind: DocumentKind = markdown): Bitext | undefined {
  return complete(findingOwnBitext(analyseText(text, terminology, kind)));
}

function lines(bitext: Bitext | undefined): string[] | undefined {
  const shown = (role: Role, unit: Bitext['units'][number]) => {
    const { start = 0, end = 0 } = unit[role] ?? {};
    return bitext?.[role].analysis.document.text.slice(start, end).replaceAll('\n', '⏎') ?? '';
  };
  return bitext?.units.map((unit) => `${shown('source', unit)} = ${shown('target', unit)}`);
}

interface Case {
  readonly what: string;
  readonly text: string;
  readonly kind?: DocumentKind;
  readonly units: readonly string[];
}

const holding: readonly Case[] = [
  {
    what: 'paragraph under paragraph',
    text: `港区坚持网络安全与信息化同步规划。

The district plans cybersecurity and informatization together.

所有数据须通过数据安全评估。

All data must pass a data security assessment.`,
    units: [
      '港区坚持网络安全与信息化同步规划。 = The district plans cybersecurity and informatization together.',
      '所有数据须通过数据安全评估。 = All data must pass a data security assessment.',
    ],
  },
  {
    what: 'paragraph under paragraph, the English first',
    text: `All data must pass a data security assessment.

所有数据须通过数据安全评估。

The centre is staffed day and night.

中心实行昼夜值守。`,
    units: [
      'All data must pass a data security assessment. = 所有数据须通过数据安全评估。',
      'The centre is staffed day and night. = 中心实行昼夜值守。',
    ],
  },
  {
    what: 'line under line',
    text: `国家维护网络主权。
The state upholds cyber sovereignty.
国家鼓励数据依法有序流动。
The state encourages data to flow by law and in order.`,
    units: [
      '国家维护网络主权。 = The state upholds cyber sovereignty.',
      '国家鼓励数据依法有序流动。 = The state encourages data to flow by law and in order.',
    ],
  },
  {
    what: 'line under line of plain text',
    kind: plaintext,
    text: `国家维护网络主权。
The state upholds cyber sovereignty.
国家鼓励数据依法有序流动。
The state encourages data to flow by law and in order.`,
    units: [
      '国家维护网络主权。 = The state upholds cyber sovereignty.',
      '国家鼓励数据依法有序流动。 = The state encourages data to flow by law and in order.',
    ],
  },
  {
    what: 'sentence after sentence',
    text: '国家维护网络主权。The state upholds cyber sovereignty. 数据安全同样重要。Data security is just as important.',
    units: [
      '国家维护网络主权。 = The state upholds cyber sovereignty.',
      '数据安全同样重要。 = Data security is just as important.',
    ],
  },
  {
    what: 'headings in a row, and their paragraphs',
    text: `# 网络安全

# Cybersecurity

网络安全是国家安全的重要组成部分。

Cybersecurity is an important part of national security.`,
    units: [
      '网络安全 = Cybersecurity',
      '网络安全是国家安全的重要组成部分。 = Cybersecurity is an important part of national security.',
    ],
  },
  {
    what: 'items of a list one below the other',
    text: `- 加强网络安全培训。
- Strengthen cybersecurity training.
- 完善数据安全制度。
- Improve the rules on data security.`,
    units: [
      '加强网络安全培训。 = Strengthen cybersecurity training.',
      '完善数据安全制度。 = Improve the rules on data security.',
    ],
  },
  {
    what: 'a paragraph without a translation among others',
    text: `国家维护网络主权，并参与国际规则的制定。

The state upholds cyber sovereignty and takes part in making international rules.

数据安全同样重要，企业应当建立管理制度。

Data security is just as important, and companies shall set up rules for it.

本文仅供内部参考。`,
    units: [
      '国家维护网络主权，并参与国际规则的制定。 = The state upholds cyber sovereignty and takes part in making international rules.',
      '数据安全同样重要，企业应当建立管理制度。 = Data security is just as important, and companies shall set up rules for it.',
    ],
  },
  {
    what: 'several sentences in each paragraph',
    text: `六月，港区接受了网络安全审查。审查未发现重大隐患。

In June the district underwent a cybersecurity review. The review found no serious weakness.

所有数据须通过数据安全评估。中心实行昼夜值守。

All data must pass a data security assessment. The centre is staffed day and night.`,
    units: [
      '六月，港区接受了网络安全审查。 = In June the district underwent a cybersecurity review.',
      '审查未发现重大隐患。 = The review found no serious weakness.',
      '所有数据须通过数据安全评估。 = All data must pass a data security assessment.',
      '中心实行昼夜值守。 = The centre is staffed day and night.',
    ],
  },
  {
    what: 'the columns of a table',
    text: `| 中文 | English |
| --- | --- |
| 国家维护网络主权。 | The state upholds cyber sovereignty. |
| 企业建立数据安全制度。 | Companies set up rules on data security. |`,
    units: [
      '国家维护网络主权。 = The state upholds cyber sovereignty.',
      '企业建立数据安全制度。 = Companies set up rules on data security.',
    ],
  },
  {
    what: 'two of the columns of a table',
    text: `| No. | Original | Translation |
| --- | --- | --- |
| A1 | 国家维护网络主权。 | The state upholds cyber sovereignty. |
| A2 | 企业建立数据安全制度。 | Companies set up rules on data security. |`,
    units: [
      '国家维护网络主权。 = The state upholds cyber sovereignty.',
      '企业建立数据安全制度。 = Companies set up rules on data security.',
    ],
  },
  {
    what: 'the columns of a table of three languages',
    text: `| English | Français | 中文 |
| --- | --- | --- |
| The state upholds cyber sovereignty. | L’État défend sa souveraineté numérique. | 国家维护网络主权。 |
| Companies set up rules on data security. | Les entreprises élaborent des règles sur la sécurité. | 企业建立数据安全制度。 |`,
    units: [
      'The state upholds cyber sovereignty. = 国家维护网络主权。',
      'Companies set up rules on data security. = 企业建立数据安全制度。',
    ],
  },
  {
    what: 'the columns of a table of HTML',
    kind: html,
    text: `<table>
<tr><th>原文</th><th>译文</th></tr>
<tr><td>国家维护网络主权。</td><td>The state upholds cyber sovereignty.</td></tr>
<tr><td>企业建立数据安全制度。</td><td>Companies set up rules on data security.</td></tr>
</table>`,
    units: [
      '国家维护网络主权。 = The state upholds cyber sovereignty.',
      '企业建立数据安全制度。 = Companies set up rules on data security.',
    ],
  },
  {
    what: 'a table within text of one language',
    text: `本页说明若干句子的译法，供翻译人员参考。以下各句均出自公开文件，译文经过审校。

| 国家维护网络主权。 | The state upholds cyber sovereignty. |
| --- | --- |
| 企业建立数据安全制度。 | Companies set up rules on data security. |

如有疑问，请与编辑部联系。`,
    units: [
      '国家维护网络主权。 = The state upholds cyber sovereignty.',
      '企业建立数据安全制度。 = Companies set up rules on data security.',
    ],
  },
  {
    what: 'originals in comments above their translation',
    text: `<!--
The state upholds cyber sovereignty.
-->
国家维护网络主权。

<!--
## Data security

Companies set up rules on data security.
-->
## 数据安全

企业建立数据安全制度。`,
    units: [
      'The state upholds cyber sovereignty. = 国家维护网络主权。',
      'Data security = 数据安全',
      'Companies set up rules on data security. = 企业建立数据安全制度。',
    ],
  },
  {
    what: 'as many cells above as below, though their lengths would fit others better',
    text: `<!--
| credentials for basic authentication |
| --- |
| credentials for SSH authentication |
| data for a TLS client or server |
| bootstrap token data |
-->
| 基础认证的凭据 |
| --- |
| SSH 认证的凭据 |
| 用户 TLS 客户端或服务端的数据 |
| 引导 token 数据 |`,
    units: [
      'credentials for basic authentication = 基础认证的凭据',
      'credentials for SSH authentication = SSH 认证的凭据',
      'data for a TLS client or server = 用户 TLS 客户端或服务端的数据',
      'bootstrap token data = 引导 token 数据',
    ],
  },
  {
    what: 'originals among comments of other uses',
    text: `<!-- Copyright 2026 The authors of these pages, all rights reserved. -->
<!-- overview -->
<!-- The state upholds cyber sovereignty. -->
国家维护网络主权。

<!-- TODO: ask whether this is what the original says -->
<!-- body -->
<!-- glossary-disable-next-line missing-rendering -->
<!-- Companies set up rules on data security. -->
企业建立数据安全制度。`,
    units: [
      'The state upholds cyber sovereignty. = 国家维护网络主权。',
      'Companies set up rules on data security. = 企业建立数据安全制度。',
    ],
  },
];

describe('a document that holds a translation', () => {
  for (const { what, text, kind, units } of holding) {
    it(what, () => assert.deepEqual(lines(bitextOf(text, kind)), units));
  }

  it('says in which language its source is, whichever comes first', () => {
    const chinese = '国家维护网络主权。企业建立数据安全制度。';
    const english = 'The state upholds cyber sovereignty. Companies set up rules on data security.';
    assert.equal(bitextOf(`${chinese}\n\n${english}`)?.source.language, 'zh');
    assert.equal(bitextOf(`${english}\n\n${chinese}`)?.source.language, 'en');
  });

  it('reads the original in a comment as what it is, at its place', () => {
    const text = `<!-- The state upholds cyber sovereignty. -->\n国家维护网络主权。\n\n<!-- Data security matters. -->\n数据安全很重要。`;
    const source = bitextOf(text)?.source.analysis;
    assert.deepEqual(
      source?.occurrences.map(({ text: term, start }) => [term, start === text.indexOf(term)]),
      [
        ['cyber sovereignty', true],
        ['Data security', true],
      ],
    );
  });
});

describe('a document that holds no translation', () => {
  const without: readonly (readonly [what: string, text: string])[] = [
    ['is empty', ''],
    ['has one language', '国家维护网络主权。\n\n企业建立数据安全制度。'],
    [
      'quotes Chinese',
      `The word 网络安全 has changed its meaning since the law of 2016 was passed.

As the law says: 国家维护网络主权。

Commentators have read this sentence in many ways. Some see a claim to jurisdiction, others a slogan.

It is repeated in later documents, though with other words around it, and no definition is given anywhere.`,
    ],
    [
      'quotes English',
      `该文件使用了“cyber sovereignty”一词，但没有给出定义。

原文如下：The state upholds cyber sovereignty.

对这句话有多种解读。有人认为这是对管辖权的主张，也有人认为只是口号。

此后的文件多次重复这一说法，措辞却不尽相同。`,
    ],
    [
      'lists terms with their glosses',
      `- 网络安全 (cybersecurity)
- 网络主权 (cyber sovereignty)
- 数据安全 (data security)
- 关键信息基础设施 (critical information infrastructure)`,
    ],
    [
      'speaks of different things in two languages',
      `请先安装 Node 20，然后运行构建。

This program is distributed in the hope that it will be useful, but without any warranty; without even the implied warranty of merchantability or fitness for a particular purpose.

联系我们。`,
    ],
    [
      'has comments on something else',
      `<!-- This paragraph was moved here from the page on installation. -->
国家维护网络主权，积极参与国际规则的制定，推动构建网络空间命运共同体，促进各国在网络空间的交流与合作。

企业应当建立数据安全制度，明确负责人和管理机构，定期开展风险评估，并向主管部门报送评估报告。`,
    ],
    [
      'has comments in its own language',
      '<!-- The state upholds cyber sovereignty. -->\nThe state upholds its sovereignty in cyberspace.',
    ],
    [
      'is a table of figures',
      `| 项目 | Unit |
| --- | --- |
| 通过数据安全评估的企业数量 | kg |
| 处置网络安全事件的总数 | m |`,
    ],
  ];
  for (const [what, text] of without) {
    it(what, () => assert.deepEqual(lines(bitextOf(text)), undefined));
  }
});

describe('real documents hold no translation', () => {
  const bundled = bundledTerminology();

  function none(path: string, text: string): void {
    const kind = kindForFile(path);
    assert.ok(kind);
    assert.equal(complete(findingOwnBitext(analyseText(text, bundled, kind))), undefined, path);
  }

  it('where they are this project’s own', () => {
    const own = ['samples', 'docs', 'docs/checks', 'glossary', '.']
      .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
      .filter((path) => path.endsWith('.md') && !path.endsWith('interleaved.md'));
    assert.ok(own.length > 10);
    for (const path of own) none(path, readFileSync(path, 'utf8'));
  });

  for (const folder of ['cncf-glossary', 'owasp-asvs', 'zh-laws']) {
    it(`where they are in one language (${folder})`, function () {
      const found = fixtures(folder, '.md');
      if (found.length === 0) {
        this.test!.title += ' — skipped: ../shared/fixtures is not there';
        this.skip();
      }
      for (const { path, text } of found) none(path, text);
    });
  }
});

/** How many units the pages of Kubernetes have that keep the original in comments; the others have no such comments. */
const unitsOfPages: Readonly<Record<string, number>> = {
  'configuration/secret.md': 317,
  'security/controlling-access.md': 68,
  'security/overview.md': 105,
  'security/pod-security-standards.md': 35,
};

describe('pages of Kubernetes', () => {
  it('give their originals and translations', function () {
    const pages = fixtures('k8s-bilingual', '.md');
    if (pages.length === 0) {
      this.test!.title += ' — skipped: ../shared/fixtures is not there';
      this.skip();
    }
    const counts: Record<string, number> = {};
    for (const { path, text } of pages) {
      const bitext = bitextOf(text);
      if (bitext === undefined) continue;
      counts[path.replace(/^.*concepts./u, '').replaceAll('\\', '/')] = bitext.units.length;
      assert.equal(bitext.source.language, 'en', path);
      for (const unit of bitext.units) {
        assert.ok(isSure(unit));
        assert.doesNotMatch(
          bitext.source.analysis.document.text.slice(unit.source.start, unit.source.end),
          /\p{Script=Han}/u,
        );
      }
    }
    assert.deepEqual(counts, unitsOfPages);
  });
});

describe('whatever a document says', () => {
  const bilingual = [
    '国家维护网络主权。',
    'The state upholds cyber sovereignty. ',
    '\n\n',
    '| ',
    ' |\n',
    '<!-- ',
    ' -->\n',
    '（',
    '\n',
  ];
  const text = fc
    .array(fc.constantFrom(...bilingual, ...bilingual, ...pieces), { maxLength: 40 })
    .map((parts) => parts.join(''));

  for (const kind of documentKinds) {
    it(`units are in order and within it (${kind.id})`, () => {
      fc.assert(
        fc.property(text, (document) => {
          const bitext = bitextOf(document, kind);
          for (const role of ['source', 'target'] as const) {
            let last = 0;
            for (const { [role]: span } of [...(bitext?.units ?? [])].filter(
              (unit) => unit[role] !== undefined,
            )) {
              assert.ok(span && last <= span.start && span.start < span.end && span.end <= document.length);
              last = span.end;
            }
          }
        }),
        { numRuns: 300 },
      );
    });
  }
});
