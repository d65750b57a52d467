import type { Analysis } from '../core/analysis/analysis.js';
import type { Finding, Severity } from '../core/finding.js';
import type { Localize } from '../core/localize.js';
import { ambiguousTerm } from './ambiguous-term.js';
import type { Check, CheckOptions } from './check.js';

/** Every check there is. */
export const checks: readonly Check[] = [ambiguousTerm];

/** For each check, by code, the severity a reader has set; one that is not named has its default. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** Runs the checks that are not switched off, and puts what they find in the order of the text. */
export function findingsOf(
  analysis: Analysis,
  severities: Severities,
  options: CheckOptions,
  localize: Localize,
): Finding[] {
  return checks
    .flatMap((check) => {
      const severity = severities[check.code] ?? check.defaultSeverity;
      return severity === 'off' ? [] : [...check.run(analysis, severity, options, localize)];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
