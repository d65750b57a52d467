import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { filesOf } from '../../../src/cli/shard.js';
import { commandLine, commandLineIn, glossary, inFolder, withGlossary } from './command-line.js';

const zh = '加强网络安全工作。网络安全是基础。\n';
const check = (argv: readonly string[], files: Readonly<Record<string, string>>) =>
  commandLine(['check', ...withGlossary, ...argv], { files: { 'a.glossary.yaml': glossary, ...files } });

describe('check --format github', () => {
  it('prints a command for each finding but hints, then the summary', () => {
    assert.equal(
      check(['a.md', '--format', 'github'], { 'a.md': zh }).out,
      '::warning file=a.md,line=1,endLine=1,col=3,endColumn=7,title=ambiguous-term::' +
        '“网络安全” has 2 renderings, and nothing here tells which is meant: “cybersecurity”, “network security”. ' +
        'Undecided once more in this document.%0Acybersecurity (preferred, 2014–): policy and law [Li Na 2020, §1]%0A' +
        'network security (admitted): technology alone\n' +
        '0 errors, 1 warning in 1 of 1 file; 1 more undecided occurrence of the same terms\n',
    );
  });

  it('escapes what would end a property or the message', () => {
    const name = 'a,b:100%.md';
    const { out } = check([name, '--format', 'github'], { [name]: zh });
    assert.match(out, /^::warning file=a%2Cb%3A100%25\.md,line=1,/u);
  });

  it('gives no columns of what stands on two lines', () => {
    const { out } = check(['a.md', '--format', 'github'], { 'a.md': '加强网络\n安全工作。\n' });
    assert.match(out, /^::warning file=a\.md,line=1,endLine=2,title=/u);
  });

  const severities = [
    ['error', 'error'],
    ['warning', 'warning'],
    ['information', 'notice'],
  ] as const;
  for (const [severity, command] of severities) {
    it(`calls what is ${severity} ${command}`, () => {
      const argv = ['a.md', '--format', 'github', '--severity', `ambiguous-term=${severity}`];
      assert.ok(check(argv, { 'a.md': zh }).out.startsWith(`::${command} file=`));
    });
  }
});

describe('check --format junit', () => {
  it('has a suite a document and a case a finding', () => {
    const { out } = check(['a.md', 'b.md', '--format', 'junit'], { 'a.md': zh, 'b.md': '甲。\n' });
    assert.equal(
      out,
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="bilingual-glossary" tests="2" failures="1" errors="0">',
        '<testsuite name="a.md" tests="1" failures="1" errors="0" skipped="0">',
        '<testcase name="ambiguous-term: 网络安全 (1:3)" classname="a.md">',
        '<failure message="“网络安全” has 2 renderings, and nothing here tells which is meant: “cybersecurity”, “network security”. Undecided once more in this document." type="ambiguous-term">',
        'a.md:1:3: warning: “网络安全” has 2 renderings, and nothing here tells which is meant: “cybersecurity”, “network security”. Undecided once more in this document.',
        'cybersecurity (preferred, 2014–): policy and law [Li Na 2020, §1]',
        'network security (admitted): technology alone',
        '</failure>',
        '</testcase>',
        '</testsuite>',
        '<testsuite name="b.md" tests="1" failures="0" errors="0" skipped="0">',
        '<testcase name="terminology" classname="b.md"/>',
        '</testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    );
  });

  it('lets pass what --fail-on lets pass', () => {
    const { out } = check(['a.md', '--format', 'junit', '--fail-on', 'error'], { 'a.md': zh });
    assert.match(out, / tests="1" failures="0" /u);
    assert.match(out, /<system-out>\na\.md:1:3: warning: /u);
  });

  it('escapes what XML would read, and replaces what it can’t write', () => {
    const name = `a"<&>.md`;
    const { out } = check([name, '--format', 'junit'], {
      [name]: '加强网络\u0001\u200b安全\ufffe。\n网络安全',
    });
    assert.match(out, /classname="a&quot;&lt;&amp;&gt;\.md"/u);
    assert.doesNotMatch(out, /[\u0000-\u0008\ufffe]/u);
  });
});

describe('--output', () => {
  it('puts the report into a file', () => {
    inFolder({ 'a.glossary.yaml': glossary, 'a.md': zh }, (folder) => {
      const argv = ['check', ...withGlossary, 'a.md', '--format', 'json'];
      const { out } = commandLineIn(folder, argv);
      const written = commandLineIn(folder, [...argv, '--output', 'report.json']);
      assert.deepEqual([written.out, written.err, written.code], ['', '', 1]);
      assert.equal(readFileSync(join(folder, 'report.json'), 'utf8'), out);
    });
  });

  it('says that it can’t', () => {
    const { code, err } = check(['a.md', '--output', 'nowhere/report.txt'], { 'a.md': '' });
    assert.equal(code, 2);
    assert.match(
      err,
      /^nowhere\/report\.txt: error: cannot be written: there is no such folder; make it first\n$/u,
    );
  });
});

describe('a file that can’t be written', () => {
  it('is not counted among those that can’t be read', () => {
    const { code, out } = check(['a.md', 'nowhere.md', '--write-baseline', 'nowhere/known.yaml'], {
      'a.md': '',
    });
    assert.equal(code, 2);
    assert.match(
      out,
      / in 1 file; 0 known from the baseline; 1 could not be read; 1 could not be written\n$/u,
    );
  });
});

describe('--shard', () => {
  it('checks a part of the files, all parts together what the whole does', () => {
    const names = ['b.md', 'a.md', 'c.txt', 'd/e.md', 'd/f.md'];
    const files = Object.fromEntries(names.map((name) => [name, zh]));
    const findings = (...argv: string[]) =>
      (JSON.parse(check(['.', '--format', 'json', ...argv], files).out) as { findings: object[] }).findings;
    const parts = [1, 2, 3].map((index) => findings('--shard', `${index}/3`));
    assert.ok(parts.every(({ length }) => length > 0));
    const inOrder = (found: object[]) => found.map((finding) => JSON.stringify(finding)).toSorted();
    assert.deepEqual(inOrder(parts.flat()), inOrder(findings()));
  });

  it('puts each file into one part, and parts differ by one at most', () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 20 });
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 6 }), (files, count) => {
        const parts = Array.from({ length: count }, (_, index) =>
          filesOf({ index: index + 1, count }, files),
        );
        assert.deepEqual(parts.flat().toSorted(), files.toSorted());
        const sizes = parts.map(({ length }) => length);
        assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1);
      }),
    );
  });
});
