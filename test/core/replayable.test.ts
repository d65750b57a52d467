import assert from 'node:assert/strict';
import { Replayable } from '../../src/core/replayable.js';

describe('what is replayable', () => {
  function counting(): { readonly made: number[]; readonly numbers: Replayable<number> } {
    const made: number[] = [];
    function* generate(): Generator<number, void, void> {
      for (const number of [1, 2, 3]) {
        made.push(number);
        yield number;
      }
    }
    return { made, numbers: new Replayable(generate()) };
  }

  it('is made once, however often it is gone through', () => {
    const { made, numbers } = counting();
    assert.deepEqual(
      [[...numbers], [...numbers], made],
      [
        [1, 2, 3],
        [1, 2, 3],
        [1, 2, 3],
      ],
    );
  });

  it('is made no further than anybody goes, and from there on later', () => {
    const { made, numbers } = counting();
    const [first] = numbers;
    assert.deepEqual([first, made], [1, [1]]);
    assert.deepEqual(
      [[...numbers], made],
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    );
  });

  it('may be gone through by two at a time', () => {
    const { numbers } = counting();
    const pairs = [...numbers].map((one) => [one, ...numbers]);
    assert.deepEqual(pairs.at(-1), [3, 1, 2, 3]);
  });
});
