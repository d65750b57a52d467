import type { Severity } from '../core/finding.js';

/** A severity that a reader has set, for what may be mere spelling or an error of alignment: never a warning. */
export function atMostInformation(severity: Severity): Severity {
  return severity === 'hint' ? 'hint' : 'information';
}
