/** The median time of a piece of work in milliseconds; the work is run until the compiler has settled. */
export function median(work: () => unknown, runs = 31): number {
  const times: number[] = [];
  for (let i = 0; i < runs + 10; i++) {
    const start = performance.now();
    work();
    if (i >= 10) {
      times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 1];
}

/** A row of a table: a label, then figures. */
export function row(label: string, ...figures: string[]): void {
  console.log(`  ${label.padEnd(46)}${figures.map((figure) => figure.padStart(12)).join('')}`);
}
