import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Anchor, heaviestChain } from '../../../src/core/alignment/heaviest-chain.js';

const weight = (chain: readonly Anchor[]) => chain.reduce((sum, { gain }) => sum + gain, 0);
const goesForward = (chain: readonly Anchor[]) =>
  chain.every(
    (anchor, index) =>
      index === 0 || (anchor.row > chain[index - 1].row && anchor.column > chain[index - 1].column),
  );

/** The same by trying all. */
function heaviest(anchors: readonly Anchor[]): number {
  let best = 0;
  for (let chosen = 0; chosen < 1 << anchors.length; chosen++) {
    const chain = anchors.filter((_, index) => chosen & (1 << index));
    if (goesForward(chain)) best = Math.max(best, weight(chain));
  }
  return best;
}

describe('the heaviest chain of anchors', () => {
  it('goes forward on both sides, and nothing that does is heavier', () => {
    const anchor = fc.record({ row: fc.nat(6), column: fc.nat(6), gain: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(anchor, { maxLength: 9 }), (unsorted) => {
        const anchors = unsorted.toSorted((one, other) => one.row - other.row);
        const chain = heaviestChain(anchors);
        assert.ok(goesForward(chain));
        assert.equal(weight(chain), heaviest(anchors));
      }),
    );
  });
});
