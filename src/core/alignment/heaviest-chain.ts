/** Two sentences that belong together, as it seems, and how much speaks for it. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly gain: number;
}

/**
 * Of anchors, which must be in the order of their rows, those that gain most in all while each has a greater row and a greater column
 * than the one before: the heaviest increasing subsequence, by a tree of prefix maxima (P. M. Fenwick, “A New Data Structure for
 * Cumulative Frequency Tables”, 1994) in n log n steps.
 */
export function heaviestChain(anchors: readonly Anchor[]): Anchor[] {
  const links: { readonly anchor: Anchor; readonly total: number; readonly before: number }[] = [];
  const best = new PrefixMaxima(anchors.reduce((most, { column }) => Math.max(most, column + 1), 0));
  for (let at = 0; at < anchors.length;) {
    const { row } = anchors[at];
    const ofRow: { column: number; link: number; total: number }[] = [];
    for (; at < anchors.length && anchors[at].row === row; at++) {
      const anchor = anchors[at];
      const { value, link: before } = best.below(anchor.column);
      const total = value + anchor.gain;
      ofRow.push({ column: anchor.column, link: links.length, total });
      links.push({ anchor, total, before });
    }
    ofRow.forEach(({ column, link, total }) => best.raise(column, { value: total, link }));
  }
  const chain: Anchor[] = [];
  for (let link = best.below(best.size).link; link !== -1; link = links[link].before) {
    chain.push(links[link].anchor);
  }
  return chain.reverse();
}

interface Best {
  readonly value: number;
  readonly link: number;
}

const none: Best = { value: 0, link: -1 };

/** The greatest of what was set at indices below another. */
class PrefixMaxima {
  private readonly nodes: Best[];

  constructor(readonly size: number) {
    this.nodes = new Array<Best>(size + 1).fill(none);
  }

  below(index: number): Best {
    let best = none;
    for (let node = index; node > 0; node -= node & -node) {
      if (this.nodes[node].value > best.value) best = this.nodes[node];
    }
    return best;
  }

  raise(index: number, best: Best): void {
    for (let node = index + 1; node <= this.size; node += node & -node) {
      if (best.value > this.nodes[node].value) this.nodes[node] = best;
    }
  }
}
