import { inBatches, type Steps, stretch } from '../steps.js';
import type { Passage } from './passage.js';

/** The keys of one side's sentences as numbers: those of sentence i, in its own order, begin at `starts[i]`. */
export interface KeysOfSide {
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  /** In how many sentences each key stands. */
  readonly counts: Int32Array;
}

/** The keys of both sides' sentences, numbered: only what stands on both, for the rest says nothing. */
export interface KeyTable {
  /** By number. */
  readonly names: readonly string[];
  readonly sides: readonly [KeysOfSide, KeysOfSide];
}

/** How many sentences to look at between two pauses. */
const sentencesAStep = 250;

/** Numbers the keys of two sides, in steps; `keysOf` gives a sentence's, each once. */
export function* numberingKeys(
  [rows, columns]: readonly [readonly Passage[], readonly Passage[]],
  keysOf: (passage: Passage) => readonly string[],
): Steps<KeyTable> {
  const seen = new Set<string>();
  yield* stretch(
    forEachPassage(rows, (passage) => keysOf(passage).forEach((key) => seen.add(key))),
    0,
    0.25,
  );
  const numbers = new Map<string, number>();
  const number = (passage: Passage) => {
    for (const key of keysOf(passage)) {
      if (seen.has(key) && !numbers.has(key)) numbers.set(key, numbers.size);
    }
  };
  yield* stretch(forEachPassage(columns, number), 0.25, 0.5);
  const ofRows = yield* stretch(numbered(rows), 0.5, 0.75);
  const ofColumns = yield* stretch(numbered(columns), 0.75, 1);
  return { names: [...numbers.keys()], sides: [ofRows, ofColumns] };

  function* numbered(passages: readonly Passage[]): Steps<KeysOfSide> {
    const keys: number[] = [];
    const starts = [0];
    const counts = new Int32Array(numbers.size);
    yield* forEachPassage(passages, (passage) => {
      const own = keysOf(passage).flatMap((key) => numbers.get(key) ?? []);
      keys.push(...own);
      starts.push(keys.length);
      own.forEach((key) => counts[key]++);
    });
    return { keys: Int32Array.from(keys), starts: Int32Array.from(starts), counts };
  }
}

/** Looks at sentence after sentence, in steps. */
export function* forEachPassage(
  passages: readonly Passage[],
  look: (passage: Passage, index: number) => void,
): Steps<void> {
  yield* inBatches(passages.length, sentencesAStep, (from, to) => {
    for (let index = from; index < to; index++) look(passages[index], index);
  });
}

/** The keys of one sentence. */
export function keysAt({ keys, starts }: KeysOfSide, sentence: number): Int32Array {
  return keys.subarray(starts[sentence], starts[sentence + 1]);
}

/** What stands in both of two lists, in the order of the first. */
export function common(one: Int32Array, other: Int32Array): Int32Array {
  return one.filter((key) => other.includes(key));
}
