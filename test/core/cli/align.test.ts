import assert from 'node:assert/strict';
import { commandLine, glossary, type Ran, type Setting, withGlossary } from './command-line.js';

const zh =
  '# 总则\n\n国家加强网络安全工作，制定 2030 年规划。\n\n公民的合法权益**受法律保护**，见 `abc` 一节。\n';
const en =
  '# General provisions\n\nThe state strengthens its work on cybersecurity, with plans for 2030.\n\nThe lawful rights of citizens are **protected by law**; see section `abc`.\n';
const law =
  '第1条规定宗旨。第5条说明原则，各部门依照执行。第9条列出职责。第14条要求报告。第20条规定 2027 年以前完成检查。第31条说明处罚的办法和限度。第44条自公布之日起施行。\n';
const recipe =
  'The recipe takes 3 eggs. Beat them well. Add 200 grams of flour. Stir until it is smooth. Bake it for an hour. Serve it with cream.\n';

interface Passage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly file: string;
}

interface Unit {
  readonly source: Passage | null;
  readonly target: Passage | null;
  readonly confidence: number;
}

function align(argv: readonly string[], files: Setting['files'] & object): Ran {
  return commandLine(['align', ...argv, '--no-bundled'], { files });
}

function unitsOf({ out }: Ran): readonly Unit[] {
  return (JSON.parse(out) as { units: readonly Unit[] }).units;
}

describe('align', () => {
  const files = { 'a.zh.md': zh, 'a.en.md': en };

  for (const argv of [['a.zh.md'], ['a.en.md'], ['a.zh.md', 'a.en.md']]) {
    it(`gives the units of ${argv.join(' and ')}`, () => {
      const ran = align(argv, files);
      assert.equal(ran.err, '');
      assert.equal(ran.code, 0);
      const units = unitsOf(ran);
      assert.deepEqual(
        units.map(({ source, target }) => [source?.text, target?.text]),
        [
          ['总则', 'General provisions'],
          [
            '国家加强网络安全工作，制定 2030 年规划。',
            'The state strengthens its work on cybersecurity, with plans for 2030.',
          ],
          [
            '公民的合法权益受法律保护，见 `abc` 一节。',
            'The lawful rights of citizens are protected by law; see section `abc`.',
          ],
        ],
      );
      for (const { source, target, confidence } of units) {
        assert.ok(confidence > 0 && confidence <= 1);
        assert.deepEqual([source?.file, target?.file], ['a.zh.md', 'a.en.md']);
      }
      const { start, end } = units[0].source!;
      assert.equal(zh.slice(start, end).trim(), '总则');
    });
  }

  it('takes the first of two files for the source', () => {
    const units = unitsOf(align(['a.en.md', 'a.zh.md'], files));
    assert.equal(units[0].source?.text, 'General provisions');
  });

  it('takes English for the source where that is the direction', () => {
    const units = unitsOf(align(['a.zh.md', '--direction', 'en-zh'], files));
    assert.equal(units[0].source?.text, 'General provisions');
  });

  it('gives a table that a spreadsheet takes for text', () => {
    const sums = { 'a.zh.md': '\\=1+1 是二。\n', 'a.en.md': '\\=1+1 is two.\n' };
    const [head, line] = align(['a.zh.md', '--format', 'tsv'], sums).out.split('\n');
    assert.equal(head, 'source\ttarget\tconfidence');
    assert.match(line, /^'=1\+1 是二。\t'=1\+1 is two\.\t[\d.]+$/u);
  });

  it('gives a translation memory', () => {
    const signs = { 'a.zh.txt': '甲 < 乙 & 丙。\n', 'a.en.txt': 'A < B & C.\n' };
    const { out } = align(['a.zh.txt', '--format', 'tmx'], signs);
    assert.match(
      out,
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<tmx version="1\.4">\n<header [^<>]*srclang="zh"[^<>]*\/>/u,
    );
    assert.match(
      out,
      /<tuv xml:lang="zh"><seg>甲 &lt; 乙 &amp; 丙。<\/seg><\/tuv>\n<tuv xml:lang="en"><seg>A &lt; B &amp; C\.<\/seg><\/tuv>/u,
    );
  });

  it('reads its own translation memory, and finds the same in it', () => {
    const signs = {
      'a.zh.txt': '甲 < 乙 & 丙，作者说：“是。”\n\n第2条有 ]]> 记号。\n',
      'a.en.txt': 'A < B & C, "yes," says the author.\n\nSection 2 has the mark ]]>.\n',
    };
    const texts = (ran: Ran) => unitsOf(ran).map(({ source, target }) => [source?.text, target?.text]);
    const memory = align(['a.zh.txt', '--format', 'tmx'], signs).out;
    assert.deepEqual(texts(align(['a.tmx'], { 'a.tmx': memory })), texts(align(['a.zh.txt'], signs)));
  });

  it('gives what can be aligned of several counterparts, and notes what can’t', () => {
    const three = { 'a.zh.md': zh, 'a.en.md': en, 'a.zh-tw.md': en };
    const ran = align(['a.en.md'], three);
    assert.deepEqual(
      [ran.err, ran.code],
      [
        'a.en.md: note: it is in the same language as a.zh-tw.md; they are not compared. Translate one of them, or write “glossary-pair: none” into both\n',
        0,
      ],
    );
    assert.deepEqual([...new Set(unitsOf(ran).map(({ source }) => source?.file))], ['a.zh.md']);
  });

  it('takes no text in a third language for a counterpart', () => {
    const ran = align(['a.zh.md'], { ...files, 'a.ja.md': zh });
    assert.deepEqual([ran.err, ran.code], ['', 0]);
    assert.deepEqual([...new Set(unitsOf(ran).map(({ target }) => target?.file))], ['a.en.md']);
  });

  it('gives what stands before a fault, and tells of that', () => {
    const broken =
      '<tmx version="1.4"><header srclang="zh"/><body>\n<tu><tuv xml:lang="zh"><seg>甲。</seg></tuv><tuv xml:lang="en"><seg>A.</seg></tuv></tu>\n<tu><tuv';
    const ran = align(['a.tmx'], { 'a.tmx': broken });
    assert.equal(ran.code, 2);
    assert.match(ran.err, /^a\.tmx:3:\d+: error: [^\n]+\n$/u);
    assert.deepEqual(
      unitsOf(ran).map(({ source, target }) => [source?.text, target?.text]),
      [['甲。', 'A.']],
    );
  });

  it('leaves out what isn’t sure enough', () => {
    const least = unitsOf(align(['a.zh.md'], files)).map(({ confidence }) => confidence);
    const wanted = Math.max(...least);
    const units = unitsOf(align(['a.zh.md', '--min-confidence', wanted.toFixed(3)], files));
    assert.ok(units.every(({ confidence }) => confidence >= wanted));
  });
});

