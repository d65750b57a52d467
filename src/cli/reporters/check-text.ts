import { severityWord } from '../../core/report/words.js';
import { Lines } from '../../core/text/lines.js';
import type { CheckReporter, ReportSetting } from './check-reporter.js';
import { painter } from './paint.js';
import { printable } from './printable.js';
import { detailLines } from './related.js';
import { severityPaints } from './severity-paints.js';
import { isShown } from './shown.js';
import { Summary } from './summary.js';

/**
 * The style of compilers: `file:line:column: severity: message [code]`, the details indented below it. Hints are
 * counted only, unless the run fails on them.
 */
export function textCheckReporter({ out, color, failOn, localize }: ReportSetting): CheckReporter {
  const paint = painter(color);
  const summary = new Summary(failOn, localize);
  return {
    document: (document, findings) => {
      summary.add(findings);
      const { uri, text } = document;
      const lines = new Lines(text);
      const shown = findings.filter((finding) => isShown(finding, failOn));
      for (const finding of shown) {
        const { severity, start, message, code } = finding;
        const { line, column } = lines.positionAt(start);
        const place = paint('bold', printable(`${uri}:${line}:${column}`));
        out.write(
          `${place}: ${paint(severityPaints[severity], severityWord(severity, localize))}: ${printable(message)} ${paint('dim', `[${code}]`)}\n`,
        );
        detailLines(finding, document, lines).forEach((line) => out.write(`    ${printable(line)}\n`));
      }
    },
    end: (run) => out.write(`${summary.line(run)}\n`),
  };
}
