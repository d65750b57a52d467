import type { Finding } from '../../core/finding.js';
import type { FailOn } from '../fails-on.js';

/**
 * Whether a report for people lists a finding. Hints are only counted, since most repeat an open question where it occurs
 * again; but nothing ends a run without being seen.
 */
export function isShown({ severity }: Pick<Finding, 'severity'>, failOn: FailOn): boolean {
  return severity !== 'hint' || failOn === 'hint';
}
