import type { SentenceEvidence } from './sentence-evidence.js';
import { type Anchor, heaviestChain } from './heaviest-chain.js';
import { type Steps, stretch } from '../steps.js';
import type { Passage } from './passage.js';

/**
 * The places that a path of beads may go through. A place is told by how many rows and columns stand before it: behind i rows, those
 * with `from[i]` to `to[i]` columns before them (both included) are in the band. Neither number ever falls from one row to the next,
 * and what two rows have overlaps, so that a path leads through.
 */
export interface Band {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** So few places are all looked at. */
const fewPlaces = 250_000;
/** How far from the path of the anchors to look: least, and where anchors are rare. */
const leastWidth = 24;
const greatestWidth = 200;

/** How many sentences to go past between two pauses. */
const sentencesAPause = 500;

/**
 * Finds, in steps, the places near a path that can be told beforehand, so that time and memory stay linear: it goes through pairs of
 * sentences that share what is unique on both sides (as in patience diff), and from one pair to the next in proportion to the
 * lengths. Short texts have all their places in the band.
 */
export function* findingBand(evidence: SentenceEvidence): Steps<Band> {
  const { rows, columns } = evidence;
  const from = new Int32Array(rows.length + 1);
  const to = new Int32Array(rows.length + 1);
  if (rows.length * columns.length <= fewPlaces) {
    return { from, to: to.fill(columns.length) };
  }
  from.fill(columns.length);
  const pairs = yield* stretch(evidence.findingUniquePairs(), 0, 0.4);
  const chain = heaviestChain(pairs);
  yield 0.6;
  let last: Anchor = { row: 0, column: 0, gain: 0 };
  let paused = 0;
  for (const anchor of [...chain, { row: rows.length, column: columns.length, gain: 0 }]) {
    coverBetween(last, anchor);
    last = anchor;
    if (anchor.row - paused > sentencesAPause) {
      paused = anchor.row;
      yield 0.6 + 0.4 * (paused / rows.length);
    }
  }
  return connected({ from, to });

  function coverBetween(first: Anchor, second: Anchor): void {
    const [height, width] = [second.row - first.row, second.column - first.column];
    const around = Math.min(greatestWidth, leastWidth + Math.max(height, width));
    const path = proportional(rows.slice(first.row, second.row), columns.slice(first.column, second.column));
    for (const [index, column] of path.entries()) {
      const row = first.row + index;
      from[row] = Math.min(from[row], Math.max(0, first.column + column - around));
      to[row] = Math.max(to[row], Math.min(columns.length, first.column + column + around));
    }
  }
}

/** How many columns stand before the place behind each number of rows, when their lengths grow alike. */
function proportional(rows: readonly Passage[], columns: readonly Passage[]): number[] {
  const total = (passages: readonly Passage[]) => passages.reduce((sum, { length }) => sum + length + 1, 0);
  const ratio = total(columns) / Math.max(1, total(rows));
  const path = [0];
  let [rest, column] = [0, 0];
  for (const { length } of rows) {
    rest += (length + 1) * ratio;
    while (column < columns.length && rest >= columns[column].length + 1) {
      rest -= columns[column++].length + 1;
    }
    path.push(column);
  }
  path[rows.length] = columns.length;
  return path;
}

function connected({ from, to }: Band): Band {
  const last = from.length - 1;
  for (let row = 1; row <= last; row++) {
    to[row] = Math.max(to[row], to[row - 1]);
  }
  for (let row = last - 1; row >= 0; row--) {
    from[row] = Math.min(from[row], from[row + 1]);
  }
  for (let row = 1; row <= last; row++) {
    from[row] = Math.min(from[row], to[row - 1]);
  }
  return { from, to };
}
