import type { Alphabet } from './alphabet.js';
import { FIRST_SYMBOL, OTHER, OTHER_WORD, SKIP } from './classes.js';
import { type DoubleArray, childAt } from './double-array.js';

/** The largest stretch of code units for one run. */
export const stretch = 8192;

/**
 * Finds the places where a term may begin, as far as two characters tell. Most of the time of matching is spent
 * here. In running text no branch is predictable, so there is none: every offset is written down, and kept by
 * counting on if it is a place.
 */
export class Scan {
  /** The places found by the last {@link run}. */
  readonly places = new Int32Array(stretch);
  /** For each symbol the second cell of the root's child for it, 0 without one, doubled, plus 1 for a word character. */
  private readonly looks: Int32Array;
  private readonly classes: Uint16Array;
  private readonly cells: Int32Array;

  constructor(alphabet: Alphabet, trie: DoubleArray) {
    this.classes = alphabet.classes;
    this.cells = trie.cells;
    this.looks = new Int32Array(alphabet.size);
    for (let symbol = OTHER_WORD; symbol < alphabet.size; symbol++) {
      const node = childAt(trie.cells[1], symbol);
      const begins = symbol >= FIRST_SYMBOL && trie.cells[node] === 0;
      this.looks[symbol] = (begins ? trie.cells[node + 1] << 1 : 0) | (symbol <= alphabet.lastWord ? 1 : 0);
    }
  }

  /** Whether a class is that of a word character. */
  isWord(symbol: number): boolean {
    return (this.looks[symbol] & 1) === 1;
  }

  /** Scans from one offset to another, in a word already or not; returns how many {@link places} there are. */
  run(units: Uint16Array, from: number, to: number, startsInWord: boolean): number {
    const { classes, cells, looks, places } = this;
    const root = cells[1] >> 1;
    const length = units.length;
    let count = 0;
    let inWord = startsInWord ? 1 : 0;
    let symbol = from < to ? classes[units[from]] : OTHER;
    for (let offset = from; offset < to; offset++) {
      const following = offset + 1 < length ? classes[units[offset + 1]] : OTHER;
      const look = looks[symbol];
      const isTerm = (look >> 1) & 1;
      const strayed = (cells[(look >> 2) + (following << 1)] ^ (root + (symbol << 1))) & (isTerm - 1);
      const unfit = strayed | (inWord & look);
      places[count] = offset;
      count += ((unfit | -unfit) >>> 31) ^ 1;
      if (symbol !== SKIP) {
        inWord = look & 1;
      }
      symbol = following;
    }
    return count;
  }
}
