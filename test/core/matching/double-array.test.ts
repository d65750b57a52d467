import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DoubleArray, DoubleArrayBuilder, childAt } from '../../../src/core/matching/double-array.js';
import { complete } from '../../../src/core/steps.js';

const alphabetSize = 40;
const symbol = fc.integer({ min: 1, max: alphabetSize - 1 });
const key = fc.array(symbol, { minLength: 1, maxLength: 6 });
const keys = fc.array(key, { maxLength: 60 });

/** The value of a key, as a matcher would look it up; undefined where the trie does not have it. */
function lookUp({ cells, values }: DoubleArray, symbols: readonly number[]): number | undefined {
  let node = 0;
  for (const next of symbols) {
    const child = childAt(cells[node + 1], next);
    if (cells[child] !== node) {
      return undefined;
    }
    node = child;
  }
  const ends = (cells[node + 1] & 1) === 1;
  assert.equal(ends, values[node >> 1] !== -1);
  return ends ? values[node >> 1] : undefined;
}

function built(entries: readonly (readonly number[])[]): {
  trie: DoubleArray;
  expected: Map<string, number>;
} {
  const builder = new DoubleArrayBuilder();
  const expected = new Map<string, number>();
  entries.forEach((entry, value) => {
    const kept = expected.get(entry.join()) ?? value;
    assert.equal(builder.add(entry, value), kept);
    expected.set(entry.join(), kept);
  });
  return { trie: complete(builder.building(alphabetSize)), expected };
}

describe('the double array', () => {
  it('has every key that was added, with the value it came with first, and no other', () => {
    fc.assert(
      fc.property(keys, keys, (added, others) => {
        const { trie, expected } = built(added);
        for (const entry of [...added, ...others, ...added.map((known) => known.slice(0, -1))]) {
          assert.equal(lookUp(trie, entry), entry.length === 0 ? undefined : expected.get(entry.join()));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has every key of a large vocabulary', () => {
    const entries = Array.from({ length: 50_000 }, (_, i) =>
      [...String(i * 7919)].map((digit) => Number(digit) + 1 + (i % 3) * 10),
    );
    const { trie, expected } = built(entries);
    for (const entry of entries) {
      assert.equal(lookUp(trie, entry), expected.get(entry.join()));
    }
    assert.equal(lookUp(trie, [35, 35, 35]), undefined);
  });

  it('opens a way that ends no key', () => {
    const builder = new DoubleArrayBuilder();
    builder.add([1, 2], 7);
    builder.open([1, 2, 3]);
    builder.open([4]);
    const trie = complete(builder.building(alphabetSize));
    assert.equal(lookUp(trie, [1, 2]), 7);
    assert.equal(lookUp(trie, [1, 2, 3]), undefined);
    assert.equal(lookUp(trie, [4]), undefined);
  });

  it('can be empty', () => {
    const { trie } = built([]);
    assert.equal(lookUp(trie, [1]), undefined);
  });
});
