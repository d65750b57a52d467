import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckOptions, usualOptions } from '../../src/checks/check.js';
import { checks, findingsOf, type Severities } from '../../src/checks/index.js';
import { aligning } from '../../src/core/alignment/aligning.js';
import type { Role } from '../../src/core/alignment/bitext.js';
import type { Counterpart } from '../../src/core/alignment/counterpart.js';
import { analyse } from '../../src/core/analysis/analyse.js';
import type { Analysis } from '../../src/core/analysis/analysis.js';
import { kindForFile } from '../../src/core/documents/kinds.js';
import type { Edit, Finding, Severity } from '../../src/core/finding.js';
import { loadGlossary } from '../../src/core/glossary/load.js';
import { Terminology } from '../../src/core/glossary/terminology.js';
import { inEnglish } from '../../src/core/localize.js';
import { loadPinyinDictionary, type PinyinDictionary } from '../../src/core/pinyin/dictionary.js';
import { complete } from '../../src/core/steps.js';
import { mark, unmark, visible } from './marked-text.js';

/*
 * One folder a case, test/cases/CHECK/CASE/:
 *
 * - input.md, .txt or .tex: a document with the text of every finding marked, `⟦…⟧`; the marks are taken out before it is checked;
 * - source.md or translation.md, .txt, …: where the document is a translation or has one, the document across;
 * - glossary.yaml: the glossary it is checked with;
 * - expected.json: what the case is `about`, the `options` that are not the usual ones, the `severities` of other checks where these
 *   are to run too, and the `findings` in the order of the text.
 */

const root = join('test', 'cases');
const fewest = 8;

interface Expected {
  readonly about: string;
  readonly severity?: Severity;
  /** Of other checks, which are off otherwise. */
  readonly severities?: Severities;
  readonly options?: Partial<CheckOptions>;
  readonly findings: readonly ExpectedFinding[];
}

/** What may be said of a finding; `related` is how many places belong to it. */
interface ExpectedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly text: string;
  readonly renderings: readonly string[];
  readonly related: number;
  readonly message?: string;
  readonly details?: readonly string[];
  readonly fixes?: readonly string[];
}

let pinyin: PinyinDictionary;

const required = ['code', 'severity', 'text', 'renderings', 'related'];

for (const check of checks) {
  const folder = join(root, check.code);
  const cases = existsSync(folder) ? readdirSync(folder).toSorted() : [];

  describe(`the check ${check.code}`, () => {
    it('has a page of documentation', () => {
      const page = join('docs', 'checks', `${check.code}.md`);
      assert.ok(existsSync(page), `${page} is missing`);
      const text = readFileSync(page, 'utf8');
      assert.match(text, new RegExp(`^# .*${check.code}`, 'mu'));
      assert.match(text, new RegExp(`\\b${check.defaultSeverity}\\b`, 'u'), 'it names the default severity');
    });

    it(`has at least ${fewest} cases`, () =>
      assert.ok(cases.length >= fewest, `${cases.length} in ${folder}`));

    it('describes itself in a sentence', () => assert.match(check.description, /^\p{Lu}[^\n]+\.$/u));

    for (const name of cases) {
      const path = join(folder, name);
      const expected = JSON.parse(readFileSync(join(path, 'expected.json'), 'utf8')) as Expected;
      const files = readdirSync(path);
      const input = files.filter((file) => file.startsWith('input.'));

      describe(`${name}: ${expected.about}`, () => {
        const marked = readFileSync(join(path, input[0]), 'utf8');
        const { text, spans } = unmark(marked);
        const run = (document: string): Finding[] => {
          const { glossary, problems } = loadGlossary(
            readFileSync(join(path, 'glossary.yaml'), 'utf8'),
            'glossary.yaml',
          );
          assert.deepEqual(problems, []);
          assert.ok(glossary);
          const terminology = Terminology.of([glossary]);
          const counterparts = files.flatMap((file): Counterpart[] => {
            const role = roleOf(file);
            const read = () => readFileSync(join(path, file), 'utf8');
            return role === undefined ? [] : [{ analysis: alone(file, read(), terminology), role }];
          });
          const analysis = complete(aligning(alone(input[0], document, terminology), counterparts));
          const severity =
            expected.severity ?? (check.defaultSeverity === 'off' ? 'warning' : check.defaultSeverity);
          const off = Object.fromEntries(checks.map(({ code }) => [code, 'off'] as const));
          const settings = {
            ...usualOptions,
            ...expected.options,
            severities: { ...off, ...expected.severities, [check.code]: severity },
          };
          return findingsOf(analysis, settings, {
            localize: inEnglish,
            reader: 'en',
            today: '2026-06-01',
            pinyin,
          });
        };
        let found: readonly Finding[] = [];

        before(async () => {
          pinyin = await loadPinyinDictionary();
          found = run(text);
        });

        it('marks what it says', () => {
          assert.deepEqual([input.length, spans.length], [1, expected.findings.length]);
          for (const finding of expected.findings) {
            assert.deepEqual(
              required.filter((key) => !(key in finding)),
              [],
            );
          }
        });

        it('is found at the marks', () => assert.equal(visible(mark(text, found)), visible(marked)));

        it('is found as said', () => {
          assert.deepEqual(
            found.map((finding, index) => asSaid(finding, expected.findings[index])),
            expected.findings,
          );
        });

        it('is done with when one of its fixes is applied', () => {
          for (const finding of found) {
            for (const { title, edits } of finding.fixes) {
              const again = run(applied(text, edits));
              const same = again.find(
                ({ start, code, severity, message }) =>
                  start === finding.start &&
                  code === finding.code &&
                  severity === finding.severity &&
                  message === finding.message,
              );
              assert.equal(same, undefined, `still there: ${title}`);
            }
          }
        });
      });
    }
  });
}

describe('the cases', () => {
  it('are of checks that there are', () => {
    const codes = checks.map(({ code }) => code);
    assert.deepEqual(
      readdirSync(root).filter((folder) => !codes.includes(folder)),
      [],
    );
  });
});

function alone(uri: string, text: string, terminology: Terminology): Analysis {
  const kind = kindForFile(uri);
  assert.ok(kind);
  return analyse({ uri, kind, text }, terminology);
}

/** What a file beside the input is to it, by its name. */
function roleOf(file: string): Role | undefined {
  if (file.startsWith('source.')) return 'source';
  return file.startsWith('translation.') ? 'target' : undefined;
}

/** A finding in the terms of the case, with what the case is silent about left out. */
function asSaid(finding: Finding, expected: ExpectedFinding | undefined): Partial<ExpectedFinding> {
  const said: ExpectedFinding = {
    code: finding.code,
    severity: finding.severity,
    text: finding.text,
    renderings: finding.renderings.map(({ text }) => text),
    related: finding.related.length,
    message: finding.message,
    details: finding.details,
    fixes: finding.fixes.map(({ title }) => title),
  };
  return Object.fromEntries(
    Object.entries(said).filter(([key]) => expected === undefined || key in expected),
  );
}

function applied(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((before, { start, end, newText }) => before.slice(0, start) + newText + before.slice(end), text);
}
