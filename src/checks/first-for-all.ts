import type { Severity } from '../core/finding.js';
import type { CheckContext } from './check.js';

/** One of the places of a document at which the same thing is wrong. */
export interface Repeated<T> {
  readonly place: T;
  readonly severity: Severity;
  /** The other places that its finding speaks for; none but for the first. */
  readonly later: readonly T[];
}

/**
 * Grades the places at which the same thing is wrong, so that it is said aloud only once: the first one given has the severity that is
 * set, and its finding may speak for the later ones, which are hints. Where people want every occurrence reported, each has that
 * severity and speaks for itself.
 */
export function firstForAll<T>(
  places: readonly T[],
  { severity, options: { everyOccurrence } }: CheckContext,
): Repeated<T>[] {
  return places.map((place, index) => ({
    place,
    severity: index === 0 || everyOccurrence ? severity : 'hint',
    later: index === 0 && !everyOccurrence ? places.slice(1) : [],
  }));
}
