import { firstIndex } from '../first-index.js';
import { inBatches, type Steps, stretch } from '../steps.js';
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
  /** Whether it stands in one sentence only, on either side. */
  readonly isUnique: boolean;
  /** The key and all that its weight comes from. */
  readonly label: string;
}

/** What stands on both of two sides, with what follows from it. */
interface WeighedKeys {
  readonly table: KeyTable;
  readonly weights: readonly Weight[];
}

/** The evidence of two whole texts; indices are those of all their sentences. */
interface Whole {
  readonly words: WeighedKeys;
  readonly structures: WeighedKeys;
  /** In which columns a key stands, ascending. */
  readonly places: readonly (readonly number[])[];
  /** The keys that a row, or a column, shares with the next one. */
  readonly repeated: readonly [readonly Int32Array[], readonly Int32Array[]];
}

/** A stretch of the sentences of two texts, by their indices; `to` is the index behind the last one. */
export interface Stretch {
  readonly rows: readonly [from: number, to: number];
  readonly columns: readonly [from: number, to: number];
}

/**
 * What the numbers, words, concepts and blocks of sentences say on whether they translate each other. Where a key stands in
 * a translation with the chance p, and in a sentence taken by chance with the share q, a match speaks for it with log p/q and a
 * miss against it with log (1 − p). The two sides are called rows and columns; sentences are told by their index. Gains
 * and losses are natural logarithms. Those in a stretch of two texts go by the whole texts: what is rare in these is rare in it.
 */
export class SentenceEvidence {
  private readonly firstRow: number;
  private readonly firstColumn: number;

  private constructor(
    readonly rows: readonly Passage[],
    readonly columns: readonly Passage[],
    private readonly whole: Whole,
    stretch?: Stretch,
  ) {
    this.firstRow = stretch?.rows[0] ?? 0;
    this.firstColumn = stretch?.columns[0] ?? 0;
  }

