import type { Document } from '../../core/analysis/analysis.js';
import type { Finding } from '../../core/finding.js';
import type { Localize } from '../../core/localize.js';
import { severityWord } from '../../core/report/words.js';
import { Lines } from '../../core/text/lines.js';
import { failsOn } from '../fails-on.js';
import type { CheckReporter, ReportSetting } from './check-reporter.js';
import { detailLines } from './related.js';
import { isShown } from './shown.js';
import { escaped } from './xml.js';

/**
 * JUnit's XML, as far as CI servers agree on it: a suite a document, a case a finding. One that isn't grave enough for
 * `--fail-on` is a case that passes and says what it found; a document without any has one case that passes. Hints are
 * left out, unless the run fails on them.
 */
export function junitCheckReporter({ out, failOn, localize }: ReportSetting): CheckReporter {
  const suites: string[] = [];
  let tests = 0;
  let failures = 0;
  return {
    document: (document, findings) => {
      const shown = findings.filter((finding) => isShown(finding, failOn));
      const failing = shown.filter((finding) => failsOn(finding, failOn));
      const lines = new Lines(document.text);
      const cases =
        shown.length === 0
          ? [element('testcase', { name: 'terminology', classname: document.uri })]
          : shown.map((finding) =>
              testCase(finding, document, lines, { fails: failing.includes(finding), localize }),
            );
      tests += cases.length;
      failures += failing.length;
      const counts = { tests: cases.length, failures: failing.length, errors: 0, skipped: 0 };
      suites.push(element('testsuite', { name: document.uri, ...counts }, cases));
    },
    end: ({ unread, unwritten }) => {
      const counts = { tests, failures, errors: unread + unwritten };
      out.write('<?xml version="1.0" encoding="UTF-8"?>\n');
      out.write(`${element('testsuites', { name: 'bilingual-glossary', ...counts }, suites)}\n`);
    },
  };
}

function testCase(
  finding: Finding,
  document: Document,
  lines: Lines,
  { fails, localize }: { readonly fails: boolean; readonly localize: Localize },
): string {
  const { start, code, severity, message, text } = finding;
  const { uri } = document;
  const { line, column } = lines.positionAt(start);
  const name = `${code}: ${text.replace(/\s+/gu, ' ')} (${line}:${column})`;
  const whole = `${uri}:${line}:${column}: ${severityWord(severity, localize)}: ${message}`;
  const said = escaped([whole, ...detailLines(finding, document, lines)].join('\n'));
  const outcome = fails
    ? element('failure', { message, type: code }, [said])
    : element('system-out', {}, [said]);
  return element('testcase', { name, classname: uri }, [outcome]);
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] = [],
): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const head = `${name}${list.join('')}`;
  return content.length === 0 ? `<${head}/>` : `<${head}>\n${content.join('\n')}\n</${name}>`;
}
