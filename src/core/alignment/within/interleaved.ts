import type { Steps } from '../../steps.js';
import type { Piece } from './pieces.js';
import { gainOf, type Link, linksBetween, type Run, runsOf } from './runs.js';

/** How many pairs of pieces to look at between two pauses. */
const pairsAPause = 3000;

/**
 * Links, in steps, each stretch of one language with the stretch of the other before or behind it, so that as much text as
 * possible has a translation of a length that fits. The links of each two neighbours are given together.
 */
export function* linkingNeighbours(pieces: readonly Piece[]): Steps<Link[][]> {
  const runs = runsOf(pieces);
  const between: Link[][] = [];
  let looked = 0;
  for (let index = 0; index + 1 < runs.length; index++) {
    const [one, other] = [runs[index].pieces, runs[index + 1].pieces];
    between.push(linksBetween(one, other));
    looked += one.length * other.length + 1;
    if (looked > pairsAPause) {
      looked = 0;
      yield (0.9 * index) / runs.length;
    }
  }
  return bestPairs(runs, between);
}

/** Of the links between neighbouring runs those that gain most, where no run is linked both to the one before and behind. */
function bestPairs(runs: readonly Run[], between: readonly Link[][]): Link[][] {
  const gains = between.map((links) => links.reduce((sum, link) => sum + Math.max(0, gainOf(link)), 0));
  const best = new Float64Array(runs.length + 1);
  for (let count = 2; count <= runs.length; count++) {
    best[count] = Math.max(best[count - 1], best[count - 2] + gains[count - 2]);
  }
  const chosen: Link[][] = [];
  for (let count = runs.length; count >= 2;) {
    if (best[count] > best[count - 1]) {
      chosen.push(between[count - 2]);
      count -= 2;
    } else {
      count--;
    }
  }
  return chosen.reverse();
}
