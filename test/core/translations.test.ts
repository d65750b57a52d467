import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { commandLineSoon } from './cli/command-line.js';

/*
 * A translation as it is: the Application Security Verification Standard in English and Chinese, 22 files each that pair by their
 * folders, with a glossary of 71 concepts. Every finding behind these figures was read against both texts.
 */

const asvs = resolve('..', 'shared', 'fixtures', 'owasp-asvs');
const glossary = resolve('test', 'core', 'translations', 'asvs.glossary.yaml');

interface Listed {
  readonly file: string;
  readonly code: string;
  readonly severity: string;
  readonly text: string;
  readonly start: { readonly line: number };
}

describe('in the Chinese of a standard', () => {
  let findings: Listed[];

  before(async function () {
    if (!existsSync(asvs)) {
      this.test!.title += ' — skipped: ../shared/fixtures is not there';
      this.skip();
    }
    const folders = ['en', 'zh-cn'].map((folder) => join(asvs, folder));
    const { out, err } = await commandLineSoon([
      ...['check', ...folders, '--no-bundled', '--glossary', glossary],
      ...['--direction', 'en-zh', '--format', 'json'],
    ]);
    assert.equal(err, '');
    ({ findings } = JSON.parse(out) as { findings: Listed[] });
  });

  const places = (code: string): Listed[] => findings.filter((finding) => finding.code === code);

  it('renderings are missing in 26 places, and terms collapse in 9', () => {
    assert.deepEqual(
      ['missing-rendering', 'unexpected-rendering', 'collapsed-distinction'].map(
        (code) => places(code).length,
      ),
      [26, 0, 9],
    );
  });

  it('renderings change in 63 places, 18 of them worth more than a hint', () => {
    const changes = places('inconsistent-rendering').filter(({ file }) => file.includes('zh-cn'));
    const told = changes.filter(({ severity }) => severity !== 'hint');
    assert.deepEqual([changes.length, told.length], [63, 18]);
  });

  it('a certificate stands where the source has credentials', () => {
    assert.deepEqual(
      places('collapsed-distinction')
        .filter(({ text }) => text === '证书')
        .map(({ file, start }) => [file.split(/[\\/]/u).at(-1), start.line]),
      [['0x11-V2-Authentication.md', 92]],
    );
  });

  it('what only the alignment tells is information, and is told to the translation alone', () => {
    for (const { file, severity } of [...places('missing-rendering'), ...places('collapsed-distinction')]) {
      assert.match(file, /zh-cn/u);
      assert.notEqual(severity, 'warning');
    }
  });

  it('the source hears nothing but of itself', () => {
    const told = findings.filter(({ file }) => !file.includes('zh-cn'));
    assert.deepEqual([...new Set(told.map(({ code }) => code))], ['inconsistent-rendering']);
  });
});
