import assert from 'node:assert/strict';
import { commandLine, glossary, type Ran, type Setting, withGlossary } from './command-line.js';

const zh = '# 说明\n\n加强网络安全工作。网络安全是基础。\n';

/** Runs `check` with the glossary of these tests. */
const check = (args: readonly string[], setting: Setting = {}): Ran =>
  commandLine(['check', ...withGlossary, ...args], {
    ...setting,
    files: { 'a.glossary.yaml': glossary, ...setting.files },
  });

describe('check, as text', () => {
  it('gives each finding a line with its place, the choices below it, and a summary', () => {
    const { out, err } = check(['a.md'], { files: { 'a.md': zh } });
    assert.equal(
      out,
      [
        'a.md:3:3: warning: “网络安全” has 2 renderings, and nothing here tells which is meant: “cybersecurity”, “network security”. Undecided once more in this document. [ambiguous-term]',
        '    cybersecurity (preferred, 2014–): policy and law [Li Na 2020, §1]',
        '    network security (admitted): technology alone',
        '0 errors, 1 warning in 1 of 1 file; 1 more undecided occurrence of the same terms',
        '',
      ].join('\n'),
    );
    assert.equal(err, '');
  });

  it('says what the Chinese terms of an English one are', () => {
    const { out } = check(['a.md', '--direction', 'both'], { files: { 'a.md': 'Use the network.\n' } });
    assert.equal(
      out,
      [
        'a.md:1:9: warning: “network” may stand for 2 Chinese terms, and nothing here tells which: “人脉”, “网络”. [ambiguous-term]',
        '    人脉 rénmài (preferred): people one knows',
        '    网络 wǎngluò (preferred): computers that are connected',
        '0 errors, 1 warning in 1 of 1 file',
        '',
      ].join('\n'),
    );
  });

  it('says that there is nothing', () => {
    const { out, err, code } = check(['a.md', 'b.md'], {
      files: { 'a.md': '维护网络安全（cybersecurity）。', 'b.md': '' },
    });
    assert.deepEqual([out, err, code], ['0 errors, 0 warnings in 2 files\n', '', 0]);
  });

  it('counts the files that have findings', () => {
    const { out } = check(['a.md', 'b.md', 'c.txt'], { files: { 'a.md': zh, 'b.md': '', 'c.txt': zh } });
    assert.match(
      out,
      /\n0 errors, 2 warnings in 2 of 3 files; 2 more undecided occurrences of the same terms\n$/u,
    );
  });

  it('tells hints of other checks from undecided occurrences', () => {
    const text = `${zh}\n<!-- glossary-disable-line mixed-script -->\n`;
    const { out } = check(['a.md'], { files: { 'a.md': text } });
    assert.match(
      out,
      /\n0 errors, 1 warning in 1 of 1 file; 1 more undecided occurrence of the same terms; 1 hint\n$/u,
    );
  });

  it('shows hints where the run fails on them', () => {
    const text = '<!-- glossary-disable-line mixed-script -->\n';
    for (const [format, line] of [
      ['text', 'a.md:1:6: hint: '],
      ['github', '::notice file=a.md,line=1,'],
    ]) {
      const { out, code } = check(['a.md', '--fail-on', 'hint', '--format', format], {
        files: { 'a.md': text },
      });
      assert.ok(out.startsWith(line), out);
      assert.match(out, /\n0 errors, 0 warnings, 1 hint in 1 of 1 file\n$/u);
      assert.equal(code, 1);
    }
  });

  it('shows a decision on what isn’t there', () => {
    const { out } = check(['a.md'], { files: { 'a.md': '<!-- glossary: 网安 = cybersecurity -->\n' } });
    assert.match(out, /^a\.md:1:6: information: No glossary has “网安”/u);
  });

  it('shows a term that a line was wrapped in as one', () => {
    const { out } = check(['a.md'], { files: { 'a.md': '　　我们要不断加强网络\n安全工作。\n' } });
    assert.match(out, /^a\.md:1:10: warning: “网络安全” has/u);
  });

  it('reports every occurrence where that is asked', () => {
    const { out } = check(['a.md', '--every-occurrence'], { files: { 'a.md': zh } });
    assert.match(out, /^a\.md:3:3: warning: .*\n.*\n.*\na\.md:3:10: warning: /u);
    assert.match(out, /\n0 errors, 2 warnings in 1 of 1 file\n$/u);
  });

  it('puts findings in the order of the text', () => {
    const { out } = check(['a.md', '--direction', 'both'], {
      files: { 'a.md': 'The network, 讲网络安全.\n' },
    });
    assert.match(out, /^a\.md:1:5: .*network[^]*\na\.md:1:15: .*网络安全/u);
  });
});

