import assert from 'node:assert/strict';
import { commandLineSoon, glossary } from './command-line.js';

const faulty =
  'concepts:\n  - { zh: 网络, en: network, see: anquan }\n  - { zh: 安全, en: [security, security] }\n';
const broken = 'concepts:\n  - { zh: 网络\n';

describe('glossary lint', () => {
  const lint = (args: readonly string[], files: Record<string, string | Uint8Array>) =>
    commandLineSoon(['glossary', 'lint', ...args, '--no-bundled'], { files });

  it('says that nothing is wrong', async () => {
    const { code, out, err } = await lint([], {
      'a.glossary.yaml': 'concepts:\n  - { zh: 网络, en: network, examples: [网络。] }\n',
    });
    assert.deepEqual(
      { code, out, err },
      { code: 0, out: '0 errors, 0 warnings in 1 file, 1 concept, 1 example\n', err: '' },
    );
  });

  it('reports each problem with its place, and ends with 1', async () => {
    const { code, out } = await lint(['a.glossary.yaml'], { 'a.glossary.yaml': faulty });
    assert.equal(code, 1);
    assert.deepEqual(out.split('\n'), [
      'a.glossary.yaml:2:33: warning: No glossary has a concept with the id “anquan”; write one that there is. [unknown-concept]',
      'a.glossary.yaml:3:30: warning: “security” is already a term of this concept, on line 3; keep one of the two. [duplicate-term]',
      '0 errors, 2 warnings in 1 file, 2 concepts, 0 examples',
      '',
    ]);
  });

  it('reports what loading tells too, in the order of the file', async () => {
    const { out } = await lint(['a.yaml'], {
      'a.yaml': 'concepts:\n  - { zh: 网络, see: x, nott: [] }\n  - { zh: { term: 安全, status: good } }\n',
    });
    assert.deepEqual(
      [...out.matchAll(/^a\.yaml:(\d+):\d+: .* \[([a-z-]+)\]$/gmu)].map(([, line, code]) => [line, code]),
      [
        ['2', 'unknown-concept'],
        ['2', 'unknown-key'],
        ['3', 'unknown-status'],
      ],
    );
  });

  const endings: readonly (readonly [what: string, args: readonly string[], code: number])[] = [
    ['a warning', ['a.glossary.yaml'], 1],
    ['a warning that is not to fail', ['a.glossary.yaml', '--fail-on', 'error'], 0],
    ['an error', ['broken.glossary.yaml', '--fail-on', 'error'], 1],
    ['an error that is not to fail', ['broken.glossary.yaml', '--fail-on', 'never'], 0],
    ['no file', ['nowhere.glossary.yaml'], 2],
    ['a folder without glossaries', ['docs'], 2],
    ['an option of another command', ['a.glossary.yaml', '--nested'], 2],
  ];
  for (const [what, args, expected] of endings) {
    it(`ends with ${expected} for ${what}`, async () => {
      const files = { 'a.glossary.yaml': faulty, 'broken.glossary.yaml': broken, 'docs/a.md': '网络。' };
      assert.equal((await lint(args, files)).code, expected);
    });
  }

  it('searches folders for glossaries, and lints them as one', async () => {
    const { code, out } = await lint(['.'], {
      'a.glossary.yaml': 'concepts:\n  - { id: a, zh: 网络, en: network, see: b }\n',
      'deep/b.glossary.yml': 'concepts:\n  - { id: b, zh: 安全, en: security, see: a }\n',
      'other.yaml': 'x: [\n',
    });
    assert.deepEqual([code, out], [0, '0 errors, 0 warnings in 2 files, 2 concepts, 0 examples\n']);
  });

  describe('without a path, where a configuration is', () => {
    const files = {
      'terms.yaml': 'concepts:\n  - { id: a, zh: 网络, en: network, see: b }\n',
      'other/b.glossary.yaml': 'concepts:\n  - { id: b, zh: 安全, en: security, see: c }\n',
      'glossary.decisions.yaml': 'decisions: [{ term: 经济, use: economy }]\n',
    };
    const config = 'bilingual-glossary.config.yaml';
    const cases: readonly (readonly [what: string, config: string, files: readonly string[]])[] = [
      ['reads what it names', 'glossaries: terms.yaml', ['terms.yaml', 'glossary.decisions.yaml']],
      [
        'searches where it names nothing',
        'direction: auto',
        ['other/b.glossary.yaml', 'glossary.decisions.yaml'],
      ],
      ['reads decisions where it wants no glossary', 'glossaries: []', ['glossary.decisions.yaml']],
      [
        'leaves decisions it ignores alone',
        'glossaries: terms.yaml\nignore: glossary.decisions.yaml',
        ['terms.yaml'],
      ],
    ];
    for (const [what, text, expected] of cases) {
      it(what, async () => {
        const { out } = await lint([], { ...files, [config]: `${text}\n` });
        const found = new Set([...out.matchAll(/^([\w./]+):\d+:\d+: /gmu)].map(([, file]) => file));
        assert.deepEqual([...found], expected);
      });
    }
  });

  it('knows the glossaries it is told of without linting them', async () => {
    const files = { 'a.yaml': faulty, 'b.yaml': 'concepts: [{ id: anquan, zh: 安, see: x }]' };
    const { out } = await lint(['a.yaml', '--glossary', 'b.yaml'], files);
    assert.doesNotMatch(out, /unknown-concept/u);
    assert.match(out, /1 file, 2 concepts/u);
  });

  it('reads standard input', async () => {
    const { code, out } = await commandLineSoon(['glossary', 'lint', '-', '--no-bundled'], {
      standardInput: faulty,
    });
    assert.equal(code, 1);
    assert.match(out, /^<stdin>:2:33: warning: /u);
  });

  it('says where a file is not in its encoding', async () => {
    const gb18030 = Buffer.concat([
      Buffer.from('concepts:\n  - { zh: '),
      Buffer.from([0xcd, 0xf8, 0xc2, 0xe7]),
    ]);
    const { code, out } = await lint(['a.glossary.yaml'], { 'a.glossary.yaml': gb18030 });
    assert.equal(code, 1);
    assert.match(
      out,
      /^a\.glossary\.yaml:2:11: error: This file is not UTF-8; convert it.* \[wrong-encoding\]\n/u,
    );
  });

  it('goes on with the others where one cannot be read', async () => {
    const { code, out, err } = await lint(['nowhere.yaml', 'a.glossary.yaml'], { 'a.glossary.yaml': faulty });
    assert.equal(code, 2);
    assert.equal(err, 'nowhere.yaml: error: there is no such file, and nothing matches; check the path\n');
    assert.match(out, /2 warnings in 1 file, 2 concepts, 0 examples; 1 could not be read\n$/u);
  });

  it('gives JSON with places and repairs', async () => {
    const { code, out } = await commandLineSoon(
      ['glossary', 'lint', 'a.yaml', '--no-bundled', '--format', 'json'],
      { files: { 'a.yaml': 'concepts:\n  - { zh: 网络, en: { term: network, statsu: preferred } }\n' } },
    );
    assert.equal(code, 1);
    assert.deepEqual(JSON.parse(out), {
      problems: [
        {
          file: 'a.yaml',
          code: 'unknown-key',
          severity: 'warning',
          message: '“statsu” is no key of this term; did you mean “status”?',
          start: { line: 2, column: 36, offset: 45 },
          end: { line: 2, column: 42, offset: 51 },
          fixes: [
            {
              title: 'Replace with “status”',
              certain: true,
              edits: [
                {
                  start: { line: 2, column: 36, offset: 45 },
                  end: { line: 2, column: 42, offset: 51 },
                  newText: 'status',
                },
              ],
            },
          ],
        },
      ],
      summary: {
        files: 1,
        concepts: 1,
        examples: 0,
        decisions: 0,
        error: 0,
        warning: 1,
        information: 0,
        hint: 0,
      },
    });
  });

  it('finds nothing wrong with the glossaries that come with the program, and their examples come out', async () => {
    const { code, out } = await commandLineSoon(['glossary', 'lint', `${process.cwd()}/glossary`]);
    assert.equal(code, 0, out);
    assert.match(out, /^0 errors, 0 warnings in \d+ files?, \d+ concepts, \d{3,} examples\n$/u);
  });

  it('adds tone marks, checks pinyin and runs examples with all glossaries in force', async () => {
    const { out } = await lint(['a.yaml'], {
      'a.yaml': glossary.replace('wǎngluò ānquán', 'wangluo anquan'),
    });
    assert.match(out, /write “wǎngluò ānquán”\. \[toneless-pinyin\]/u);
  });
});
