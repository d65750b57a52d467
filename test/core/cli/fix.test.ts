import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, commandLineIn, inFolder, type Ran, type Setting } from './command-line.js';

const glossary = `concepts:
  - zh: 网络空间
    en: [{ term: cyberspace }, { term: network space, status: deprecated }]
  - zh: 网络安全
    en: [cybersecurity, network security]
`;
const written = 'A network space, and more network space.\r\n\r\n讲网络安全。\r\n';
const repaired = 'A cyberspace, and more cyberspace.\r\n\r\n讲网络安全。\r\n';

/** Checks a document, and says what is in its file then. */
function check(argv: readonly string[], setting: Setting = {}): Ran & { file: string } {
  return inFolder({ 'a.glossary.yaml': glossary, 'a.md': written }, (folder) => {
    const options = ['--no-bundled', '--glossary', 'a.glossary.yaml', '--direction', 'zh-en'];
    const ran = commandLineIn(folder, ['check', ...options, ...argv], setting);
    return { ...ran, file: readFileSync(join(folder, 'a.md'), 'utf8') };
  });
}

describe('check --fix', () => {
  it('repairs what is certain, and reports what is left', () => {
    const { file, out, err, code } = check(['a.md', '--fix']);
    assert.deepEqual([file, err, code], [repaired, '', 1]);
    assert.match(
      out,
      /^a\.md:3:2: warning: “网络安全” has 2 renderings[^]*\n0 errors, 1 warning in 1 of 1 file; 2 repairs\n$/u,
    );
  });

  it('ends with 0 where nothing is left to fail on', () => {
    assert.equal(check(['a.md', '--fix', '--fail-on', 'error']).code, 0);
  });

  const spokenOf = [
    'Earlier papers called it network space, and ours have used both.',
    'What the contracts of 2018 call network space is not this.',
    'Two described it as network space, a word we advise against.',
    'Say *cyberspace* for the policy field and network space for cables.',
    'Keep *network space* for cables.',
    'It is cyberspace, rather than network space, that they mean.',
    '过去的提法是 network space。',
  ];
  for (const sentence of spokenOf) {
    it(`leaves to people what may be spoken of: ${sentence}`, () => {
      inFolder({ 'a.glossary.yaml': glossary, 'a.md': sentence }, (folder) => {
        const options = ['--no-bundled', '--glossary', 'a.glossary.yaml', '--fix'];
        const { out } = commandLineIn(folder, ['check', ...options, 'a.md']);
        assert.match(out, /“network space” is deprecated/u);
        assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), sentence);
      });
    });
  }

  it('counts the repairs in JSON', () => {
    const { summary } = JSON.parse(check(['a.md', '--fix', '--format', 'json']).out) as { summary: object };
    assert.deepEqual(summary, { files: 1, error: 0, warning: 1, information: 0, hint: 0, fixed: 2 });
  });

  it('puts what standard input becomes on standard output, the report on standard error', () => {
    const { out, err } = check(['-', '--fix'], { standardInput: written });
    assert.equal(out, repaired);
    assert.match(err, /^<stdin>:3:2: warning: /u);
  });
});

describe('check --fix-dry-run', () => {
  it('shows a diff, changes nothing, and reports what would be left on standard error', () => {
    const { file, out, err, code } = check(['a.md', '--fix-dry-run']);
    assert.deepEqual([file, code], [written, 1]);
    assert.equal(
      out,
      [
        '--- a/a.md',
        '+++ b/a.md',
        '@@ -1,3 +1,3 @@',
        '-A network space, and more network space.\r',
        '+A cyberspace, and more cyberspace.\r',
        ' \r',
        ' 讲网络安全。\r',
        '',
      ].join('\n'),
    );
    assert.match(err, /\n0 errors, 1 warning in 1 of 1 file; 2 repairs\n$/u);
  });
});

describe('the diff of check --fix-dry-run', () => {
  const argv = ['check', '--no-bundled', '--glossary', 'a.glossary.yaml', '--fix-dry-run'];

  it('is taken by git where a file begins with a byte order mark', () => {
    inFolder({ 'a.glossary.yaml': glossary, 'a.md': `\ufeff${written}` }, (folder) => {
      const { out } = commandLineIn(folder, [...argv, 'a.md']);
      execFileSync('git', ['apply', '-'], { cwd: folder, input: out });
      assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), `\ufeff${repaired}`);
    });
  });

  it('is said not to be taken where a file is UTF-16', () => {
    const { out, err } = commandLine([...argv, 'a.md'], {
      files: { 'a.glossary.yaml': glossary, 'a.md': Buffer.from(`\ufeff${written}`, 'utf16le') },
    });
    assert.match(out, /^-A network space/mu);
    assert.match(err, /^a\.md: warning: is UTF-16, and its diff UTF-8/mu);
  });

  it('has a file once that two names lead to, by its own', () => {
    inFolder({ 'a.glossary.yaml': glossary, 'b.md': written }, (folder) => {
      symlinkSync('b.md', join(folder, 'a.md'));
      for (const paths of [['.'], ['a.md', 'b.md'], ['b.md', './b.md'], ['*.md']]) {
        const { out } = commandLineIn(folder, [...argv, ...paths]);
        assert.deepEqual(out.match(/^--- .*$/gmu), ['--- a/b.md'], paths.join(' '));
      }
    });
  });
});
