import assert from 'node:assert/strict';
import { complete, inSlices, stretch, type Steps } from '../../src/core/steps.js';

/** Work of four steps, each of which takes ten milliseconds of a clock of its own. */
function work() {
  const log: string[] = [];
  let time = 0;
  function* steps(): Steps<string> {
    for (let step = 1; step <= 4; step++) {
      log.push(`step ${step}`);
      time += 10;
      yield step / 4;
    }
    return 'done';
  }
  const pace = {
    now: () => time,
    pause: () => {
      log.push('pause');
      return Promise.resolve();
    },
    report: (share: number) => log.push(`${share * 100} %`),
  };
  return { log, steps, pace };
}

describe('work in steps', () => {
  it('runs to its end at once', () => {
    assert.equal(complete(work().steps()), 'done');
  });

  it('pauses when a slice of time is used up, saying how much is done', async () => {
    const { log, steps, pace } = work();
    assert.equal(await inSlices(steps(), { ...pace, slice: 20 }), 'done');
    assert.deepEqual(log, ['step 1', 'step 2', '50 %', 'pause', 'step 3', 'step 4', '100 %', 'pause']);
  });

  it('is given up when nobody wants its result', async () => {
    const { log, steps, pace } = work();
    assert.equal(await inSlices(steps(), { ...pace, slice: 20, isWanted: () => false }), undefined);
    assert.deepEqual(log, ['step 1', 'step 2', '50 %', 'pause']);
  });

  it('counts as a stretch of larger work', () => {
    assert.deepEqual([...stretch(work().steps(), 0.5, 0.9)], [0.6, 0.7, 0.8, 0.9]);
  });
});
