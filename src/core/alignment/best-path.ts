import type { Steps } from '../steps.js';
import type { Band } from './band.js';
import type { BeadCosts } from './bead-costs.js';
import { beads, mostSentences } from './beads.js';

/** A bead at its place: which one, and how many rows and columns stand before its end. */
export interface PlacedBead {
  readonly bead: number;
  readonly row: number;
  readonly column: number;
}

/** How many places to look at between two pauses. */
const placesAPause = 1000;

/**
 * Finds, in steps, the path through a band of which the beads cost least in all, and gives these in their order: by dynamic programming
 * (Gale and Church 1993, section 4). It takes a byte of memory for each place of the band.
 */
export function* findingBestPath(costs: BeadCosts, { from, to }: Band): Steps<PlacedBead[]> {
  const last = from.length - 1;
  const offsets = rowOffsets({ from, to });
  const chosen = new Uint8Array(offsets[last + 1]);
  let totals = Array.from({ length: mostSentences + 1 }, () => new Float64Array(to[last] + 1).fill(Infinity));
  let looked = 0;
  for (let row = 0; row <= last; row++) {
    totals = [totals[mostSentences], ...totals.slice(0, mostSentences)];
    totals[0].fill(Infinity, from[Math.max(0, row - totals.length)], to[row] + 1);
    costs.enter(row, from[row], to[row]);
    for (let column = from[row]; column <= to[row]; column++) {
      choose(row, column);
      if (++looked % placesAPause === 0) yield looked / chosen.length;
    }
  }
  return backwards();

  function choose(row: number, column: number): void {
    let least = row === 0 && column === 0 ? 0 : Infinity;
    let best = 0;
    for (let index = 0; index < beads.length; index++) {
      const { rows, columns } = beads[index];
      if (rows > row || columns > column) continue;
      const before = totals[rows][column - columns];
      if (before >= least) continue;
      const total = before + costs.cost(index, column);
      if (total < least) {
        least = total;
        best = index;
      }
    }
    totals[0][column] = least;
    chosen[offsets[row] + column - from[row]] = best;
  }

  function backwards(): PlacedBead[] {
    const path: PlacedBead[] = [];
    for (let row = last, column = to[last]; row > 0 || column > 0;) {
      const bead = chosen[offsets[row] + column - from[row]];
      path.push({ bead, row, column });
      row -= beads[bead].rows;
      column -= beads[bead].columns;
    }
    return path.reverse();
  }
}

/** Where the places behind each row begin in a list of all places of a band, and where it ends. */
export function rowOffsets({ from, to }: Band): Int32Array {
  const offsets = new Int32Array(from.length + 1);
  for (let row = 0; row < from.length; row++) {
    offsets[row + 1] = offsets[row] + to[row] - from[row] + 1;
  }
  return offsets;
}
