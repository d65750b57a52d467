import type { Finding } from '../core/finding.js';
import { groupBy } from '../core/group.js';

/**
 * Findings without those that say the same of the same place, as they do of the translation of two documents alike: one is left,
 * with all the places that belong to any of them.
 */
export function merged(findings: readonly Finding[]): Finding[] {
  return groupBy(findings, ({ code, start, end, message }) => [code, start, end, message].join('\n')).map(
    ([first, ...others]) =>
      others.length === 0
        ? first
        : { ...first, related: [...first.related, ...others.flatMap(({ related }) => related)] },
  );
}
