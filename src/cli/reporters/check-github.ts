import type { Severity } from '../../core/finding.js';
import { Lines } from '../../core/text/lines.js';
import type { CheckReporter, ReportSetting } from './check-reporter.js';
import { printable } from './printable.js';
import { detailLines } from './related.js';
import { isShown } from './shown.js';
import { Summary } from './summary.js';

const commands = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
} as const satisfies Readonly<Record<Severity, string>>;

/**
 * Workflow commands of GitHub Actions, which shows each finding at its line; hints are counted only, unless the run fails on them. Escaped as
 * `@actions/core` does it (packages/core/src/command.ts in actions/toolkit).
 */
export function githubCheckReporter({ out, failOn, localize }: ReportSetting): CheckReporter {
  const summary = new Summary(failOn, localize);
  return {
    document: (document, findings) => {
      summary.add(findings);
      const { uri, text } = document;
      const lines = new Lines(text);
      const shown = findings.filter((finding) => isShown(finding, failOn));
      for (const finding of shown) {
        const { severity, start, end, message, code } = finding;
        const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
        // GitHub takes columns only of what is on one line.
        const columns = from.line === to.line ? { col: from.column, endColumn: to.column } : {};
        const properties = { file: uri, line: from.line, endLine: to.line, ...columns, title: code };
        const said = [message, ...detailLines(finding, document, lines)];
        out.write(
          `::${commands[severity]} ${propertyList(properties)}::${data(said.map(printable).join('\n'))}\n`,
        );
      }
    },
    end: (run) => out.write(`${summary.line(run)}\n`),
  };
}

function propertyList(properties: Readonly<Record<string, string | number>>): string {
  return Object.entries(properties)
    .map(
      ([name, value]) =>
        `${name}=${data(printable(String(value)))
          .replaceAll(':', '%3A')
          .replaceAll(',', '%2C')}`,
    )
    .join(',');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
