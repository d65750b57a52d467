import { Lines } from '../../core/text/lines.js';
import type { CheckReporter, ReportSetting } from './check-reporter.js';
import { painter } from './paint.js';
import { severityPaints } from './severity-paints.js';
import { Summary } from './summary.js';

/**
 * The style of compilers: `file:line:column: severity: message [code]`, the details indented below it. Hints are
 * counted only: they repeat an open question where it occurs again.
 */
export function textCheckReporter({ out, color }: ReportSetting): CheckReporter {
  const paint = painter(color);
  const summary = new Summary();
  return {
    document: ({ uri, text }, findings) => {
      summary.add(findings);
      const lines = new Lines(text);
      const shown = findings.filter(({ severity }) => severity !== 'hint');
      for (const { severity, start, message, code, details } of shown) {
        const { line, column } = lines.positionAt(start);
        const place = paint('bold', `${uri}:${line}:${column}`);
        out.write(
          `${place}: ${paint(severityPaints[severity], severity)}: ${message} ${paint('dim', `[${code}]`)}\n`,
        );
        details.forEach((detail) => out.write(`    ${detail}\n`));
      }
    },
    end: (run) => out.write(`${summary.line(run)}\n`),
  };
}
