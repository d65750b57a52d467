/**
 * Work that may be left alone wherever it yields, so that whoever runs it stays responsive. It yields how much of it
 * is done, from 0 to 1, and should do so every few milliseconds.
 */
export type Steps<T> = Generator<number, T, void>;

/** Runs work to its end at once. */
export function complete<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      return step.value;
    }
  }
}

/** Work as a part of larger work, of which it is the stretch between two shares. */
export function* stretch<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      return step.value;
    }
    yield from + step.value * (to - from);
  }
}

/**
 * Work on the whole numbers below `count`, so many at a time: `work` is given where to begin and where to end. Loops that run
 * often stay plain ones so, and pause between two calls.
 */
export function* inBatches(
  count: number,
  size: number,
  work: (from: number, to: number) => void,
): Steps<void> {
  for (let from = 0; from < count; from += size) {
    work(from, Math.min(from + size, count));
    yield Math.min(from + size, count) / count;
  }
}

/** How work is spread over time; the clock and the pause are the host's. */
export interface Pace {
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** Lets others work; fulfilled when it is this work's turn again. */
  readonly pause: () => Promise<void>;
  /** How many milliseconds to work between two pauses. */
  readonly slice: number;
  /** Asked after each pause: whether the result is still wanted. */
  readonly isWanted?: () => boolean;
  /** Told before each pause how much is done, from 0 to 1. */
  readonly report?: (share: number) => void;
}

/** Runs work in slices of time; undefined where it was given up because its result is no longer wanted. */
export async function inSlices<T>(steps: Steps<T>, pace: Pace): Promise<T | undefined> {
  let end = pace.now() + pace.slice;
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      return step.value;
    }
    if (pace.now() >= end) {
      pace.report?.(step.value);
      await pace.pause();
      if (pace.isWanted?.() === false) {
        return undefined;
      }
      end = pace.now() + pace.slice;
    }
  }
}
