import type { Span } from '../../text/span.js';

/** Spans that are taken from in their order. */
export class InOrder<T extends Span> {
  private next = 0;

  constructor(private readonly spans: readonly T[]) {}

  /** Those that begin in a stretch; stretches are asked for in their order. */
  within({ start, end }: Span): T[] {
    const { spans } = this;
    while (this.next < spans.length && spans[this.next].start < start) this.next++;
    const first = this.next;
    while (this.next < spans.length && spans[this.next].start < end) this.next++;
    return spans.slice(first, this.next);
  }
}