describe('check, in one direction', () => {
  const text = 'The network is here, and 网络安全 too.\n';
  const cases: readonly (readonly [direction: string, found: readonly string[]])[] = [
    ['zh-en', ['网络安全']],
    ['en-zh', ['network']],
    ['both', ['network', '网络安全']],
  ];
  for (const [direction, expected] of cases) {
    it(direction, () => {
      const { out } = check(['a.md', '--direction', direction, '--format', 'json'], {
        files: { 'a.md': text },
      });
      const { findings } = JSON.parse(out) as { findings: { text: string }[] };
      assert.deepEqual(
        findings.map((finding) => finding.text),
        expected,
      );
    });
  }
});

describe('the exit code of check', () => {
  const ambiguous = { files: { 'a.md': zh } };
  const clean = { files: { 'a.md': '信息安全。' } };
  const cases: readonly (readonly [
    code: number,
    what: string,
    args: readonly string[],
    setting?: Setting,
  ])[] = [
    [0, 'nothing is found', ['a.md'], clean],
    [1, 'a warning is found', ['a.md'], ambiguous],
    [0, 'a warning is found and --fail-on error', ['a.md', '--fail-on', 'error'], ambiguous],
    [1, 'a warning is found and --fail-on warning', ['a.md', '--fail-on', 'warning'], ambiguous],
    [1, 'a warning is found and --fail-on information', ['a.md', '--fail-on', 'information'], ambiguous],
    [1, 'a warning is found and --fail-on hint', ['a.md', '--fail-on=hint'], ambiguous],
    [0, 'a warning is found and --fail-on never', ['a.md', '--fail-on', 'never'], ambiguous],
    [2, 'a path does not exist', ['a.md', 'b.md'], clean],
    [2, 'a path does not exist and warnings are found', ['b.md', 'a.md'], ambiguous],
    [2, 'a path does not exist and --fail-on never', ['b.md', '--fail-on', 'never'], clean],
    [
      2,
      'a file is not UTF-8',
      ['a.md', 'b.md'],
      { files: { 'b.md': Uint8Array.of(0xcd, 0xf8), ...clean.files } },
    ],
    [2, 'a glossary is missing', ['a.md', '--glossary', 'b.yaml'], clean],
    [
      2,
      'a glossary is broken',
      ['a.md', '--glossary', 'b.yaml'],
      { files: { ...clean.files, 'b.yaml': 'concepts: [' } },
    ],
    [
      0,
      'a glossary has a warning only',
      ['a.md', '--glossary', 'b.yaml'],
      { files: { ...clean.files, 'b.yaml': 'concepts: []\nauthor: x\n' } },
    ],
    [2, 'an option is unknown', ['a.md', '--colour'], clean],
  ];
  for (const [code, what, args, setting] of cases) {
    it(`is ${code} where ${what}`, () => assert.equal(check(args, setting).code, code));
  }
});

