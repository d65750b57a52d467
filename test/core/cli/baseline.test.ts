import assert from 'node:assert/strict';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLineIn, glossary, inFolder, withGlossary, type Ran } from './command-line.js';

const first = '甲方负责网络安全工作。\n';
const second = '乙方参与网络安全建设。\n';

/** A folder with documents in which the program runs, again and again. */
function inRepository(
  files: Readonly<Record<string, string>>,
  action: (repository: {
    check: (...args: string[]) => Ran;
    read: (name: string) => string;
    write: (name: string, text: string) => void;
    rename: (from: string, to: string) => void;
  }) => void,
): void {
  inFolder({ 'a.glossary.yaml': glossary, ...files }, (folder) =>
    action({
      check: (...args) => commandLineIn(folder, ['check', ...withGlossary, '--every-occurrence', ...args]),
      read: (name) => readFileSync(join(folder, name), 'utf8'),
      write: (name, text) => writeFileSync(join(folder, name), text),
      rename: (from, to) => renameSync(join(folder, from), join(folder, to)),
    }),
  );
}

const noted = (file: string, within: string, count = '') =>
  `  - { file: "${file}", code: "ambiguous-term", concepts: ["wangluo-anquan"], text: "网络安全", within: "${within}"${count} }`;

const warnings = ({ out }: Ran) =>
  [...out.matchAll(/^(.+?):(\d+):\d+: warning/gmu)].map(([, file, line]) => `${file}:${line}`);

