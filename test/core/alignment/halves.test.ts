import assert from 'node:assert/strict';
import type { Bitext } from '../../../src/core/alignment/bitext.js';
import { findingOwnBitext } from '../../../src/core/alignment/own-bitext.js';
import { complete } from '../../../src/core/steps.js';
import { analyseText, terminologyOf } from '../analysis/glossary.js';

const terminology = terminologyOf(`
  - { id: anquan, zh: 网络安全, en: [cybersecurity, network security] }
  - { id: zhuquan, zh: 网络主权, en: cyber sovereignty }
  - { id: shuju, zh: 数据安全, en: data security }`);

const english = `# Harbour Checker

Harbour Checker looks for gaps in the cybersecurity of ports. It was written in 2021 by two engineers.

## Installation

Download version 3.2 and unpack it. You need Python 3.10 or newer.

## Data security

Nothing leaves your machine, so data security is in your own hands. Logs are kept for 30 days.`;

const chinese = `# 港口检查工具

本工具检查港口网络安全的漏洞，2021年由两位工程师编写。

## 安装

下载3.2版并解压。需要 Python 3.10 或更高版本。

## 数据安全

任何数据都不会离开您的电脑，数据安全由您自己掌握。日志保存30天。`;

const unrelated = `# 食堂通知

本周五中午食堂停止供餐，请大家自带午饭。下周一恢复正常，菜单照旧。

## 停车

地下车库正在粉刷墙面，车辆一律停在东门外。保安会引导大家有序停放。

## 运动会

报名截止到月底，项目有跳绳、拔河和接力跑。获胜的科室有奖品，奖品由工会准备。`;

function bitextOf(text: string): Bitext | undefined {
  return complete(findingOwnBitext(analyseText(text, terminology)));
}

/** The units of a bitext as lines: `source = target`. */
function lines({ source, target, units }: Bitext): string[] {
  return units.map((unit) =>
    [
      source.analysis.document.text.slice(unit.source?.start, unit.source?.end),
      target.analysis.document.text.slice(unit.target?.start, unit.target?.end),
    ].join(' = '),
  );
}

const units = [
  ['Harbour Checker', '港口检查工具'],
  [
    'Harbour Checker looks for gaps in the cybersecurity of ports. It was written in 2021 by two engineers.',
    '本工具检查港口网络安全的漏洞，2021年由两位工程师编写。',
  ],
  ['Installation', '安装'],
  ['Download version 3.2 and unpack it.', '下载3.2版并解压。'],
  ['You need Python 3.10 or newer.', '需要 Python 3.10 或更高版本。'],
  ['Data security', '数据安全'],
  [
    'Nothing leaves your machine, so data security is in your own hands.',
    '任何数据都不会离开您的电脑，数据安全由您自己掌握。',
  ],
  ['Logs are kept for 30 days.', '日志保存30天。'],
];

describe('a document that says all in one language and then in the other', () => {
  const cases = [
    ['is aligned', `${english}\n\n${chinese}`, 'en'],
    ['is aligned the other way round', `${chinese}\n\n${english}`, 'zh'],
    ['may have a line between the halves', `${english}\n\n---\n\n${chinese}\n`, 'en'],
  ] as const;
  for (const [what, text, source] of cases) {
    it(what, () => {
      const bitext = bitextOf(text);
      assert.ok(bitext);
      const inOrder = units.map(([en, zh]) => (source === 'en' ? `${en} = ${zh}` : `${zh} = ${en}`));
      assert.deepEqual([bitext.source.language, lines(bitext)], [source, inOrder]);
    });
  }

  it('resolves the terms of both halves at their offsets', () => {
    const bitext = bitextOf(`${english}\n\n${chinese}`);
    assert.equal(bitext?.source.analysis, bitext?.target.analysis);
  });
});

describe('no two halves are seen', () => {
  const cases = [
    ['in two texts that have nothing to do with each other', `${english}\n\n${unrelated}`],
    [
      'where one is but a summary of the other',
      `${english}\n\n${english}\n\n${english}\n\n摘要：本工具检查港口网络安全的漏洞。`,
    ],
    [
      'in texts too short to tell',
      'Cybersecurity matters to all.\n\nHe sang.\n\n他唱歌。\n\n今天天气很好，大家都去了公园。',
    ],
    ['in one language', english],
  ] as const;
  for (const [what, text] of cases) {
    it(what, () => {
      const bitext = bitextOf(text);
      assert.deepEqual(bitext && lines(bitext), undefined);
    });
  }
});