describe('wrong usage is said in a sentence, with exit code 2', () => {
  const cases: readonly (readonly [argv: readonly string[], message: RegExp])[] = [
    [[], /a command is missing; use one of check, terms, report, align, map, glossary lint/u],
    [['chekc', 'a.md'], /there is no command “chekc”; did you mean “check”\?/u],
    [
      ['review', 'a.md'],
      /there is no command “review”; use one of check, terms, report, align, map, glossary lint/u,
    ],
    [['check', '--colour'], /there is no option “--colour”; did you mean “--color”\?/u],
    [['check', '--fromat=json'], /there is no option “--fromat”; did you mean “--format”\?/u],
    [['check', '--nothing'], /there is no option “--nothing”\n/u],
    [['check', '--format', 'xml'], /--format takes text, json, sarif, github, junit, not “xml”/u],
    [['check', '--fail-on', 'never-ever'], /--fail-on takes .*never.*, not “never-ever”/u],
    [['check', '--direction', 'en'], /--direction takes auto, zh-en, en-zh, both, not “en”/u],
    [['check', '--language', 'docx'], /--language takes markdown, .*plaintext, .*not “docx”/u],
    [['check', '--glossary'], /--glossary/u],
    [['check', '--output', '--fix'], /--output needs a value; .*: --output=VALUE\n/u],
    [
      ['align', 'a.md', '--min-confidence', '-1'],
      /--min-confidence needs a value; one that begins with “-”/u,
    ],
    [['align', 'a.md', '--min-confidence=-1'], /takes a number from 0 to 1, such as 0\.7, not “-1”/u],
    [['check', '--no-bundled=1'], /--no-bundled/u],
  ];
  for (const [argv, message] of cases) {
    it(['bilingual-glossary', ...argv].join(' '), () => {
      const { code, out, err } = commandLine(argv);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, /^bilingual-glossary: .+\nTry “bilingual-glossary --help”\.\n$/u);
      assert.match(err, message);
    });
  }
});

describe('help', () => {
  for (const argv of [['--help'], ['-h'], ['help'], ['check', '--help'], ['terms', '-h']]) {
    it(`is printed for ${argv.join(' ')}`, () => {
      const { code, out, err } = commandLine(argv);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /^Usage: bilingual-glossary check/u);
    });
  }

  it('fits a terminal of 110 columns', () => {
    const { out } = commandLine(['--help']);
    assert.ok(out.split('\n').every((line) => line.length <= 110));
  });
});

