import type { Passage } from './passage.js';

/** The keys of one side's sentences as numbers: those of sentence i, in ascending order, begin at `starts[i]`. */
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

/** Numbers the keys of two sides; `keysOf` gives a sentence's, each once. */
export function keyTable(
  sides: readonly [readonly Passage[], readonly Passage[]],
  keysOf: (passage: Passage) => readonly string[],
): KeyTable {
  const seen = new Set(sides[0].flatMap((passage) => [...keysOf(passage)]));
  const names = [...new Set(sides[1].flatMap((passage) => [...keysOf(passage)]))].filter((key) =>
    seen.has(key),
  );
  const numbers = new Map(names.map((name, number) => [name, number]));
  const numbered = (passages: readonly Passage[]): KeysOfSide => {
    const all = passages.map((passage) =>
      keysOf(passage)
        .flatMap((key) => numbers.get(key) ?? [])
        .sort((a, b) => a - b),
    );
    const starts = new Int32Array(all.length + 1);
    all.forEach((keys, index) => (starts[index + 1] = starts[index] + keys.length));
    const keys = Int32Array.from(all.flat());
    const counts = new Int32Array(names.length);
    keys.forEach((key) => counts[key]++);
    return { keys, starts, counts };
  };
  return { names, sides: [numbered(sides[0]), numbered(sides[1])] };
}

/** The keys of one sentence. */
export function keysAt({ keys, starts }: KeysOfSide, sentence: number): Int32Array {
  return keys.subarray(starts[sentence], starts[sentence + 1]);
}

/** What stands in both of two ascending lists. */
export function common(one: Int32Array, other: Int32Array): Int32Array {
  return one.filter((key) => other.includes(key));
}
