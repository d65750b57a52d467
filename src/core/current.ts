import type { Steps } from './steps.js';

/**
 * What comes of work on something that changes: the result is always of the state it is in now. Work on a state that has
 * passed is given up, so that nothing of it can be taken for news.
 */
export class Current<State, Result> {
  private steps: Steps<Result> | undefined;
  private done: { readonly result: Result } | undefined;

  constructor(private readonly work: (state: State) => Steps<Result>) {}

  /** Takes another state, to be worked on from its beginning; without one there is nothing to do. */
  become(state: State | undefined): void {
    this.done = undefined;
    this.steps = state === undefined ? undefined : this.work(state);
  }

  /** What has come of the present state; undefined as long as that is being worked on. */
  get result(): Result | undefined {
    return this.done?.result;
  }

  /** Whether there is anything left to do. */
  get isBusy(): boolean {
    return this.steps !== undefined;
  }

  /** Does one step. Where it throws, the present state is left without a result. */
  step(): void {
    const { steps } = this;
    this.steps = undefined;
    const step = steps?.next();
    if (step?.done === true) {
      this.done = { result: step.value };
    } else {
      this.steps = steps;
    }
  }
}
