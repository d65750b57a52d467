import { ambiguousTerm } from '../../checks/ambiguous-term.js';
import type { Finding, Severity } from '../../core/finding.js';
import type { FailOn } from '../fails-on.js';
import type { RunSummary } from './check-reporter.js';
import { isShown } from './shown.js';
import { counted } from './words.js';

/** Counts what a run finds, and says it in a line. */
export class Summary {
  private readonly counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  /** How many of the hints are occurrences of terms that were asked about before. */
  private repeated = 0;
  private files = 0;
  private filesWithFindings = 0;

  constructor(private readonly failOn: FailOn) {}

  /** Counts a document; what isn't shown doesn't make it one with findings. */
  add(findings: readonly Finding[]): void {
    this.files++;
    this.filesWithFindings += findings.some((finding) => isShown(finding, this.failOn)) ? 1 : 0;
    for (const { severity, code } of findings) {
      this.counts[severity]++;
      this.repeated += severity === 'hint' && code === ambiguousTerm.code ? 1 : 0;
    }
  }

  line({ unread, unwritten, fixed, baseline }: RunSummary): string {
    const { error, warning, information, hint } = this.counts;
    const areHintsShown = this.failOn === 'hint';
    const others = hint - this.repeated;
    const found = [
      counted(error, 'error'),
      counted(warning, 'warning'),
      information > 0 && `${information} information`,
      areHintsShown && hint > 0 && counted(hint, 'hint'),
    ];
    const where =
      this.filesWithFindings > 0
        ? ` in ${this.filesWithFindings} of ${counted(this.files, 'file')}`
        : ` in ${counted(this.files, 'file')}`;
    const more = [
      !areHintsShown &&
        this.repeated > 0 &&
        `${counted(this.repeated, 'more undecided occurrence')} of the same terms`,
      !areHintsShown && others > 0 && counted(others, 'hint'),
      baseline !== undefined && `${baseline.known} known from the baseline`,
      fixed !== undefined && `${counted(fixed, 'repair')}`,
      unread > 0 && `${unread} could not be read`,
      unwritten > 0 && `${unwritten} could not be written`,
    ];
    return [listed(found) + where, ...more].filter((part) => part !== false).join('; ');
  }
}

function listed(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(', ');
}
