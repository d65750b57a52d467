import type { Severity } from '../core/finding.js';

/** What ends a run with the exit code of findings: a severity and all that are worse, or nothing. */
export const failOnWords = ['error', 'warning', 'information', 'hint', 'never'] as const satisfies readonly (
  Severity | 'never'
)[];
export type FailOn = (typeof failOnWords)[number];

const bySeverity: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** Whether something found is grave enough. */
export function failsOn({ severity }: { readonly severity: Severity }, failOn: FailOn): boolean {
  return failOn !== 'never' && bySeverity.indexOf(severity) >= bySeverity.indexOf(failOn);
}
