import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, commandLineIn, glossary, inFolder, type Ran, withGlossary } from './command-line.js';

const config = 'bilingual-glossary.config.yaml';
const zh = '# 网络安全法\n\n国家加强网络安全工作，制定 2030 年规划。\n';
const en =
  '# Cybersecurity Law\n\nThe state strengthens its work on cybersecurity and makes plans for 2030.\n';
const law =
  '第1条规定宗旨。第5条说明原则，各部门依照执行。第9条列出职责。第14条要求报告。第20条规定 2027 年以前完成检查。第31条说明处罚的办法和限度。第44条自公布之日起施行。\n';
const recipe =
  'The recipe takes 3 eggs. Beat them well. Add 200 grams of flour. Stir until it is smooth. Bake it for an hour. Serve it with cream.\n';

type Files = Readonly<Record<string, string>>;

function run(argv: readonly string[], files: Files): Ran {
  return commandLine([...argv, ...withGlossary], { files: { 'a.glossary.yaml': glossary, ...files } });
}

/** How the Chinese terms of a document were resolved: `3:5 cybersecurity`. */
function resolved(file: string, files: Files, argv: readonly string[] = []): string[] {
  const { out } = run(['terms', file, ...argv], files);
  return [...out.matchAll(/:(\d+:\d+): 网络安全 → (?:“([^”]+)”|(not decided))/gu)].map(
    ([, place, rendering, open]) => `${place} ${rendering ?? open}`,
  );
}

describe('a document and its translation', () => {
  const pairs: readonly (readonly [what: string, files: Files, file: string])[] = [
    ['by tags of files', { 'a.zh.md': zh, 'a.en.md': en }, 'a.zh.md'],
    ['by tags of folders', { 'docs/zh-cn/a.md': zh, 'docs/en/a.md': en }, 'docs/zh-cn/a.md'],
    ['by a tag that one has', { 'a.md': zh, 'a.en.md': en }, 'a.md'],
    [
      'by the patterns of the configuration',
      { '原文/a.md': zh, 'out/a.md': en, [config]: 'pairs: [{ zh: "原文/{path}", en: "out/{path}" }]\n' },
      '原文/a.md',
    ],
    ['by a directive', { 'a.md': `<!-- glossary-pair: b.md -->\n\n${zh}`, 'b.md': en }, 'a.md'],
  ];
  for (const [what, files, file] of pairs) {
    it(`are read side by side ${what}`, () => {
      assert.deepEqual(
        resolved(file, files).map((each) => each.split(' ').slice(1).join(' ')),
        ['cybersecurity', 'cybersecurity'],
      );
    });
  }

  const strangers: readonly (readonly [what: string, files: Files, argv?: readonly string[]])[] = [
    ['with --no-pairs', { 'a.zh.md': zh, 'a.en.md': en }, ['--no-pairs']],
    ['where a directive says so', { 'a.zh.md': `${zh}\n<!-- glossary-pair: none -->\n`, 'a.en.md': en }],
    [
      'where a directive in the other says so',
      { 'a.zh.md': zh, 'a.en.md': `<!-- glossary-pair: none -->\n\n${en}` },
    ],
    [
      'where a directive in the other names a third',
      { 'a.zh.md': zh, 'a.en.md': `<!-- glossary-pair: b.md -->\n\n${en}`, 'b.md': zh },
    ],
    ['where nothing is named so', { 'a.zh.md': zh, 'b.en.md': en }],
    ['where the other is in a third language', { 'a.zh.md': zh, 'a.fr.md': en }],
  ];
  for (const [what, files, argv] of strangers) {
    it(`are not ${what}`, () =>
      assert.deepEqual(resolved('a.zh.md', files, argv), ['1:3 not decided', '3:5 not decided']));
  }

  it('are read side by side by a directive in the other, where both are looked at', () => {
    const files = { 'a.md': zh, 'b.md': `<!-- glossary-pair: a.md -->\n\n${en}` };
    assert.deepEqual(resolved('a.md', files), ['1:3 not decided', '3:5 not decided']);
    assert.deepEqual(resolved('a.md', files, ['b.md']), ['1:3 cybersecurity', '3:5 cybersecurity']);
  });

  it('have no part in standard input', () => {
    const { out } = commandLine(['terms', '-', ...withGlossary], {
      files: { 'a.glossary.yaml': glossary, 'en.md': en, 'zh.md': zh },
      standardInput: zh,
    });
    assert.match(out, /网络安全 → not decided/u);
  });

  it('are found from a folder inside, up to that of the repository', () =>
    inFolder({ 'a.glossary.yaml': glossary, '.git/HEAD': '', 'zh/a.md': zh, 'en/a.md': en }, (folder) => {
      const argv = ['terms', 'a.md', '--no-bundled', '--glossary', '../a.glossary.yaml'];
      assert.match(commandLineIn(join(folder, 'zh'), argv).out, /网络安全 → “cybersecurity”/u);
    }));

  it('are repaired, each with the other as it has become', () => {
    const files = {
      'a.glossary.yaml':
        'concepts:\n  - { zh: 网络空间, en: [cyberspace, { term: network space, status: deprecated }] }\n',
      'a.zh.md': '网络空间主权受法律保护。\n',
      'a.en.md': 'Sovereignty in network space is protected by law.\n',
    };
    inFolder(files, (folder) => {
      const check = ['check', 'a.zh.md', 'a.en.md', '--fail-on', 'hint', ...withGlossary];
      assert.equal(commandLineIn(folder, [...check, '--fix']).code, 0);
      assert.match(readFileSync(join(folder, 'a.en.md'), 'utf8'), /^Sovereignty in cyberspace is/u);
    });
  });
});

