import type { Alphabet } from './alphabet.js';
import { BLANK, FIRST_SYMBOL, HYPHEN, OTHER, OTHER_WORD, SKIP } from './classes.js';
import { type DoubleArray, ENDS, childAt } from './double-array.js';

/** The largest stretch of code units for one run: its places stay in the fastest cache. */
export const scanLength = 2048;

/** Bits of what a code unit is to the first sieve, by position. */
const wordBit = 0;
const skipBit = 1;
const beginsBit = 2;
const beginsWordBit = 3;

/**
 * Finds the places where a term may begin, as far as three characters tell. Most of the time of matching is spent
 * here. In running text no branch is predictable, so there is none: each of three sieves, the cheapest first,
 * writes every place down that it is given, and keeps it by counting on.
 */
export class Scan {
  /** The places found by the last {@link run}. */
  readonly places = new Int32Array(scanLength);
  /** For each of these places the node that its first two characters lead to; the root where only a walk can tell. */
  readonly nodes = new Int32Array(scanLength);
  /** For each code unit its bits. */
  private readonly kinds = new Uint8Array(0x10000);
  /** For each symbol the second cell of the root's child for it, 0 without one. */
  private readonly seconds: Int32Array;
  private readonly classes: Uint16Array;
  private readonly cells: Int32Array;
  private readonly lastWord: number;

  constructor({ classes, size, lastWord }: Alphabet, { cells }: DoubleArray) {
    this.classes = classes;
    this.cells = cells;
    this.lastWord = lastWord;
    this.seconds = new Int32Array(size);
    const kinds = new Uint8Array(size);
    kinds[SKIP] = 1 << skipBit;
    kinds[OTHER_WORD] = 1 << wordBit;
    for (let symbol = FIRST_SYMBOL; symbol < size; symbol++) {
      const node = childAt(cells[1], symbol);
      const begins = cells[node] === 0 ? 1 : 0;
      this.seconds[symbol] = begins * cells[node + 1];
      kinds[symbol] = symbol <= lastWord ? (1 << wordBit) | (begins << beginsWordBit) : begins << beginsBit;
    }
    for (let unit = 0; unit < classes.length; unit++) {
      this.kinds[unit] = kinds[classes[unit]];
    }
  }

  /** How many bytes its own tables take. */
  get byteLength(): number {
    const { places, nodes, kinds, seconds } = this;
    return places.byteLength + nodes.byteLength + kinds.byteLength + seconds.byteLength;
  }

  /** Whether a code unit is a word character. */
  isWord(unit: number): boolean {
    return ((this.kinds[unit] >> wordBit) & 1) === 1;
  }

  /** Scans from one offset to another, in a word already or not; returns how many {@link places} there are. */
  run(units: Uint16Array, from: number, to: number, startsInWord: boolean): number {
    return this.byThree(units, this.byTwo(units, this.byOne(units, from, to, startsInWord ? 1 : 0)));
  }

  /** Writes down the places whose character begins a term, a word character only where the word begins. */
  private byOne(units: Uint16Array, from: number, to: number, startsInWord: number): number {
    const { kinds, places } = this;
    let count = 0;
    let inWord = startsInWord;
    for (let offset = from; offset < to; offset++) {
      const kind = kinds[units[offset]];
      places[count] = offset;
      count += ((kind >> beginsBit) | ((kind >> beginsWordBit) & ~inWord)) & 1;
      inWord = ((kind >> wordBit) | (inWord & (kind >> skipBit))) & 1;
    }
    return count;
  }

  /** Keeps of the places those whose second character begins a term too. */
  private byTwo(units: Uint16Array, found: number): number {
    const { classes, cells, seconds, places } = this;
    const root = cells[1];
    const length = units.length;
    let count = 0;
    for (let i = 0; i < found; i++) {
      const offset = places[i];
      const symbol = classes[units[offset]];
      const following = offset + 1 < length ? classes[units[offset + 1]] : OTHER;
      const second = seconds[symbol];
      places[count] = offset;
      count += isZero(cells[childAt(second, following)] ^ childAt(root, symbol)) | (second & ENDS);
    }
    return count;
  }

  /** Keeps of the places those whose third character begins a term too, or must be looked at more closely. */
  private byThree(units: Uint16Array, found: number): number {
    const { classes, cells, seconds, places, nodes, lastWord } = this;
    const length = units.length;
    let count = 0;
    for (let i = 0; i < found; i++) {
      const offset = places[i];
      const second = seconds[classes[units[offset]]];
      const following = offset + 1 < length ? classes[units[offset + 1]] : OTHER;
      const third = offset + 2 < length ? classes[units[offset + 2]] : OTHER;
      const node = childAt(second, following);
      const strayed = cells[childAt(cells[node + 1], third)] ^ node;
      const isTerm = (second | cells[node + 1]) & ENDS;
      // Behind a word a space is part of the term or its end; only between Han characters may it be neither.
      const isSpaceBehindWord = isZero(third - BLANK) & ((following - lastWord - 1) >>> 31);
      const isSure = ((FIRST_SYMBOL - 1 - following) >>> 31) & ~second;
      places[count] = offset;
      nodes[count] = Math.imul(node, isSure & 1);
      count += isZero(strayed) | isTerm | interrupts(following) | (interrupts(third) & ~isSpaceBehindWord);
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
