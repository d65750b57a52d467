import { type Steps, stretch } from '../steps.js';
import {
  common,
  forEachPassage,
  keysAt,
  type KeysOfSide,
  type KeyTable,
  numberingKeys,
} from './key-table.js';
import type { Anchor } from './heaviest-chain.js';
import type { Passage } from './passage.js';

/** How often what stands in a sentence stands in its translation too; those who translate vary words more than numbers. */
const chances = { concept: 0.7, number: 0.85, word: 0.8, structure: 0.9 };

/** What one match speaks for at most: even the rarest word may stand in two places by chance. */
const greatestGain = 7;

/** What follows from a key, as logarithms of probabilities. */
interface Weight {
  /** What two sentences that both have it gain, beside what they don't miss. */
  readonly match: number;
  /** What a sentence of either side loses whose translation lacks it. */
  readonly misses: readonly [number, number];
}

/**
 * What the numbers, words, concepts and blocks of sentences say on whether they translate each other. Where a key stands in
 * a translation with the chance p, and in a sentence taken by chance with the share q, a match speaks for it with log p/q and a
 * miss against it with log (1 − p). The two sides are called rows and columns; sentences are told by their index.
 */
export class SentenceEvidence {
  private constructor(
    readonly rows: readonly Passage[],
    readonly columns: readonly Passage[],
    private readonly words: KeyTable,
    private readonly weights: readonly Weight[],
    private readonly structures: KeyTable,
    private readonly structureWeights: readonly Weight[],
    /** In which columns a key stands, ascending. */
    private readonly places: readonly (readonly number[])[],
    /** The keys that a row, or a column, shares with the next one. */
    private readonly repeated: readonly [readonly Int32Array[], readonly Int32Array[]],
  ) {}

  /** Weighs, in steps, what stands on both of two sides. */
  static *weighing(rows: readonly Passage[], columns: readonly Passage[]): Steps<SentenceEvidence> {
    const lengths = [rows.length, columns.length] as const;
    const words = yield* stretch(
      numberingKeys([rows, columns], ({ keys }) => keys),
      0,
      0.4,
    );
    const signaturesOf = ({ signature }: Passage) => (signature === undefined ? [] : [signature]);
    const structures = yield* stretch(numberingKeys([rows, columns], signaturesOf), 0.4, 0.6);
    const places = words.names.map((): number[] => []);
    const place = (_: Passage, column: number) =>
      keysAt(words.sides[1], column).forEach((key) => places[key].push(column));
    yield* stretch(forEachPassage(columns, place), 0.6, 0.8);
    const repeated = [
      yield* stretch(findingRepeatedKeys(words.sides[0], rows), 0.8, 0.9),
      yield* stretch(findingRepeatedKeys(words.sides[1], columns), 0.9, 1),
    ] as const;
    const weights = weightsOf(words, lengths, chanceOf);
    const structureWeights = weightsOf(structures, lengths, () => chances.structure);
    return new SentenceEvidence(
      rows,
      columns,
      words,
      weights,
      structures,
      structureWeights,
      places,
      repeated,
    );
  }

  /** What each row (side 0) or column (side 1) loses where its translation has nothing of it, in steps. */
  *findingMisses(side: 0 | 1): Steps<Float64Array> {
    const [words, structures] = [this.words.sides[side], this.structures.sides[side]];
    const sum = (keys: Int32Array, weights: readonly Weight[]) =>
      keys.reduce((total, key) => total + weights[key].misses[side], 0);
    const passages = side === 0 ? this.rows : this.columns;
    const misses = new Float64Array(passages.length);
    yield* forEachPassage(passages, (_, index) => {
      misses[index] =
        sum(keysAt(words, index), this.weights) + sum(keysAt(structures, index), this.structureWeights);
    });
    return misses;
  }

  /** Writes what a row gains with each of the columns in `from`…`to`, by their index. */
  writeGains(row: number, from: number, to: number, gains: Float64Array): void {
    gains.fill(0, from, to);
    for (const key of keysAt(this.words.sides[0], row)) {
      const places = this.places[key];
      const gain = gainOf(this.weights[key]);
      for (let index = firstFrom(places, from); index < places.length && places[index] < to; index++) {
        gains[places[index]] += gain;
      }
    }
  }

  /** What a row and a column gain by opening blocks of one kind. */
  structureGain(row: number, column: number): number {
    const { sides } = this.structures;
    const at = sides[0].starts[row];
    const there = sides[1].starts[column];
    if (at === sides[0].starts[row + 1] || there === sides[1].starts[column + 1]) return 0;
    const key = sides[0].keys[at];
    return key === sides[1].keys[there] ? gainOf(this.structureWeights[key]) : 0;
  }

  /** What is gained twice where a row goes with a column and the next one, for keys that stand in both of these. */
  gainedTwiceInColumns(row: number, column: number): number {
    return this.gainedTwice(this.repeated[1][column], keysAt(this.words.sides[0], row), 1);
  }

  /** The same for a row and the next one that go with one column. */
  gainedTwiceInRows(row: number, column: number): number {
    return this.gainedTwice(this.repeated[0][row], keysAt(this.words.sides[1], column), 0);
  }

  /** Pairs of sentences that share what stands once on either side, with what that gains; in the order of the rows, in steps. */
  *findingUniquePairs(): Steps<Anchor[]> {
    const [rows, columns] = this.words.sides;
    const pairs: Anchor[] = [];
    yield* forEachPassage(this.rows, (_, row) => {
      const gains = new Map<number, number>();
      for (const key of keysAt(rows, row)) {
        if (rows.counts[key] > 1 || columns.counts[key] > 1) continue;
        const [column] = this.places[key];
        gains.set(column, (gains.get(column) ?? 0) + gainOf(this.weights[key]));
      }
      gains.forEach((gain, column) => pairs.push({ row, column, gain }));
    });
    return pairs;
  }

  private gainedTwice(repeated: Int32Array, keys: Int32Array, side: 0 | 1): number {
    let sum = 0;
    for (const key of repeated) {
      if (keys.includes(key)) sum += gainOf(this.weights[key]) + this.weights[key].misses[side];
    }
    return sum;
  }
}

function chanceOf(key: string): number {
  if (key.startsWith('=')) return chances.concept;
  return /^\d/u.test(key) ? chances.number : chances.word;
}

function weightsOf(
  { names, sides }: KeyTable,
  lengths: readonly [number, number],
  chance: (key: string) => number,
): Weight[] {
  return names.map((name, key): Weight => {
    const [inRows, inColumns] = sides.map(({ counts }) => counts[key]);
    const missOf = (here: number, there: number) => Math.log(1 - chance(name) * Math.min(1, there / here));
    const share = Math.max(inRows / lengths[0], inColumns / lengths[1]);
    return {
      match: Math.min(greatestGain, Math.max(0, Math.log(chance(name) / share))),
      misses: [missOf(inRows, inColumns), missOf(inColumns, inRows)],
    };
  });
}

/** What a match gains over two misses. */
function gainOf({ match, misses: [inRows, inColumns] }: Weight): number {
  return match - inRows - inColumns;
}

function* findingRepeatedKeys(side: KeysOfSide, passages: readonly Passage[]): Steps<Int32Array[]> {
  const repeated: Int32Array[] = [];
  yield* forEachPassage(passages, (_, index) => {
    const isLast = index + 1 === passages.length;
    repeated.push(isLast ? new Int32Array() : common(keysAt(side, index), keysAt(side, index + 1)));
  });
  return repeated;
}

/** The index of the first of ascending numbers that isn't below another. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
