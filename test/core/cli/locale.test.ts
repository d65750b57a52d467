import assert from 'node:assert/strict';
import { commandLineSoon, glossary, type Ran, withGlossary } from './command-line.js';

const files = { 'a.glossary.yaml': glossary, 'a.md': '讲网络安全。\n\n再讲网络安全。\n' };

const inChinese = (...argv: readonly string[]): Promise<Ran> =>
  commandLineSoon([...argv, '--locale', 'zh-cn'], { files });

const check = ['check', ...withGlossary, 'a.md'];

describe('the language of messages', () => {
  const chinese = '0 个错误、1 个警告（见于 1 个文件中的 1 个）；同样的术语另有 1 处未定\n';
  const english = '0 errors, 1 warning in 1 of 1 file; 1 more undecided occurrence of the same terms\n';
  const cases: readonly (readonly [
    environment: Readonly<Record<string, string>>,
    argv: string[],
    said: string,
  ])[] = [
    [{}, [], english],
    [{}, ['--locale', 'zh-cn'], chinese],
    [{}, ['--locale=zh-cn'], chinese],
    [{ LANG: 'zh_CN.UTF-8' }, [], chinese],
    [{ LANG: 'zh' }, [], chinese],
    [{ LANG: 'zh-Hans-SG' }, [], chinese],
    [{ LANG: 'zh_TW.UTF-8' }, [], english],
    [{ LANG: 'zh-Hant' }, [], english],
    [{ LANG: 'zha_CN' }, [], english],
    [{ LANG: 'de_DE.UTF-8' }, [], english],
    [{ LANG: 'zh_CN', LC_MESSAGES: 'C' }, [], english],
    [{ LANG: 'C', LC_MESSAGES: 'zh_CN' }, [], chinese],
    [{ LANG: 'zh_CN', LC_MESSAGES: 'zh_CN', LC_ALL: 'C' }, [], english],
    [{ LANG: 'zh_CN', LC_ALL: '' }, [], chinese],
    [{ LANG: 'zh_CN' }, ['--locale', 'en'], english],
  ];
  for (const [environment, argv, said] of cases) {
    const variables = Object.entries(environment).map(([name, value]) => `${name}=${value} `);
    it(`${variables.join('')}bilingual-glossary check ${argv.join(' ')}`, async () => {
      const { out } = await commandLineSoon([...check, ...argv], { files, environment });
      assert.ok(out.endsWith(`\n${said}`), out);
    });
  }

  it('is one that there is', async () => {
    const { code, err } = await commandLineSoon([...check, '--locale', 'fr'], {
      environment: { LANG: 'zh_CN' },
    });
    assert.equal(code, 2);
    assert.equal(
      err,
      'bilingual-glossary: --locale 可取 en、zh-cn，不能是“fr”\n请参阅“bilingual-glossary --help”。\n',
    );
  });
});

describe('in Chinese', () => {
  it('findings, their severities and their details are said', async () => {
    const { out } = await inChinese(...check);
    assert.match(out, /^a\.md:1:2: 警告: “网络安全”有 2 种译法，此处无从判断应取哪一种：/u);
    assert.match(out, /^ {4}cybersecurity（首选，2014–）：policy and law \[Li Na 2020, §1\]$/mu);
  });

  it('terms are listed', async () => {
    const { out } = await inChinese('terms', ...withGlossary, 'a.md');
    assert.equal(
      out,
      'a.md:1:2: 网络安全 → 未定：无从判断应取哪种译法\n' +
        'a.md:3:3: 网络安全 → 未定：无从判断应取哪种译法\n' +
        '出现 2 次（共 1 个文件）\n',
    );
  });

  it('the faults of glossaries are said, as they are where they are linted', async () => {
    const own = { 'b.glossary.yaml': 'concepts:\n  - { zh: 甲, en: a, colour: red }\n' };
    const [linted, used] = await Promise.all(
      [
        ['glossary', 'lint', '--no-bundled', 'b.glossary.yaml'],
        ['terms', '--no-bundled', '--glossary', 'b.glossary.yaml', 'b.md'],
      ].map((argv) => commandLineSoon([...argv, '--locale', 'zh-cn'], { files: { ...own, 'b.md': '甲' } })),
    );
    const said = /^b\.glossary\.yaml:2:\d+: 警告: “colour”不是概念的键/mu;
    assert.match(linted.out, said);
    assert.match(used.err, said);
  });

  it('what programs read stays as it is, messages aside', async () => {
    const { out } = await inChinese(...check, '--format', 'json');
    const { findings } = JSON.parse(out) as { findings: Record<string, unknown>[] };
    const [first] = findings;
    assert.deepEqual([first['code'], first['severity']], ['ambiguous-term', 'warning']);
    assert.match(String(first['message']), /有 2 种译法/u);
  });

  it('SARIF says so, and its rules have their Chinese pages', async () => {
    const { out } = await inChinese(...check, '--format', 'sarif');
    const { runs } = JSON.parse(out) as {
      runs: { language: string; tool: { driver: { rules: Rule[] } } }[];
    };
    assert.equal(runs[0].language, 'zh-CN');
    for (const { id, shortDescription, help } of runs[0].tool.driver.rules) {
      assert.match(shortDescription.text, /\p{Script=Han}.*。$/u, id);
      assert.match(help?.text ?? '', /默认严重程度/u, id);
    }
  });

  it('reports are written', async () => {
    const { out } = await inChinese('report', ...withGlossary, 'a.md');
    assert.match(out, /<html lang="zh-Hans">/u);
    assert.match(out, /<h1>术语报告<\/h1>/u);
  });

  const wrong: readonly (readonly [argv: string[], said: string])[] = [
    [[], '缺少命令；可用的命令：check、terms、report、align、map、glossary lint'],
    [['check', '--nope'], '没有选项“--nope”'],
    [['check', '--fix=1'], '--fix 不带值'],
    [['check', '--glossary'], '--glossary 需要一个值'],
    [['check', '--title', 'A'], '--title 是 report 的选项；check 没有此选项'],
  ];
  for (const [argv, said] of wrong) {
    it(`wrong usage is said: ${argv.join(' ')}`, async () => {
      const { code, err } = await commandLineSoon(argv, { environment: { LANG: 'zh_CN' } });
      assert.deepEqual([code, err.split('\n')[0]], [2, `bilingual-glossary: ${said}`]);
    });
  }

  it('the help says all that it says in English', async () => {
    const [english, chinese] = await Promise.all(
      ['en', 'zh-cn'].map((locale) => commandLineSoon(['--help', '--locale', locale])),
    );
    const optionsIn = ({ out }: Ran) => out.match(/^ {2}--?[a-z-]+/gmu);
    assert.deepEqual(optionsIn(chinese), optionsIn(english));
    assert.match(chinese.out, /^用法：/u);
  });
});

interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly help?: { readonly text: string };
}
