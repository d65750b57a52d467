import type { Severity } from '../../core/finding.js';
import { Lines } from '../../core/text/lines.js';
import type { Io } from '../io.js';
import type { CheckReporter } from './check-reporter.js';
import { painter } from './paint.js';
import { severityPaints } from './severity-paints.js';
import { counted } from './words.js';

/**
 * The style of compilers: `file:line:column: severity: message [code]`, the details indented below it. Hints are
 * counted only: they repeat an open question where it occurs again.
 */
export function textCheckReporter(io: Io, color: boolean): CheckReporter {
  const paint = painter(color);
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  let files = 0;
  let filesWithFindings = 0;
  return {
    document: ({ uri, text }, findings) => {
      files++;
      const shown = findings.filter(({ severity }) => severity !== 'hint');
      filesWithFindings += shown.length > 0 ? 1 : 0;
      const lines = new Lines(text);
      for (const { severity } of findings) {
        counts[severity]++;
      }
      for (const { severity, start, message, code, details } of shown) {
        const { line, column } = lines.positionAt(start);
        const place = paint('bold', `${uri}:${line}:${column}`);
        io.out.write(
          `${place}: ${paint(severityPaints[severity], severity)}: ${message} ${paint('dim', `[${code}]`)}\n`,
        );
        details.forEach((detail) => io.out.write(`    ${detail}\n`));
      }
    },
    end: (unread) => {
      const { error, warning, information, hint } = counts;
      const found = [
        counted(error, 'error'),
        counted(warning, 'warning'),
        information > 0 && `${information} information`,
      ];
      const where =
        error + warning + information > 0
          ? ` in ${filesWithFindings} of ${counted(files, 'file')}`
          : ` in ${counted(files, 'file')}`;
      const again = hint > 0 ? `; ${counted(hint, 'more undecided occurrence')} of the same terms` : '';
      const missing = unread > 0 ? `; ${unread} could not be read` : '';
      io.out.write(`${found.filter((part) => part !== false).join(', ')}${where}${again}${missing}\n`);
    },
  };
}