describe('the documents', () => {
  const found = (args: readonly string[], setting: Setting): string[] => {
    const { out } = check(args, setting);
    return [...out.matchAll(/^(.+?):\d+:\d+: warning/gmu)].map(([, file]) => file);
  };

  it('of a folder are its files with prose, however deep', () => {
    const files = {
      'docs/a.md': zh,
      'docs/b.txt': zh,
      'docs/c.tex': zh,
      'docs/d/e/f.markdown': zh,
      'docs/g.MD': zh,
      'docs/h.html': zh,
      'docs/i': zh,
      'docs/l.yaml': zh,
      'docs/node_modules/j.md': zh,
      'docs/.git/k.md': zh,
    };
    const expected = [
      'docs/a.md',
      'docs/b.txt',
      'docs/c.tex',
      'docs/d/e/f.markdown',
      'docs/g.MD',
      'docs/h.html',
    ];
    assert.deepEqual(found(['docs'], { files }), expected);
    assert.deepEqual(found(['docs/'], { files }), expected);
    assert.deepEqual(found([], { files }), expected);
    assert.deepEqual(found(['./docs', 'docs/a.md'], { files }), expected);
  });

  it('of a glob are what it matches', () => {
    const files = { 'a.md': zh, 'b/c.md': zh, 'b/d.txt': zh };
    assert.deepEqual(found(['**/*.md'], { files }), ['a.md', 'b/c.md']);
    assert.deepEqual(found(['b/*.{md,txt}'], { files }), ['b/c.md', 'b/d.txt']);
  });

  it('of a glob are no glossaries, decisions or settings', () => {
    const own = 'title: 网络安全\n';
    const files = {
      'a.yaml': own,
      'b.glossary.yml': own,
      'x/glossary.decisions.yaml': own,
      'x/bilingual-glossary.config.yaml': own,
    };
    assert.deepEqual(found(['**/*.{yaml,yml}'], { files }), ['a.yaml']);
  });

  it('are read once, however often they are named', () => {
    assert.deepEqual(found(['a.md', 'a.md', '*.md'], { files: { 'a.md': zh } }), ['a.md']);
  });

  it('are read whatever their ending, where they are named, as plain text', () => {
    assert.deepEqual(found(['a.note'], { files: { 'a.note': '`网络安全`' } }), ['a.note']);
  });

  it('are read as what their ending says', () => {
    const files = { 'a.md': '`网络安全`', 'b.tex': '\\verb|网络安全|', 'c.txt': '`网络安全`' };
    assert.deepEqual(found(['a.md', 'b.tex', 'c.txt'], { files }), ['c.txt']);
  });

  for (const name of [
    '网络安全法(2016-11-07).md',
    '法律/网络安全法（草案）.md',
    'a b.md',
    '[draft].md',
    '{a,b}.md',
    '!a.md',
    '第*章.md',
    "it's.md",
  ]) {
    it(`may be called ${name}, in a folder and by name`, () => {
      const files = { [`docs/${name}`]: zh };
      assert.deepEqual(found(['docs'], { files }), [`docs/${name}`]);
      assert.deepEqual(found([`docs/${name}`], { files }), [`docs/${name}`]);
    });
  }

  it('may be in a folder with parentheses in its name', () => {
    const files = { '法律(现行)/a.md': zh };
    assert.deepEqual(found(['法律(现行)'], { files }), ['法律(现行)/a.md']);
  });

  it('may begin with a hyphen behind --', () => {
    assert.deepEqual(found(['--', '-a.md'], { files: { '-a.md': zh } }), ['-a.md']);
  });

  it('may be UTF-16 with a byte order mark', () => {
    const content = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(zh, 'utf16le')]);
    const { out } = check(['a.md'], { files: { 'a.md': content } });
    assert.match(out, /^a\.md:3:3: warning/u);
  });

  it('may be UTF-8 with a byte order mark, which moves no column', () => {
    const { out } = check(['a.md'], { files: { 'a.md': '\ufeff网络安全' } });
    assert.match(out, /^a\.md:1:1: warning/u);
  });

  it('may come from standard input', () => {
    const { out, code } = check(['-', '--language', 'markdown'], {
      standardInput: '讲`网络安全`与网络安全。',
    });
    assert.match(out, /^<stdin>:1:9: warning/u);
    assert.equal(code, 1);
  });

  it('from standard input are plain text unless it is said', () => {
    assert.match(check(['-'], { standardInput: '`网络安全`' }).out, /^<stdin>:1:2: warning/u);
    assert.match(
      check(['-', '--language', 'latex'], { standardInput: '% 网络安全\n网络安全' }).out,
      /^<stdin>:2:1: warning/u,
    );
  });

  it('may come from both', () => {
    assert.deepEqual(found(['a.md', '-'], { files: { 'a.md': zh }, standardInput: zh }), ['a.md', '<stdin>']);
  });
});

describe('a file in a format for translations of which nothing is read', () => {
  const names = /its first row must name a column of each language/u;
  const keys = /texts must stand below keys that name their languages/u;
  const cases: readonly (readonly [file: string, text: string, note: RegExp])[] = [
    ['a.csv', 'Source,Target\nlaw,法\n', names],
    ['a.csv', 'en,zh\n', names],
    ['a.json', '{ "a": "法" }', keys],
    ['a.json', '[1,2', keys],
    ['a.xlf', '', /is empty/u],
    [
      'a.po',
      'msgid ""\nmsgstr "Language: fr\\n"\n\nmsgid "law"\nmsgstr "loi"\n',
      /texts in Chinese and in English/u,
    ],
  ];
  for (const [file, text, note] of cases) {
    it(`is noted where it is named: ${file}, ${JSON.stringify(text)}`, () => {
      const { err, code } = check([file], { files: { [file]: text } });
      assert.match(err, new RegExp(`^${file.replace('.', '\\.')}: note: [^\\n]+\\n$`, 'u'));
      assert.match(err, note);
      assert.equal(code, 0);
    });
  }

  it('is left alone where it is only found', () =>
    assert.equal(check(['.'], { files: { 'a.xlf': '<xliff/>' } }).err, ''));

  it('is reported and not noted where it is broken', () =>
    assert.equal(check(['a.xlf'], { files: { 'a.xlf': '<xliff>' } }).err, ''));
});