  /** The evidence of a stretch of these sentences, which are told there by their index from the beginning of the stretch. */
  within(stretch: Stretch): SentenceEvidence {
    const [rows, columns] = [this.rows.slice(...stretch.rows), this.columns.slice(...stretch.columns)];
    return new SentenceEvidence(rows, columns, this.whole, stretch);
  }

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
      yield* stretch(findingRepeatedKeys(words.sides[0], rows), 0.8, 0.85),
      yield* stretch(findingRepeatedKeys(words.sides[1], columns), 0.85, 0.9),
    ] as const;
    const weights = yield* stretch(weighingKeys(words, lengths, chanceOf), 0.9, 1);
    const structureWeights = yield* weighingKeys(structures, lengths, () => chances.structure);
    return new SentenceEvidence(rows, columns, {
      words: { table: words, weights },
      structures: { table: structures, weights: structureWeights },
      places,
      repeated,
    });
  }

  /** All that an alignment of these sentences comes from, as a text, in steps: where it is the same, so is the alignment. */
  *writingInputs(): Steps<string> {
    const { words, structures } = this.whole;
    const lines: string[] = [];
    const labelsOf = ({ table, weights }: WeighedKeys, side: 0 | 1, index: number) =>
      Array.from(this.keysOf(table, side, index), (key) => weights[key].label).join(' ');
    const write =
      (side: 0 | 1) =>
      ({ length }: Passage, index: number) =>
        lines.push(`${length} ${labelsOf(words, side, index)} / ${labelsOf(structures, side, index)}`);
    yield* stretch(forEachPassage(this.rows, write(0)), 0, 0.5);
    lines.push('');
    yield* stretch(forEachPassage(this.columns, write(1)), 0.5, 1);
    return lines.join('\n');
  }

  /** Finds, in steps, what each row (side 0) or column (side 1) loses, 0 or less, where its translation has none of its keys. */
  *findingMisses(side: 0 | 1): Steps<Float64Array> {
    const { words, structures } = this.whole;
    const sum = (keys: Int32Array, weights: readonly Weight[]) =>
      keys.reduce((total, key) => total + weights[key].misses[side], 0);
    const passages = side === 0 ? this.rows : this.columns;
    const misses = new Float64Array(passages.length);
    yield* forEachPassage(passages, (_, index) => {
      misses[index] =
        sum(this.keysOf(words.table, side, index), words.weights) +
        sum(this.keysOf(structures.table, side, index), structures.weights);
    });
    return misses;
  }

  /** Writes into `gains`, at the index of each column from `from` to before `to`, what a row gains by translating it. */
  writeGains(row: number, from: number, to: number, gains: Float64Array): void {
    gains.fill(0, from, to);
    const { words, places: placesOf } = this.whole;
    const [first, end] = [from + this.firstColumn, to + this.firstColumn];
    for (const key of this.keysOf(words.table, 0, row)) {
      const places = placesOf[key];
      const gain = gainOf(words.weights[key]);
      for (
        let index = firstIndex(places, (place) => place >= first);
        index < places.length && places[index] < end;
        index++
      ) {
        gains[places[index] - this.firstColumn] += gain;
      }
    }
  }

  /** What a row and a column gain by opening blocks of one kind. */
  structureGain(row: number, column: number): number {
    const { table, weights } = this.whole.structures;
    const [rows, columns] = table.sides;
    const [rowThere, columnThere] = [row + this.firstRow, column + this.firstColumn];
    const at = rows.starts[rowThere];
    const there = columns.starts[columnThere];
    if (at === rows.starts[rowThere + 1] || there === columns.starts[columnThere + 1]) return 0;
    const key = rows.keys[at];
    return key === columns.keys[there] ? gainOf(weights[key]) : 0;
  }

  /** What is gained twice where a row goes with a column and the next one, for keys that stand in both of these. */
  gainedTwiceInColumns(row: number, column: number): number {
    const repeated = this.whole.repeated[1][column + this.firstColumn];
    return this.gainedTwice(repeated, this.keysOf(this.whole.words.table, 0, row), 1);
  }

  /** The same for a row and the next one that go with one column. */
  gainedTwiceInRows(row: number, column: number): number {
    const repeated = this.whole.repeated[0][row + this.firstRow];
    return this.gainedTwice(repeated, this.keysOf(this.whole.words.table, 1, column), 0);
  }

  /** Pairs of sentences that share what stands once on either side, with what that gains; in the order of the rows, in steps. */
  *findingUniquePairs(): Steps<Anchor[]> {
    const { words, places } = this.whole;
    const pairs: Anchor[] = [];
    yield* forEachPassage(this.rows, (_, row) => {
      const gains = new Map<number, number>();
      for (const key of this.keysOf(words.table, 0, row)) {
        if (!words.weights[key].isUnique) continue;
        const column = places[key][0] - this.firstColumn;
        if (column < 0 || column >= this.columns.length) continue;
        gains.set(column, (gains.get(column) ?? 0) + gainOf(words.weights[key]));
      }
      gains.forEach((gain, column) => pairs.push({ row, column, gain }));
    });
    return pairs;
  }

  private gainedTwice(repeated: Int32Array, keys: Int32Array, side: 0 | 1): number {
    const { weights } = this.whole.words;
    let sum = 0;
    for (const key of repeated) {
      if (keys.includes(key)) sum += gainOf(weights[key]) + weights[key].misses[side];
    }
    return sum;
  }

  private keysOf({ sides }: KeyTable, side: 0 | 1, index: number): Int32Array {
    return keysAt(sides[side], index + (side === 0 ? this.firstRow : this.firstColumn));
  }
}

function chanceOf(key: string): number {
  if (key.startsWith('=')) return chances.concept;
  return /^\d/u.test(key) ? chances.number : chances.word;
}

/** A count with two digits of it: another sentence in a long text leaves the weights of all the others as they are. */
function rounded(count: number): number {
  return count < 100 ? count : Number(count.toPrecision(2));
}

/** How many keys to weigh between two pauses. */
const keysAStep = 250;

function* weighingKeys(
  { names, sides }: KeyTable,
  lengths: readonly [number, number],
  chance: (key: string) => number,
): Steps<Weight[]> {
  const [allRows, allColumns] = lengths.map(rounded);
  const weights: Weight[] = [];
  yield* inBatches(names.length, keysAStep, (from, to) => {
    for (let key = from; key < to; key++) weights.push(weightOf(key));
  });
  return weights;

  function weightOf(key: number): Weight {
    const name = names[key];
    const [inRows, inColumns] = sides.map(({ counts }) => rounded(counts[key]));
    const missOf = (here: number, there: number) => Math.log(1 - chance(name) * Math.min(1, there / here));
    const share = Math.max(inRows / allRows, inColumns / allColumns);
    return {
      match: Math.min(greatestGain, Math.max(0, Math.log(chance(name) / share))),
      misses: [missOf(inRows, inColumns), missOf(inColumns, inRows)],
      isUnique: inRows === 1 && inColumns === 1,
      label: `${JSON.stringify(name)} ${inRows} ${inColumns} ${allRows} ${allColumns}`,
    };
  }
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
