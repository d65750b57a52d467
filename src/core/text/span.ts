/** A stretch of a text: UTF-16 offsets from 0, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of one of several documents. */
export interface Passage extends Span {
  readonly uri: string;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The stretch from the beginning of the first of some stretches to the end of the last; there must be one. */
export function extentOf(spans: readonly Span[]): Span {
  return { start: spans[0].start, end: spans[spans.length - 1].end };
}

/** Whether two stretches have a code unit in common. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