describe('what cannot be read is said in one line, and the rest is checked', () => {
  const cases: readonly (readonly [
    what: string,
    args: readonly string[],
    files: Readonly<Record<string, string | Uint8Array>>,
    err: RegExp,
  ])[] = [
    ['a missing file', ['b.md', 'a.md'], {}, /^b\.md: error: there is no such file.*check the path\n$/u],
    ['a glob that matches nothing', ['c/*.md', 'a.md'], {}, /^c\/\*\.md: error: .*nothing matches.*\n$/u],
    [
      'a glossary',
      ['b.glossary.yaml', 'a.md'],
      { 'b.glossary.yaml': 'concepts: []' },
      /^b\.glossary\.yaml: error: is no document; [^\n]* “glossary lint”\n$/u,
    ],
    [
      'a file of decisions',
      ['c/glossary.decisions.yaml', 'a.md'],
      { 'c/glossary.decisions.yaml': 'decisions: {}' },
      /^c\/glossary\.decisions\.yaml: error: is no document; [^\n]* “glossary lint”\n$/u,
    ],
    ['an empty folder', ['c', 'a.md'], { 'c/d.docx': '' }, /^c: error: [^\n]*\n$/u],
    [
      'a file in GB18030',
      ['b.md', 'a.md'],
      { 'b.md': Uint8Array.of(0xcd, 0xf8, 0xc2, 0xe7) },
      /^b\.md: error: not UTF-8; convert it, for example with: iconv.*\n$/u,
    ],
    [
      'UTF-16 cut off',
      ['b.md', 'a.md'],
      { 'b.md': Uint8Array.of(0xff, 0xfe, 0x51) },
      /^b\.md: error: not the UTF-16 that it begins like; save it as UTF-8\n$/u,
    ],
    [
      'a missing glossary',
      ['a.md', '--glossary', 'b.yaml'],
      {},
      /^b\.yaml: error: .*there is no such file; check the path\n$/u,
    ],
    [
      'a folder as a glossary',
      ['a.md', '--glossary', 'c'],
      { 'c/d.docx': '' },
      /^c: error: .*is a folder; name a file\n$/u,
    ],
    [
      'a glossary in GB18030',
      ['a.md', '--glossary', 'b.yaml'],
      { 'b.yaml': Uint8Array.of(0xcd, 0xf8) },
      /^b\.yaml:1:1: error: [^\n]*not UTF-8; convert it[^\n]*\[wrong-encoding\]\n$/u,
    ],
    [
      'a glossary that is no YAML',
      ['a.md', '--glossary', 'b.yaml'],
      { 'b.yaml': 'concepts:\n  - { zh: 网络\n' },
      /^b\.yaml:3:1: error: This is not valid YAML: .+ \[yaml-syntax\]\n$/u,
    ],
    [
      'a bad concept',
      ['a.md', '--glossary', 'b.yaml'],
      { 'b.yaml': 'concepts:\n  - 网络\n  - { zh: 数据, en: data }\n' },
      /^b\.yaml:2:5: error: A concept is written as keys with values\. \[wrong-type\]\n$/u,
    ],
    [
      'a key that is not known',
      ['a.md', '--glossary', 'b.yaml'],
      { 'b.yaml': 'concepts:\n  - { zh: 数据, de: Daten }\n' },
      /^b\.yaml:2:15: warning: “de” is no key of this concept; it may have .+ \[unknown-key\]\n$/u,
    ],
  ];
  for (const [what, args, files, err] of cases) {
    it(what, () => {
      const ran = check(args, { files: { 'a.md': zh, ...files } });
      assert.match(ran.err, err);
      assert.match(ran.out, /^a\.md:3:3: warning/u);
      assert.match(ran.out, /in 1 of 1 file/u);
    });
  }

  it('standard input that cannot be read', () => {
    const { err, code } = check(['-'], { standardInput: Uint8Array.of(0xff) });
    assert.match(err, /^<stdin>: error: not UTF-8/u);
    assert.equal(code, 2);
  });

  it('and JSON stays JSON', () => {
    const { out, err } = check(['b.md', 'a.md', '--format', 'json'], { files: { 'a.md': zh } });
    assert.match(err, /^b\.md: error/u);
    assert.equal((JSON.parse(out) as { findings: unknown[] }).findings.length, 2);
  });
});