describe('a baseline', () => {
  it('has a line for each finding, in a stable order', () => {
    inRepository({ 'b.md': first, 'a.md': second + first + '\n' + first }, ({ check, read }) => {
      const { code, out } = check('b.md', 'a.md', '--write-baseline', 'known.yaml');
      assert.deepEqual([code, out], [0, '0 errors, 0 warnings in 2 files; 4 known from the baseline\n']);
      assert.equal(
        read('known.yaml'),
        [
          '# What “check --baseline” doesn’t report again. Written by “check --write-baseline”; where lines conflict, keep both',
          '# sides and write it anew.',
          'format: 1',
          'findings:',
          noted('a.md', '乙方参与网络安全建设。 甲方负责网络安全工作。', ', count: 2'),
          noted('a.md', '甲方负责网络安全工作。'),
          noted('b.md', '甲方负责网络安全工作。'),
          '',
        ].join('\n'),
      );
    });
  });

  it('keeps quiet about what it knows', () => {
    inRepository({ 'a.md': first }, ({ check }) => {
      check('--write-baseline', 'known.yaml');
      const { code, out, err } = check('--baseline', 'known.yaml');
      assert.deepEqual(
        [code, out, err],
        [0, '0 errors, 0 warnings in 1 file; 1 known from the baseline\n', ''],
      );
    });
  });

  const changes: readonly (readonly [
    what: string,
    before: string,
    after: string,
    reported: readonly string[],
  ])[] = [
    ['reports what is new', first, `${first}\n${second}`, ['a.md:3']],
    ['knows a paragraph that has moved', `${first}\n${second}`, `# New\n\n${second}\n${first}`, []],
    ['knows a line that is indented or quoted anew', first, `> - ${first}`, ['a.md:1']],
    ['counts what is alike', `${first}\n${first}`, `${first}\n${first}\n${first}`, ['a.md:5']],
    ['looks at the words around', first, first.replace('负责', '主管'), ['a.md:1']],
  ];
  for (const [what, before, after, reported] of changes) {
    it(what, () => {
      inRepository({ 'a.md': before }, ({ check, write }) => {
        check('--write-baseline', 'known.yaml');
        write('a.md', after);
        assert.deepEqual(warnings(check('--baseline', 'known.yaml')), reported);
      });
    });
  }

  it('knows a document that was renamed, but no copy of one', () => {
    inRepository({ 'a.md': first }, ({ check, write, rename }) => {
      check('--write-baseline', 'known.yaml');
      rename('a.md', 'b.md');
      assert.deepEqual(warnings(check('--baseline', 'known.yaml')), []);
      write('a.md', first);
      assert.deepEqual(warnings(check('--baseline', 'known.yaml')), ['b.md:1']);
    });
  });

  it('says what has gone', () => {
    inRepository({ 'a.md': `${first}\n${second}` }, ({ check, write }) => {
      check('--write-baseline', 'known.yaml');
      write('a.md', second);
      const { err, code } = check('--baseline', 'known.yaml');
      assert.equal(
        err,
        'known.yaml: note: 1 of the findings noted there is gone; write it anew with --write-baseline known.yaml\n',
      );
      assert.equal(code, 0);
    });
  });

  it('keeps what it knows of documents that are not looked at', () => {
    inRepository({ 'a.md': first, 'b.md': second }, ({ check, read }) => {
      check('--write-baseline', 'known.yaml');
      const whole = read('known.yaml');
      check('a.md', '--write-baseline', 'known.yaml');
      assert.equal(read('known.yaml'), whole);
    });
  });

  it('names documents from its own folder', () => {
    inRepository({ 'docs/a.md': first, 'ci/x': '' }, ({ check, read }) => {
      check('docs', '--write-baseline', 'ci/known.yaml');
      assert.match(read('ci/known.yaml'), /file: "\.\.\/docs\/a\.md"/u);
      assert.deepEqual(warnings(check('docs', '--baseline', 'ci/known.yaml')), []);
    });
  });

  it('may be empty', () => {
    inRepository({ 'a.md': '甲。\n' }, ({ check, read }) => {
      check('--write-baseline', 'known.yaml');
      assert.match(read('known.yaml'), /^findings: \[\]$/mu);
      assert.equal(check('--baseline', 'known.yaml').code, 0);
    });
  });

  const broken: readonly (readonly [text: string, message: RegExp])[] = [
    ['findings: [', /^known\.yaml:1:\d+: error: This is not valid YAML/u],
    ['format: 2\nfindings: []\n', /^known\.yaml:1:9: error: This program reads baselines of format 1/u],
    ['findings:\n  - { file: a.md }\n', /^known\.yaml:2:5: error: A finding has a file, a code, a text/u],
    [
      'findings:\n  - { file: a, code: b, text: c, within: d, count: -1 }\n',
      /^known\.yaml:2:\d+: error: Write here how many/u,
    ],
  ];
  for (const [text, message] of broken) {
    it(`is refused where it is broken: ${JSON.stringify(text)}`, () => {
      inRepository({ 'a.md': first, 'known.yaml': text }, ({ check, read }) => {
        for (const option of ['--baseline', '--write-baseline']) {
          const { code, err, out } = check(option, 'known.yaml');
          assert.deepEqual([code, out], [2, '']);
          assert.match(err, message);
          assert.match(err, /mend it, or delete it and write it anew\n$/u);
        }
        assert.equal(read('known.yaml'), text);
      });
    });
  }

  it('that can’t be written is told of', () => {
    inRepository({ 'a.md': first }, ({ check }) => {
      const { code, err } = check('a.md', '--write-baseline', 'nowhere/known.yaml');
      assert.equal(code, 2);
      assert.match(err, /^nowhere\/known\.yaml: error: cannot be written: /mu);
    });
  });

  it('knows characters however they are composed', () => {
    inRepository({ 'a.md': `Cafe\u0301 ${first}` }, ({ check }) => {
      check('a.md', '--write-baseline', 'known.yaml');
      assert.deepEqual(warnings(check('a.md', '--baseline', 'known.yaml')), []);
    });
  });

  it('must be there to be read', () => {
    inRepository({ 'a.md': first }, ({ check }) => {
      const { code, err } = check('--baseline', 'known.yaml');
      assert.equal(code, 2);
      assert.match(err, /^known\.yaml: error: cannot be used as a baseline: there is no such file/u);
    });
  });
});
