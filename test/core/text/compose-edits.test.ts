import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Edit } from '../../../src/core/finding.js';
import { applyEdits } from '../../../src/core/glossary/writing/apply-edits.js';
import { composeEdits } from '../../../src/core/text/compose-edits.js';

const replace = (start: number, end: number, newText: string): Edit => ({ start, end, newText });

/** The edits of `0123456789`, those of its result, and the edits that do both. */
const cases: readonly (readonly [what: string, first: Edit[], second: Edit[], both: Edit[]])[] = [
  ['none', [], [], []],
  ['one alone', [replace(2, 3, 'a')], [], [replace(2, 3, 'a')]],
  ['the other alone', [], [replace(2, 3, 'a')], [replace(2, 3, 'a')]],
  [
    'one behind the other',
    [replace(2, 3, 'aaa')],
    [replace(7, 8, 'b')],
    [replace(2, 3, 'aaa'), replace(5, 6, 'b')],
  ],
  [
    'one before the other',
    [replace(5, 6, 'b')],
    [replace(0, 1, '')],
    [replace(0, 1, ''), replace(5, 6, 'b')],
  ],
  ['within what was written', [replace(2, 3, 'abc')], [replace(3, 4, 'X')], [replace(2, 3, 'aXc')]],
  ['across what was written', [replace(2, 3, 'abc')], [replace(1, 6, '')], [replace(1, 4, '')]],
  ['of what was written away', [replace(2, 4, '')], [replace(1, 3, 'X')], [replace(1, 5, 'X')]],
  ['insertions at one place', [replace(2, 2, 'a')], [replace(3, 3, 'b')], [replace(2, 2, 'ab')]],
  ['at the end', [replace(10, 10, 'a')], [replace(11, 11, 'b')], [replace(10, 10, 'ab')]],
];

/** Edits of a text of that length, without overlaps. */
function editsOf(length: number): fc.Arbitrary<Edit[]> {
  return fc
    .tuple(
      fc.uniqueArray(fc.nat(length), { maxLength: 8 }),
      fc.array(fc.string({ maxLength: 4 }), { minLength: 4, maxLength: 4 }),
    )
    .map(([places, texts]) => {
      const ordered = places.toSorted((a, b) => a - b);
      return texts.flatMap((newText, index) =>
        2 * index + 1 < ordered.length ? [replace(ordered[2 * index], ordered[2 * index + 1], newText)] : [],
      );
    });
}

describe('composed edits', () => {
  for (const [what, first, second, both] of cases) {
    it(what, () => assert.deepEqual(composeEdits(first, second), both));
  }

  it('do what the edits do one after another', () => {
    const sequences = fc
      .string({ maxLength: 20 })
      .chain((text) =>
        editsOf(text.length).chain((first) =>
          editsOf(applyEdits(text, first).length).map((second) => ({ text, first, second })),
        ),
      );
    fc.assert(
      fc.property(sequences, ({ text, first, second }) => {
        const both = composeEdits(first, second);
        assert.equal(applyEdits(text, both), applyEdits(applyEdits(text, first), second));
        both.slice(1).forEach(({ start }, index) => assert.ok(both[index].end < start));
      }),
    );
  });
});
