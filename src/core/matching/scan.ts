import type { Alphabet } from './alphabet.js';
import { BLANK, FIRST_SYMBOL, HYPHEN, OTHER, OTHER_WORD, SKIP } from './classes.js';
import { type DoubleArray, ENDS, childAt } from './double-array.js';

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
    return this.narrow(units, this.byTwo(units, from, to, startsInWord ? 1 : 0));
  }

  /** Writes down the places whose first two characters begin a term. */
  private byTwo(units: Uint16Array, from: number, to: number, startsInWord: number): number {
    const { classes, cells, looks, places } = this;
    const root = cells[1] >> 2;
    const length = units.length;
    let count = 0;
    let inWord = startsInWord;
    let symbol = from < to ? classes[units[from]] : OTHER;
    for (let offset = from; offset < to; offset++) {
      const following = offset + 1 < length ? classes[units[offset + 1]] : OTHER;
      const look = looks[symbol];
      const isTerm = (look >> 1) & 1;
      const strayed = (cells[childAt(look >> 1, following)] ^ (root + (symbol << 1))) & (isTerm - 1);
      places[count] = offset;
      count += isZero(strayed | (inWord & look));
      if (symbol !== SKIP) {
        inWord = look & 1;
      }
      symbol = following;
    }
    return count;
  }

  /** Keeps of the places those whose third character begins a term too, or must be looked at more closely. */
  private narrow(units: Uint16Array, found: number): number {
    const { classes, cells, looks, places } = this;
    const length = units.length;
    let count = 0;
    for (let i = 0; i < found; i++) {
      const offset = places[i];
      const look = looks[classes[units[offset]]];
      const second = offset + 1 < length ? classes[units[offset + 1]] : OTHER;
      const third = offset + 2 < length ? classes[units[offset + 2]] : OTHER;
      const node = childAt(look >> 1, second);
      const strayed = cells[childAt(cells[node + 1], third)] ^ node;
      const isTerm = ((look >> 1) | cells[node + 1]) & ENDS;
      places[count] = offset;
      // Behind a word a space is part of the term or its end; only between Han characters may it be neither.
      const isSpaceBehindWord = isZero(third - BLANK) & looks[second];
      count += isZero(strayed) | isTerm | interrupts(second) | (interrupts(third) & ~isSpaceBehindWord);
    }
    return count;
  }
}

/** 1 for zero, 0 for any other integer, without a branch. */
function isZero(value: number): number {
  return ((value | -value) >>> 31) ^ 1;
}

/** 1 for the classes from {@link SKIP} to `HYPHEN`, which may stand inside a term; 0 for others. */
function interrupts(symbol: number): number {
  return isZero((symbol - SKIP) & ~(HYPHEN - SKIP));
}
