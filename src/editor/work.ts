import { l10n, ProgressLocation, window } from 'vscode';
import { inSlices, type Steps } from '../core/steps.js';
import { pause } from './pause.js';

/** How many milliseconds to work before the editor has its turn. */
const slice = 15;

/** After how many milliseconds it is told that work is going on. */
const patience = 300;

/** What came of a piece of work, and how many milliseconds it took, pauses left out. */
export interface Done<T> {
  readonly result: T;
  readonly time: number;
}

/**
 * A queue of long work, on glossaries mostly: one piece after the other, in slices between which the editor can do its own, with
 * its progress shown. Work on documents has `Turns` instead, where the more urgent goes first.
 */
export class Work {
  private latest: Promise<unknown> = Promise.resolve();

  /**
   * Does a piece of work when its turn comes; undefined where nothing came of it, or nobody wants it any more. Where it
   * takes long, `name` is shown with how much is done; without one it goes unseen.
   */
  run<T>(
    name: string | undefined,
    steps: () => Steps<T | undefined>,
    isWanted: () => boolean,
  ): Promise<Done<T> | undefined> {
    const begin = () => (name === undefined ? sliced(steps(), isWanted) : shown(name, steps(), isWanted));
    const done = this.latest.then(() => (isWanted() ? begin() : undefined));
    this.latest = done.catch(() => undefined);
    return done;
  }
}

async function shown<T>(
  name: string,
  steps: Steps<T | undefined>,
  isWanted: () => boolean,
): Promise<Done<T> | undefined> {
  let report = (_share: number) => {};
  const done = sliced(steps, isWanted, (share) => report(share));
  const limit = setTimeout(() => {
    const title = l10n.t('Reading the glossaries');
    void window.withProgress({ location: ProgressLocation.Window, title }, (progress) => {
      report = (share) => progress.report({ message: `${name} ${Math.floor(share * 100)} %` });
      return done.catch(() => undefined);
    });
  }, patience);
  return done.finally(() => clearTimeout(limit));
}

async function sliced<T>(
  steps: Steps<T | undefined>,
  isWanted: () => boolean,
  report?: (share: number) => void,
): Promise<Done<T> | undefined> {
  let time = 0;
  let start = performance.now();
  const stop = () => {
    time += performance.now() - start;
  };
  const result = await inSlices(steps, {
    now: () => performance.now(),
    slice,
    isWanted,
    ...(report && { report }),
    pause: async () => {
      stop();
      await pause();
      start = performance.now();
    },
  });
  stop();
  return result === undefined ? undefined : { result, time };
}
