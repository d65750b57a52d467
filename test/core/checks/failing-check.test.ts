import assert from 'node:assert/strict';
import { ambiguousTerm } from '../../../src/checks/ambiguous-term.js';
import type { Check, CheckTools } from '../../../src/checks/check.js';
import { checking, usualSettings } from '../../../src/checks/index.js';
import { unusedDirective } from '../../../src/checks/unused-directive.js';
import type { Finding } from '../../../src/core/finding.js';
import { inEnglish } from '../../../src/core/localize.js';
import { complete } from '../../../src/core/steps.js';
import { analyseText, terminologyOf } from '../analysis/glossary.js';
import { commandLine, glossary } from '../cli/command-line.js';

const tools: CheckTools = { localize: inEnglish, reader: 'en', today: '2026-06-01' };

const terminology = terminologyOf('  - { id: c, zh: 术语甲, en: [one, two] }\n');

/** What the first check that throws has found before. */
const found = (start: number, end: number): Finding => ({
  ...{ code: 'broken', severity: 'warning', message: '', details: [], text: '' },
  ...{ start, end, concepts: [], renderings: [], related: [], fixes: [] },
});

const broken: Check = {
  code: 'broken',
  defaultSeverity: 'warning',
  description: '',
  *run() {
    yield found(0, 1);
    throw new Error('This check is broken.');
  },
};

/** The codes of what these checks find, after the failures that are noted. */
function checked(text: string, ...among: readonly Check[]): string[] {
  const analysis = analyseText(text, terminology);
  const noted: string[] = [];
  const noteFailure = (check: string, error: unknown, document: string) =>
    noted.push(`${check} in ${document}: ${String(error)}`);
  const findings = complete(checking(analysis, usualSettings, { ...tools, noteFailure }, among));
  return [...noted, ...findings.map(({ code }) => code)];
}

const failure = 'broken in test: Error: This check is broken.';

describe('a check that throws', () => {
  it('keeps no other from its work, and what it had found', () => {
    assert.deepEqual(checked('术语甲', broken, ambiguousTerm), [failure, 'broken', 'ambiguous-term']);
    assert.deepEqual(checked('术语甲', ambiguousTerm, broken), [failure, 'broken', 'ambiguous-term']);
  });

  it('has no directive for it called idle', () => {
    const text = '<!-- glossary-disable broken -->\n\n术语甲';
    assert.deepEqual(checked(text, { ...broken, run: () => [] }, unusedDirective), ['unused-directive']);
    const failing = { ...broken, run: () => assert.fail('This check is broken.') };
    assert.deepEqual(checked(text, failing, unusedDirective), [
      'broken in test: AssertionError [ERR_ASSERTION]: This check is broken.',
    ]);
  });

  it('throws where nobody takes note', () => {
    const analysis = analyseText('术语甲', terminology);
    assert.throws(() => complete(checking(analysis, usualSettings, tools, [broken])), /This check is broken/);
  });
});

describe('a check that fails on the command line', () => {
  it('is said with its document, ends with 2, and keeps the others from nothing', () => {
    const { run } = ambiguousTerm;
    const files = { 'a.glossary.yaml': glossary, 'a.md': '讲网络安全。 <!-- glossary-disbale -->\n' };
    try {
      Object.assign(ambiguousTerm, { run: () => assert.fail('made to fail') });
      const { out, err, code } = commandLine(['check', '--no-bundled', 'a.md'], { files });
      assert.match(
        err,
        /^a\.md: error: the check “ambiguous-term” failed, please report it: .*made to fail$/mu,
      );
      assert.match(out, /^a\.md:1:13: .*There is no directive “glossary-disbale”/mu);
      assert.equal(code, 2);
    } finally {
      Object.assign(ambiguousTerm, { run });
    }
  });
});
