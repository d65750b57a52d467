/**
 * What a generator gives, to be gone through as often as is wanted: it runs once, no further than anybody has gone, and what it
 * gave is kept.
 */
export class Replayable<T> {
  private readonly given: T[] = [];
  private rest: Iterator<T, void> | undefined;

  constructor(generator: Generator<T, void, void>) {
    this.rest = generator;
  }

  *[Symbol.iterator](): Generator<T, void, void> {
    for (let index = 0; index < this.given.length || this.goOn(); index++) {
      yield this.given[index];
    }
  }

  /** Takes one more; false at the end. */
  private goOn(): boolean {
    const step = this.rest?.next();
    if (step === undefined || step.done === true) {
      this.rest = undefined;
      return false;
    }
    this.given.push(step.value);
    return true;
  }
}
