import { type Region, type RegionKind, unitsAStep } from '../region.js';
import { bareAddress } from '../scanning/bare-address.js';
import { Finder } from '../scanning/finder.js';
import { withLineFeeds } from '../scanning/lines.js';
import { RegionList } from '../scanning/region-list.js';
import * as u from '../scanning/units.js';
import type { Steps } from '../../steps.js';
import { Arguments } from './arguments.js';
import { command } from './command.js';
import { comment } from './comments.js';
import { MathEnds } from './math-ends.js';
import { Pairs } from './pairs.js';
import { bodyStart, readPreamble } from './preamble.js';

/** What a closing brace or bracket is where it closes more than a group. */
interface Closer {
  readonly kind: RegionKind;
  readonly end: number;
}

/** Reads a LaTeX text from its start to its end, and holds what the readers of its constructs share. */
export class LatexText {
  readonly text: string;
  readonly finder: Finder;
  readonly arguments: Arguments;
  readonly mathEnds: MathEnds;
  private readonly regions = new RegionList();
  private readonly closers = new Map<number, Closer>();

  constructor(text: string) {
    this.text = withLineFeeds(text);
    this.finder = new Finder(this.text);
    this.arguments = new Arguments(this.text, new Pairs(this.text));
    this.mathEnds = new MathEnds(this.text, this.finder);
  }

  *reading(): Steps<Region[]> {
    const { length } = this.text;
    const start = bodyStart(this.text);
    readPreamble(this, start);
    let paused = start;
    for (let at = start; at < length; at = this.readAt(at, length)) {
      if (at - paused > unitsAStep) {
        paused = at;
        yield at / length;
      }
    }
    return this.regions.toArray();
  }

  scan(from: number, end: number): void {
    let at = from;
    while (at < end) at = this.readAt(at, end);
  }

  /** Adds a region, and returns its end: where reading goes on. */
  cover(kind: RegionKind, start: number, end: number): number {
    if (kind === 'break') this.regions.addBreak(start, end);
    else this.regions.add(kind, start, end);
    return end;
  }

  /** Says what the closing brace or bracket at `at` will be once reading comes to it. */
  closeAs(kind: RegionKind, at: number, end: number): void {
    this.closers.set(at, { kind, end });
  }

  private readAt(at: number, end: number): number {
    switch (this.text.charCodeAt(at)) {
      case u.BACKSLASH:
        return command(this, at);
      case u.PERCENT:
        return comment(this, at);
      case u.OPEN_BRACE:
        return this.cover('markup', at, at + 1);
      case u.CLOSE_BRACE:
        return this.readCloser(at) ?? this.cover('markup', at, at + 1);
      case u.CLOSE_BRACKET:
        return this.readCloser(at) ?? at + 1;
      case u.DOLLAR:
        return this.readDollar(at);
      case u.AMPERSAND:
        return this.cover('break', at, at + 1);
      case u.LF:
        return this.readLineEnd(at);
      case u.COLON:
      case u.DOT:
      case u.AT_SIGN:
        return this.readAddress(at, end);
      default:
        return at + 1;
    }
  }

  private readCloser(at: number): number | undefined {
    const closer = this.closers.get(at);
    return closer && this.cover(closer.kind, at, closer.end);
  }

  private readDollar(at: number): number {
    const closer = this.text.charCodeAt(at + 1) === u.DOLLAR ? '$$' : '$';
    const end = this.mathEnds.after(at + closer.length, closer);
    return end > 0 ? this.cover('math', at, end) : at + closer.length;
  }

  /** A blank line ends the paragraph. */
  private readLineEnd(at: number): number {
    let next = at + 1;
    let isParagraphEnd = false;
    for (; next < this.text.length && u.isSpace(this.text.charCodeAt(next)); next++) {
      if (this.text.charCodeAt(next) === u.LF) isParagraphEnd = true;
    }
    const lineEnd = this.text.charCodeAt(at - 1) === u.CR ? at - 1 : at;
    return isParagraphEnd ? this.cover('break', lineEnd, next) : next;
  }

  private readAddress(at: number, end: number): number {
    const address = bareAddress(this.text, at, this.regions.end, end);
    return address === undefined ? at + 1 : this.cover('link-target', address.start, address.end);
  }
}

/** The name behind the backslash at `at`: all letters that follow, so `''` before any other character. */
export function commandName(text: string, at: number): string {
  let end = at + 1;
  while (end < text.length && u.isAsciiLetter(text.charCodeAt(end))) end++;
  return text.slice(at + 1, end);
}