describe('two documents that are named as a pair and are none', () => {
  const none = 'write “glossary-pair: none” into both';
  const cases: readonly (readonly [note: string, zh: string, en: string, advice: string])[] = [
    ['nothing in it corresponds to a.en.md', law, recipe, `. If neither translates the other, ${none}`],
    ['it is in the same language as a.en.md', law, law, `. Translate one of them, or ${none}`],
    ['it or a.en.md has no text', law, '', ''],
  ];
  for (const [note, source, target, advice] of cases) {
    it(`${note}, which is said once`, () => {
      const { err, out, code } = run(['check', 'a.zh.md', 'a.en.md', '--fail-on', 'hint'], {
        'a.zh.md': source,
        'a.en.md': target,
      });
      assert.equal(err, `a.zh.md: note: ${note}; they are not compared${advice}\n`);
      assert.deepEqual([out, code], ['0 errors, 0 warnings in 2 files\n', 0]);
    });
  }

  it('are nothing to speak of where both are Chinese, and one is translated', () => {
    const { err } = run(['check', 'a.md', 'a.en.md', 'a.zh-TW.md'], {
      'a.md': zh,
      'a.en.md': en,
      'a.zh-TW.md': zh,
    });
    assert.equal(err, '');
  });

  it('are nothing to speak of where both say so', () => {
    const { err } = run(['check', 'a.zh.md', 'a.en.md'], {
      'a.zh.md': `<!-- glossary-pair: none -->\n\n${law}`,
      'a.en.md': `<!-- glossary-pair: none -->\n\n${recipe}`,
    });
    assert.equal(err, '');
  });

  it('are passed over where the one can’t be read, which is said once', () => {
    const { err, code } = commandLine(['terms', 'a.zh.md', 'a.zh-tw.md', ...withGlossary], {
      files: {
        'a.glossary.yaml': glossary,
        'a.zh.md': zh,
        'a.zh-tw.md': zh,
        'a.en.md': Buffer.from([0xff, 0x00, 0xc3, 0x28]),
      },
    });
    assert.match(err, /^a\.en\.md: warning: cannot be compared: [^\n]+\n$/u);
    assert.equal(code, 0);
  });
});

describe('a directive that leads nowhere', () => {
  it('is told by the check unused-directive', () => {
    const { out } = run(['check', 'a.md', '--fail-on', 'hint'], {
      'a.md': '<!-- glossary-pair: c/b.md -->\n\n甲。\n',
    });
    assert.match(out, /^a\.md:1:21: information: There is no other document at “c\/b\.md”; /mu);
  });

  const wrong: readonly (readonly [path: string, message: RegExp])[] = [
    ['../../../b.md', /leads to lies outside of the folder in which counterparts are looked for/u],
    ['a.md', /“a\.md” is this document itself/u],
    ['"b.md"', /write its path without quotation marks/u],
    ['b.md#top', /write its path without “#”/u],
    ['https://example.org/b.md', /is no path; write that of a file/u],
  ];
  for (const [path, message] of wrong) {
    it(`is told why: ${path}`, () => {
      const { out } = run(['check', 'a.md'], {
        '.git': '',
        'b.md': en,
        'a.md': `<!-- glossary-pair: ${path} -->\n\n甲。\n`,
      });
      assert.match(out, message);
    });
  }

  it('is told as one that lacks its path', () => {
    const { out } = run(['check', 'a.md'], { 'a.md': '<!-- glossary-pair: -->\n\n甲。\n' });
    assert.match(out, /^a\.md:1:6: information: This names no document; /mu);
  });
});
