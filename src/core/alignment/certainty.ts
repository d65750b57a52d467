import { inBatches, type Steps, stretch } from '../steps.js';
import type { Band } from './band.js';
import type { BeadCosts } from './bead-costs.js';
import { beads } from './beads.js';
import { type PlacedBead, rowOffsets } from './best-path.js';

/** How far from the path others are looked for. */
const around = 6;
/** How many rows to look at between two pauses. */
const rowsAPause = 20;
/** How many beads to weigh between two pauses. */
const beadsAStep = 1000;

/**
 * Finds, in steps, how probable each bead of a path is, from 0 to 1: the share that those of the paths nearby have that go through
 * it, each counted by its probability (the forward–backward algorithm; L. R. Rabiner, “A Tutorial on Hidden Markov Models”, 1989,
 * section III.A).
 */
export function* weighingPath(path: readonly PlacedBead[], costs: BeadCosts): Steps<number[]> {
  const band = yield* stretch(findingBandAround(path), 0, 0.05);
  const { from, to } = band;
  const last = from.length - 1;
  const offsets = rowOffsets(band);
  const size = offsets[last + 1];
  const prices = new Float64Array(size * beads.length).fill(Infinity);
  const forward = new Float64Array(size).fill(Infinity);
  const backward = new Float64Array(size).fill(Infinity);
  yield* stretch(goForward(), 0.05, 0.7);
  yield* stretch(goBackward(), 0.7, 0.95);
  const all = forward[size - 1];
  const probabilities: number[] = [];
  yield* stretch(
    inBatches(path.length, beadsAStep, (first, end) => {
      for (let index = first; index < end; index++) probabilities.push(probabilityOf(path[index]));
    }),
    0.95,
    1,
  );
  return probabilities;

  function probabilityOf({ bead, row, column }: PlacedBead): number {
    const before = placeOf(row - beads[bead].rows, column - beads[bead].columns);
    const here = placeOf(row, column);
    return Math.min(1, Math.exp(all - forward[before] - prices[here * beads.length + bead] - backward[here]));
  }

  function placeOf(row: number, column: number): number {
    return row < 0 || column < from[row] || column > to[row] ? -1 : offsets[row] + column - from[row];
  }

  function* goForward(): Steps<void> {
    for (let row = 0; row <= last; row++) {
      costs.enter(row, from[row], to[row]);
      for (let column = from[row]; column <= to[row]; column++) {
        const here = placeOf(row, column);
        if (here === 0) forward[0] = 0;
        beads.forEach(({ rows, columns }, bead) => {
          const before = placeOf(row - rows, column - columns);
          if (before === -1 || forward[before] === Infinity) return;
          const price = costs.cost(bead, column);
          prices[here * beads.length + bead] = price;
          forward[here] = either(forward[here], forward[before] + price);
        });
      }
      if (row % rowsAPause === 0) yield row / (last + 1);
    }
  }

  function* goBackward(): Steps<void> {
    backward[size - 1] = 0;
    for (let row = last; row >= 0; row--) {
      for (let column = to[row]; column >= from[row]; column--) {
        const here = placeOf(row, column);
        beads.forEach(({ rows, columns }, bead) => {
          const price = prices[here * beads.length + bead];
          if (price === Infinity) return;
          const before = placeOf(row - rows, column - columns);
          backward[before] = either(backward[before], backward[here] + price);
        });
      }
      if (row % rowsAPause === 0) yield 1 - row / (last + 1);
    }
  }
}

/** −log of the sum of two probabilities that are given so. */
function either(one: number, other: number): number {
  const [less, more] = one < other ? [one, other] : [other, one];
  return more - less > 40 ? less : less - Math.log1p(Math.exp(less - more));
}

function* findingBandAround(path: readonly PlacedBead[]): Steps<Band> {
  const end = path.at(-1) ?? { row: 0, column: 0 };
  const from = new Int32Array(end.row + 1).fill(end.column);
  const to = new Int32Array(end.row + 1);
  const cover = (row: number, column: number) => {
    for (let near = Math.max(0, row - around); near <= Math.min(end.row, row + around); near++) {
      from[near] = Math.min(from[near], Math.max(0, column - around));
      to[near] = Math.max(to[near], Math.min(end.column, column + around));
    }
  };
  cover(0, 0);
  yield* inBatches(path.length, beadsAStep, (first, end) => {
    for (let index = first; index < end; index++) cover(path[index].row, path[index].column);
  });
  return { from, to };
}
