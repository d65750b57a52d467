import * as u from '../scanning/units.js';
import type { Pairs } from './pairs.js';

const LONGEST_OPTIONS = 2000;

/** The offsets of two braces; 0 stands for a closer that is missing. */
export interface Braces {
  readonly opener: number;
  readonly closer: number;
}

/** Finds where the arguments of commands are. */
export class Arguments {
  constructor(
    private readonly text: string,
    private readonly pairs: Pairs,
  ) {}

  /** End of so many arguments from `from` on, with the options before each; fewer where fewer are there. */
  skip(from: number, count: number): number {
    let end = this.skipOptions(from);
    for (let i = 0; i < count; i++) {
      const argument = this.next(end);
      if (argument === undefined || argument.closer === 0) break;
      end = argument.closer + 1;
      if (i + 1 < count) end = this.skipOptions(end);
    }
    return end;
  }

  /** End of all `[options]` that stand at `from`. */
  skipOptions(from: number): number {
    let end = from;
    while (this.text.charCodeAt(end) === u.OPEN_BRACKET) {
      const closer = this.pairs.closerOf(end);
      if (closer === 0 || closer - end > LONGEST_OPTIONS) break;
      end = closer + 1;
    }
    return end;
  }

  /** The braces that come next, behind white space without a blank line. */
  next(from: number): Braces | undefined {
    const { text } = this;
    let at = u.skipBlanks(text, from, text.length);
    if (text.charCodeAt(at) === u.CR) at++;
    if (text.charCodeAt(at) === u.LF) at = u.skipBlanks(text, at + 1, text.length);
    if (text.charCodeAt(at) !== u.OPEN_BRACE) return undefined;
    return { opener: at, closer: this.pairs.closerOf(at) };
  }

  /** Offset of the `]` that closes the bracket at `opener`, or 0. */
  closingBracket(opener: number): number {
    return this.pairs.closerOf(opener);
  }
}