describe('the glossaries', () => {
  const own = 'concepts:\n  - { zh: 数据出境, en: [data export, outbound data] }\n';
  const text = '讲数据出境与网络安全。';

  it('are the bundled one and those that are named', () => {
    const { out } = commandLine(['check', 'a.md', '--glossary', 'b.yaml'], {
      files: { 'a.md': text, 'b.yaml': own, 'bundled/x.glossary.yaml': glossary },
      bundled: 'bundled',
    });
    assert.match(out, /“数据出境” has[^]*“网络安全” has/u);
  });

  it('may be without the bundled one', () => {
    const { out } = commandLine(['check', 'a.md', '--glossary', 'b.yaml', '--no-bundled'], {
      files: { 'a.md': text, 'b.yaml': own, 'bundled/x.glossary.yaml': glossary },
      bundled: 'bundled',
    });
    assert.match(out, /“数据出境” has/u);
    assert.doesNotMatch(out, /网络安全/u);
  });

  it('the last of which wins, field by field', () => {
    const { out } = check(['a.md', '--glossary', 'b.yaml'], {
      files: { 'a.md': text, 'b.yaml': 'concepts:\n  - { id: wangluo-anquan, en: cybersecurity }\n' },
    });
    assert.equal(out, '0 errors, 0 warnings in 1 file\n');
  });

  it('may be none', () => {
    const { out, code } = commandLine(['check', '--no-bundled', 'a.md'], { files: { 'a.md': text } });
    assert.deepEqual([out, code], ['0 errors, 0 warnings in 1 file\n', 0]);
  });

  it('of the program itself have no problem', () => {
    const { err } = commandLine(['check', 'a.md'], { files: { 'a.md': text } });
    assert.equal(err, '');
  });
});

describe('on a terminal', () => {
  const colours = /\u001b\[\d+m/u;
  const files = { 'a.md': zh };

  it('findings are coloured, elsewhere not', () => {
    assert.match(check(['a.md'], { files, isTerminal: true }).out, colours);
    assert.doesNotMatch(check(['a.md'], { files }).out, colours);
  });

  it('--color and --no-color decide for themselves', () => {
    assert.match(check(['a.md', '--color'], { files }).out, colours);
    assert.doesNotMatch(check(['a.md', '--no-color'], { files, isTerminal: true }).out, colours);
    assert.doesNotMatch(check(['a.md', '--color', '--no-color'], { files }).out, colours);
  });

  it('JSON has no colours', () => {
    const { out } = check(['a.md', '--format', 'json', '--color'], { files, isTerminal: true });
    assert.doesNotMatch(out, colours);
  });

  describe('progress', () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`d/${i}.md`, '数据']));

    it('is shown when it takes longer than a second, and wiped out at the end', () => {
      const { err } = check(['d'], { files: many, isTerminal: true, pace: 200 });
      assert.match(err, /^\rReading \d+ of 20 files…/u);
      assert.match(err, /\r\u001b\[K$/u);
      assert.doesNotMatch(err, /\n/u);
    });

    it('begins after a second, not before', () => {
      const { err } = check(['d'], { files: many, isTerminal: true, pace: 200 });
      const first = Number(/Reading (\d+)/u.exec(err)?.[1]);
      assert.ok(first >= 5 && first <= 7, `at file ${first}`);
    });

    it('does not run into what is found or cannot be read', () => {
      const files = { ...many, 'd/3.md': zh, 'd/9.md': Uint8Array.of(0xff), 'd/12.md': zh };
      const quick = check(['d', '--no-color'], { files, isTerminal: true });
      const slow = check(['d', '--no-color'], { files, isTerminal: true, pace: 300 });
      assert.deepEqual(slow.screen, quick.screen);
    });

    it('is not shown when it is quick', () => {
      assert.equal(check(['d'], { files: many, isTerminal: true, pace: 10 }).err, '');
    });

    it('is not shown when the output goes elsewhere', () => {
      assert.equal(check(['d'], { files: many, pace: 1000 }).err, '');
    });
  });
});
