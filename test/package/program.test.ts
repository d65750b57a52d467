import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('the command line as npm installs it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'program-'));
  const runIn = (locale: string, ...args: string[]) =>
    spawnSync(join(folder, 'node_modules', '.bin', 'bilingual-glossary'), args, {
      cwd: folder,
      env: { ...process.env, LC_ALL: locale },
      encoding: 'utf8',
    });
  const run = (...args: string[]) => runIn('C', ...args);

  before(() => {
    const tarball = process.env['PROGRAM_PACKAGE'] ?? assert.fail('there is no package');
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    writeFileSync(join(folder, 'draft.md'), '重视网络安全。\n');
    // It needs no other package, so none has to be fetched.
    execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], {
      cwd: folder,
      stdio: 'pipe',
    });
  });

  it('says which one it is', () => {
    const { stdout, status } = run('--version');
    assert.equal(status, 0);
    assert.match(stdout, /\d+\.\d+\.\d+/u);
  });

  it('checks a document by the glossary that comes with it', () => {
    const { stdout, status } = run('check', 'draft.md');
    assert.match(stdout, /draft\.md:1:3: warning: .*网络安全.* \[ambiguous-term\]/u);
    assert.equal(status, 1);
  });

  it('has the documentation of a check at hand', () => {
    const { stdout, status } = run('check', '--format', 'sarif', 'draft.md');
    assert.equal(status, 1);
    assert.match(stdout, /"markdown": ?"# `?ambiguous-term/u);
  });

  it('has its texts and its documentation in Chinese, too', () => {
    const { stdout } = runIn('zh_CN.UTF-8', 'check', '--format', 'sarif', 'draft.md');
    assert.match(stdout, /"language": ?"zh-CN"/u);
    assert.match(stdout, /"markdown": ?"# `?ambiguous-term.*默认严重程度/u);
  });
});
