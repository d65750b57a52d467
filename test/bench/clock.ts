/** What pairs of runs, one of the yardstick and one of the work each time, took in the middle. */
export interface Comparison {
  /** Milliseconds. */
  readonly time: number;
  /** How many times the yardstick; the median of the pairs, so that a change of the machine's speed cancels out. */
  readonly ratio: number;
}

/** Times a piece of work against a yardstick, in turn, after the compiler has settled. */
export function compare(work: () => unknown, yardstick: () => unknown, pairs = 41): Comparison {
  const times: number[] = [];
  const ratios: number[] = [];
  for (let i = -15; i < pairs; i++) {
    const unit = timed(yardstick);
    const time = timed(work);
    if (i >= 0) {
      times.push(time);
      ratios.push(time / unit);
    }
  }
  return { time: median(times), ratio: median(ratios) };
}

/** How long one run takes, in milliseconds. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The middle of some numbers. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

/** A row of a table: a label, then figures. */
export function row(label: string, ...figures: string[]): void {
  console.log(`  ${label.padEnd(46)}${figures.map((figure) => figure.padStart(12)).join('')}`);
}
