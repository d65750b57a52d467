import { commentEnd } from './comments.js';
import * as u from '../scanning/units.js';

/** Commands whose argument is taken as it stands: a `%` in it begins no comment. */
const addressCommand = /\\(?:url|href|path|nolinkurl)$/;
const LONGEST_ADDRESS_COMMAND = 12;

/**
 * The pairs of braces, and of brackets within the same braces. Found once for all, so that no command has to
 * look for the end of its arguments.
 */
export class Pairs {
  private readonly closers: Int32Array;

  constructor(text: string) {
    this.closers = new Int32Array(text.length);
    const open: number[] = [];
    for (let at = 0; at < text.length; at++) {
      switch (text.charCodeAt(at)) {
        case u.BACKSLASH:
          at++;
          break;
        case u.PERCENT:
          at = commentEnd(text, at) - 1;
          break;
        case u.OPEN_BRACKET:
          open.push(at);
          break;
        case u.OPEN_BRACE:
          at = this.openBrace(text, at, open);
          break;
        case u.CLOSE_BRACKET:
          if (text.charCodeAt(open.at(-1) ?? text.length) === u.OPEN_BRACKET) this.closers[open.pop()!] = at;
          break;
        case u.CLOSE_BRACE:
          while (text.charCodeAt(open.at(-1) ?? text.length) === u.OPEN_BRACKET) open.pop();
          if (open.length > 0) this.closers[open.pop()!] = at;
          break;
      }
    }
  }

  /** Offset of what closes the brace or bracket at `opener`, or 0 where nothing does. */
  closerOf(opener: number): number {
    return this.closers[opener] ?? 0;
  }

  private openBrace(text: string, at: number, open: number[]): number {
    if (addressCommand.test(text.slice(Math.max(0, at - LONGEST_ADDRESS_COMMAND), at))) {
      const lineEnd = commentEnd(text, at);
      for (let i = at + 1; i < lineEnd; i++) {
        const unit = text.charCodeAt(i);
        if (unit === u.CLOSE_BRACE) return (this.closers[at] = i);
        if (unit === u.OPEN_BRACE) break;
      }
    }
    open.push(at);
    return at;
  }
}
