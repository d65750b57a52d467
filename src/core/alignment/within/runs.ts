import type { Language } from '../../glossary/model.js';
import { lengthsAlike } from './lengths-alike.js';
import type { Piece } from './pieces.js';

/** Pieces of one language, one behind the other. */
export interface Run {
  readonly language: Language;
  readonly pieces: readonly Piece[];
}

/** Pieces of two runs that may translate each other. */
export interface Link {
  readonly first: Piece;
  readonly second: Piece;
  /** How well their lengths fit, from 0 to 1. */
  readonly fit: number;
}

/** Longer runs are no text that alternates with its translation. */
const longestRun = 60;
/** From this fit on two pieces are rather a translation than not. */
const leastFit = 0.25;
/** How much less two pieces fit one than one fits one. */
const joining = 0.85;

/** How many pieces of the first and of the second run are taken together; of ways that are as good the first one is gone. */
const moves = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
] as const;

/** The runs that pieces form; each is in another language than the one before. */
export function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: { language: Language; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.language === piece.language) last.pieces.push(piece);
    else runs.push({ language: piece.language, pieces: [piece] });
  }
  return runs;
}

/**
 * Links the pieces of a run with those of the next one, in the order of both. Where there are as many on both sides, and the lengths of
 * each two fit, each is linked with the one in its place; otherwise the links are those that gain most in all, of one piece with
 * one or two. There are none where either run is longer than that of a text that alternates with its translation.
 */
export function linksBetween(first: readonly Piece[], second: readonly Piece[]): Link[] {
  if (first.length > longestRun || second.length > longestRun) {
    return [];
  }
  if (first.length === second.length) {
    const links = first.map((piece, index) => linkOf(piece, second[index]));
    if (links.every(({ fit }) => fit >= leastFit)) return links;
  }
  const width = second.length + 1;
  const gains = new Float64Array((first.length + 1) * width);
  const taken = new Uint8Array(gains.length);
  for (let i = 0; i <= first.length; i++) {
    for (let j = i === 0 ? 1 : 0; j <= second.length; j++) {
      const at = i * width + j;
      gains[at] = -Infinity;
      for (const [move, [di, dj]] of moves.entries()) {
        if (i < di || j < dj) continue;
        const gain = gains[at - di * width - dj] + gainOf(linkAt(i, di, j, dj));
        if (gain > gains[at]) {
          gains[at] = gain;
          taken[at] = move;
        }
      }
    }
  }
  const links: Link[] = [];
  for (let i = first.length, j = second.length; i + j > 0;) {
    const [di, dj] = moves[taken[i * width + j]];
    const link = linkAt(i, di, j, dj);
    if (link !== undefined) links.push(link);
    i -= di;
    j -= dj;
  }
  return links.reverse();

  /** The link of so many pieces before two places; undefined where those of one side have no translation. */
  function linkAt(i: number, di: number, j: number, dj: number): Link | undefined {
    if (di === 0 || dj === 0) return undefined;
    const link = linkOf(joined(first, i - di, i), joined(second, j - dj, j));
    return di + dj > 2 ? { ...link, fit: link.fit * joining } : link;
  }
}

function linkOf(first: Piece, second: Piece): Link {
  return { first, second, fit: lengthsAlike(first.size, second.size) };
}

/** How much a link adds: much text that fits well adds much, what fits badly takes away. */
export function gainOf(link: Link | undefined): number {
  return link === undefined ? 0 : (link.first.size + link.second.size) * (link.fit - leastFit);
}

function joined(pieces: readonly Piece[], from: number, to: number): Piece {
  const first = pieces[from];
  const last = pieces[to - 1];
  return to - from === 1 ? first : { ...first, end: last.end, size: first.size + last.size };
}
