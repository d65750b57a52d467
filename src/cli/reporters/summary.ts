import type { Finding, Severity } from '../../core/finding.js';
import type { RunSummary } from './check-reporter.js';
import { counted } from './words.js';

/** Counts what a run finds, and says it in a line. */
export class Summary {
  private readonly counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  private files = 0;
  private filesWithFindings = 0;

  /** Counts a document; what is less than information doesn't make it one with findings. */
  add(findings: readonly Finding[]): void {
    this.files++;
    this.filesWithFindings += findings.some(({ severity }) => severity !== 'hint') ? 1 : 0;
    findings.forEach(({ severity }) => this.counts[severity]++);
  }

  line({ unread, fixed, baseline }: RunSummary): string {
    const { error, warning, information, hint } = this.counts;
    const found = [
      counted(error, 'error'),
      counted(warning, 'warning'),
      information > 0 && `${information} information`,
    ];
    const where =
      error + warning + information > 0
        ? ` in ${this.filesWithFindings} of ${counted(this.files, 'file')}`
        : ` in ${counted(this.files, 'file')}`;
    const more = [
      hint > 0 && `${counted(hint, 'more undecided occurrence')} of the same terms`,
      baseline !== undefined && `${baseline.known} known from the baseline`,
      fixed !== undefined && `${counted(fixed, 'repair')}`,
      unread > 0 && `${unread} could not be read`,
    ];
    return [listed(found) + where, ...more].filter((part) => part !== false).join('; ');
  }
}

function listed(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(', ');
}
