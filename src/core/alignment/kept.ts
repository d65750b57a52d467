/**
 * Keeps results of a pure function by its argument, for work that is done over and over on something that changes little: what one round of
 * the work has asked for or set is there in the next. A round that is given up before its end makes nothing be forgotten.
 */
export class Kept<Value> {
  private last = new Map<string, Value>();
  private present = new Map<string, Value>();

  /** Begins a round. */
  begin(): void {
    this.present.forEach((value, argument) => this.last.set(argument, value));
    this.present = new Map();
  }

  /** Ends a round: what it hasn't asked for is forgotten. */
  end(): void {
    this.last = this.present;
    this.present = new Map();
  }

  get(argument: string): Value | undefined {
    const value = this.last.get(argument) ?? this.present.get(argument);
    if (value !== undefined) this.present.set(argument, value);
    return value;
  }

  set(argument: string, value: Value): void {
    this.present.set(argument, value);
  }
}
