import { ambiguousTerm } from '../../checks/ambiguous-term.js';
import type { Finding, Severity } from '../../core/finding.js';
import { listed, type Localize, parted } from '../../core/localize.js';
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

  constructor(
    private readonly failOn: FailOn,
    private readonly localize: Localize,
  ) {}

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
    const { localize } = this;
    const more = [
      ...this.hidden(),
      ...(baseline === undefined ? [] : [localize('{0} known from the baseline', baseline.known)]),
      ...(fixed === undefined ? [] : [counted.repairs(fixed, localize)]),
      ...(unread > 0 ? [localize('{0} could not be read', unread)] : []),
      ...(unwritten > 0 ? [localize('{0} could not be written', unwritten)] : []),
    ];
    return parted([this.found(), ...more], localize);
  }

  /** What is shown, and in how many documents. */
  private found(): string {
    const { localize, files, filesWithFindings } = this;
    const { error, warning, information, hint } = this.counts;
    const found = listed(
      [
        counted.errors(error, localize),
        counted.warnings(warning, localize),
        ...(information > 0 ? [counted.information(information, localize)] : []),
        ...(hint > 0 && this.failOn === 'hint' ? [counted.hints(hint, localize)] : []),
      ],
      localize,
    );
    return filesWithFindings > 0
      ? localize('{0} in {1} of {2}', found, filesWithFindings, counted.files(files, localize))
      : localize('{0} in {1}', found, counted.files(files, localize));
  }

  /** What is counted only. */
  private hidden(): string[] {
    if (this.failOn === 'hint') {
      return [];
    }
    const others = this.counts.hint - this.repeated;
    return [
      ...(this.repeated > 0 ? [counted.repeated(this.repeated, this.localize)] : []),
      ...(others > 0 ? [counted.hints(others, this.localize)] : []),
    ];
  }
}
