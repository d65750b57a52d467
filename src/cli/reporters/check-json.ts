import type { Finding, Severity } from '../../core/finding.js';
import { Lines } from '../../core/text/lines.js';
import type { CheckReporter, ReportSetting } from './check-reporter.js';
import { fixJson } from './fix-json.js';
import { relatedJson } from './related.js';

/** One JSON object for the whole run; its shape is documented in docs/command-line.md and does not change. */
export function jsonCheckReporter({ out }: ReportSetting): CheckReporter {
  const findings: object[] = [];
  const summary: Record<'files' | Severity, number> = {
    files: 0,
    error: 0,
    warning: 0,
    information: 0,
    hint: 0,
  };
  return {
    document: ({ uri, text }, found) => {
      const lines = new Lines(text);
      summary.files++;
      for (const finding of found) {
        summary[finding.severity]++;
        findings.push(findingJson(finding, uri, lines));
      }
    },
    end: ({ fixed, baseline }) => {
      const whole = { ...summary, ...(fixed === undefined ? {} : { fixed }), ...baseline };
      out.write(`${JSON.stringify({ findings, summary: whole }, undefined, 2)}\n`);
    },
  };
}

function findingJson(finding: Finding, file: string, lines: Lines): object {
  const { code, severity, message, details, start, end, text, concepts, renderings, related, fixes } =
    finding;
  return {
    file,
    code,
    severity,
    message,
    details,
    start: lines.positionAt(start),
    end: lines.positionAt(end),
    text,
    concepts,
    renderings,
    related: related.map((each) => relatedJson(each, file, lines)),
    fixes: fixes.map((fix) => fixJson(fix, lines)),
  };
}
