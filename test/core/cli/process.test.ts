import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { glossary, inFolder, withGlossary } from './command-line.js';

const program = resolve('dist', 'cli.js');

describe('the built program', function () {
  this.timeout(60_000);

  before(function () {
    assert.ok(existsSync(program), 'dist/cli.js is not there: npm run build');
  });

  const files = { 'a.glossary.yaml': glossary, '法律/网络安全(草案).md': '加强网络安全工作。\n' };

  function runIn(
    folder: string,
    args: readonly string[],
    {
      node = [],
      input = '',
      locale = 'C',
    }: { node?: readonly string[]; input?: string; locale?: string } = {},
  ): { code: number | null; out: string; err: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...node, program, ...args], {
      cwd: folder,
      env: { ...process.env, LC_ALL: locale },
      input,
      maxBuffer: 100_000_000,
      encoding: 'utf8',
    });
    return { code: status, out: stdout, err: stderr };
  }

  it('checks a folder and ends with the exit code', () => {
    inFolder(files, (folder) => {
      const { code, out, err } = runIn(folder, ['check', ...withGlossary]);
      assert.match(out, /^法律\/网络安全\(草案\)\.md:1:3: warning: “网络安全”/u);
      assert.deepEqual([code, err], [1, '']);
    });
  });

  it('reads standard input and writes JSON', () => {
    inFolder(files, (folder) => {
      const args = ['check', '-', '--language', 'markdown', '--format', 'json', ...withGlossary];
      const { code, out } = runIn(folder, args, { input: '`网络安全`与网络安全' });
      const { findings } = JSON.parse(out) as { findings: { file: string; start: object }[] };
      assert.deepEqual(
        findings.map(({ file, start }) => [file, start]),
        [['<stdin>', { line: 1, column: 8, offset: 7 }]],
      );
      assert.equal(code, 1);
    });
  });

  it('finds its own glossary, wherever it is run', () => {
    inFolder(files, (folder) => {
      const { code, out, err } = runIn(folder, ['terms', '.', '--format', 'json']);
      const { occurrences } = JSON.parse(out) as { occurrences: { concepts: string[] }[] };
      assert.deepEqual(
        occurrences.map(({ concepts }) => concepts),
        [['wangluo-anquan']],
      );
      assert.deepEqual([code, err], [0, '']);
    });
  });

  it('speaks Chinese where its environment asks for that', () => {
    inFolder(files, (folder) => {
      const { code, out, err } = runIn(folder, ['check', ...withGlossary], { locale: 'zh_CN.UTF-8' });
      assert.match(out, /^法律\/网络安全\(草案\)\.md:1:3: 警告: “网络安全”有 2 种译法/u);
      assert.deepEqual([code, err], [1, '']);
    });
  });

  it('says what is wrong with its arguments and ends with 2', () => {
    inFolder(files, (folder) => {
      const { code, out, err } = runIn(folder, ['check', '--fix-all']);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /--fix-all/u);
      assert.doesNotMatch(err, /at .*cli\.js/u, 'no stack');
    });
  });

  it('shows no colours and no progress where nobody looks at a terminal', () => {
    inFolder(files, (folder) => {
      const { out, err } = runIn(folder, ['check', ...withGlossary]);
      assert.ok(!(out + err).includes('\u001b'));
    });
  });

  it('writes all of a long output to a pipe', () => {
    const many = { ...files, 'long.md': '加强网络安全工作。\n\n'.repeat(5000) };
    inFolder(many, (folder) => {
      const { out } = runIn(folder, ['terms', 'long.md', '--format', 'json', ...withGlossary]);
      assert.equal((JSON.parse(out) as { occurrences: unknown[] }).occurrences.length, 5000);
    });
  });

  it('minds nothing when its reader stops early', () => {
    const many = { ...files, 'long.md': '加强网络安全工作。\n\n'.repeat(20_000) };
    inFolder(many, (folder) => {
      const shell = spawnSync(
        'sh',
        ['-c', `"${process.execPath}" "${program}" terms long.md ${withGlossary.join(' ')} | head -n 1`],
        { cwd: folder, encoding: 'utf8' },
      );
      assert.match(shell.stdout, /^long\.md:1:3: 网络安全/u);
      assert.equal(shell.stderr, '');
    });
  });

  it('needs nothing but itself and its glossary', () => {
    inFolder({}, (folder) => {
      const { code } = runIn(folder, ['--help'], { node: ['--no-deprecation'] });
      assert.equal(code, 0);
      assert.ok(!existsSync(join(folder, 'node_modules')));
    });
  });
});