describe('align says what it can’t do, and what to do', () => {
  it('only that the file that is named as the translation can’t be read', () => {
    const files = { 'a.zh.md': zh, 'a.en.md': Uint8Array.of(0xff, 0x00, 0xc3) };
    const { err } = commandLine(['align', 'a.zh.md', ...withGlossary], {
      files: { 'a.glossary.yaml': glossary, ...files },
    });
    assert.match(
      err,
      /^a\.en\.md: warning: cannot be compared: not UTF-8[^\n]*\na\.zh\.md: error: what is named as its translation can’t be read; name both: [^\n]*\n$/u,
    );
  });

  const cases: readonly (readonly [
    argv: readonly string[],
    files: Readonly<Record<string, string>>,
    err: RegExp,
  ])[] = [
    [[], {}, /^bilingual-glossary: align takes one file, or two: a text and its translation\n/u],
    [['a.md', 'b.md', 'c.md'], {}, /^bilingual-glossary: align takes one file, or two/u],
    [['a.md', '--min-confidence', '70'], {}, /takes a number from 0 to 1, such as 0\.7, not “70”/u],
    [['a.md', '--format', 'sarif'], {}, /--format takes json, tsv, tmx, not “sarif”/u],
    [['a.md'], {}, /^a\.md: error: there is no such file; check the path\n$/u],
    [
      ['a.md'],
      { 'a.md': zh },
      /^a\.md: error: holds no text together with its translation, and there is no other file whose name says that it is the translation; name both: align SOURCE TARGET\n$/u,
    ],
    [
      ['a.md'],
      { 'a.md': `<!-- glossary-pair: b.md -->\n\n${zh}` },
      /^a\.md: error: its glossary-pair names “b\.md”, where there is no document; correct it, or name both/u,
    ],
    [['a.zh.md', 'b.md'], { 'a.zh.md': zh }, /^b\.md: error: there is no such file/u],
    [['a.md', './a.md'], { 'a.md': zh }, /^\.\/a\.md: error: is named twice; /u],
    [
      ['a.md', 'b.md'],
      { 'a.md': law, 'b.md': recipe },
      /^b\.md: error: nothing in it corresponds to a\.md; /u,
    ],
    [['a.md', 'b.md'], { 'a.md': zh, 'b.md': zh }, /^b\.md: error: it is in the same language as a\.md; /u],
    [['a.md', 'b.md'], { 'a.md': zh, 'b.md': '' }, /^b\.md: error: it or a\.md has no text; /u],
    [
      ['a.zh.md'],
      { 'a.zh.md': law, 'a.en.md': recipe },
      /^a\.zh\.md: error: nothing in it corresponds to a\.en\.md; /u,
    ],
    [['a.md'], { 'a.md': '' }, /^a\.md: error: is empty\n$/u],
    [
      ['a.csv'],
      { 'a.csv': '原文,译文\n法,law\n' },
      /^a\.csv: error: holds no .* its first row must name [^\n]*\n$/u,
    ],
    [['a.po'], { 'a.po': 'msgid "a\n' }, /^a\.po:1:7: error: Nothing closes this string[^\n]*\n$/u],
    [['-'], {}, /^<stdin>: error: is empty\n$/u],
    [
      ['a.en.json', 'a.zh.json'],
      { 'a.en.json': '{ "a": "law" }', 'a.zh.json': '{ "a": "法" }' },
      /^a\.en\.json: error: holds no text and its translation: [^\n]* both in this file\na\.zh\.json: error: /u,
    ],
    [['a.md', 'glossary.decisions.yaml'], { 'a.md': zh, 'glossary.decisions.yaml': '' }, /is no document/u],
  ];
  for (const [argv, files, err] of cases) {
    it(`${argv.join(' ')}: ${err.source}`, () => {
      const ran = align(argv, files);
      assert.match(ran.err, err);
      assert.equal(ran.code, 2);
      assert.equal(ran.out, '');
    });
  }
});
