import type { RegionKind } from '../region.js';
import { bareAddress } from '../scanning/bare-address.js';
import { Finder } from '../scanning/finder.js';
import type { RegionList } from '../scanning/region-list.js';
import { touchesText } from '../scanning/touches-text.js';
import * as u from '../scanning/units.js';
import { contentOf } from './roles.js';

const role = /:([\p{L}\d][\p{L}\d_+.:-]{0,60}):`/uy;
const footnote = /\[(?:\d+|#[\w-]*|\*|[\w.-]+)\]_/y;
const substitution = /\|(?=\S)[^|\n]*[^|\s]\|_{0,2}/y;

/** Reads the inline markup of one block after the other (reStructuredText Markup Specification, "Inline Markup"). */
export class Inline {
  private readonly finder: Finder;
  private start = 0;
  private end = 0;

  constructor(
    private readonly text: string,
    private readonly regions: () => RegionList,
  ) {
    this.finder = new Finder(text);
  }

  /** Adds the regions of the block's text to the list. */
  scan(start: number, end: number): void {
    this.start = start;
    this.end = end;
    let at = start;
    while (at < end) at = this.readAt(at);
  }

  private readAt(at: number): number {
    switch (this.text.charCodeAt(at)) {
      case u.BACKTICK:
        return this.readBackticks(at);
      case u.STAR:
        return this.readStars(at);
      case u.UNDERSCORE:
        return this.readUnderscores(at);
      case u.BACKSLASH:
        return this.readEscape(at);
      case u.PIPE:
        return this.readMatch(substitution, 'command', at);
      case u.OPEN_BRACKET:
        return this.readMatch(footnote, 'link-target', at);
      case u.COLON:
        return this.readRole(at) ?? this.readAddress(at);
      case u.DOT:
      case u.AT_SIGN:
        return this.readAddress(at);
      default:
        return at + 1;
    }
  }

  /** An inline literal, or interpreted text without a role: a link, mostly. */
  private readBackticks(at: number): number {
    if (!this.text.startsWith('``', at)) return this.readInterpreted(at, at, undefined) ?? at + 1;
    const close = this.finder.find('``', at + 2, this.end);
    if (close < 0) return at + 2;
    return this.cover('code', at, u.skipRun(this.text, close, this.end, u.BACKTICK));
  }

  private readRole(at: number): number | undefined {
    const found = matchAt(role, this.text, at);
    if (found === undefined) return undefined;
    return this.readInterpreted(at, at + found[0].length - 1, found[1]);
  }

  /** Reads the text between the backtick at `backtick` and the next one; undefined where there is none. */
  private readInterpreted(start: number, backtick: number, name: string | undefined): number | undefined {
    const { text, end } = this;
    const close = this.finder.find('`', backtick + 1, end);
    if (close < 0) return undefined;
    const closeEnd = u.skipRun(text, close + 1, end, u.UNDERSCORE);
    const target = this.targetStart(backtick + 1, close);
    const kind = name === undefined ? undefined : contentOf(name);
    if (target === undefined && kind !== undefined) return this.cover(kind, start, closeEnd);
    this.cover('markup', start, backtick + 1);
    return target === undefined
      ? this.cover('markup', close, closeEnd)
      : this.cover('link-target', target, closeEnd);
  }

  /** Where ` <target>` begins at the end of `from`…`to`. */
  private targetStart(from: number, to: number): number | undefined {
    if (this.text.charCodeAt(to - 1) !== u.GREATER) return undefined;
    let open = to - 1;
    while (open >= from && this.text.charCodeAt(open) !== u.LESS) open--;
    return open < from ? undefined : u.trimEnd(this.text, from, open);
  }

  private readStars(at: number): number {
    const runEnd = u.skipRun(this.text, at, this.end, u.STAR);
    if (!touchesText(this.text, at, runEnd, this.start, this.end)) return runEnd;
    return this.cover('markup', at, runEnd);
  }

  /** One or two underscores behind a word make a link of it, one before a backtick makes a target of what follows. */
  private readUnderscores(at: number): number {
    const { text, start, end } = this;
    const runEnd = u.skipRun(text, at, end, u.UNDERSCORE);
    const follows = runEnd < end && u.isWordUnit(text.charCodeAt(runEnd));
    const isReference = at > start && u.isWordUnit(text.charCodeAt(at - 1)) && !follows;
    const isTarget = text.charCodeAt(runEnd) === u.BACKTICK;
    return runEnd - at <= 2 && (isReference || isTarget) ? this.cover('markup', at, runEnd) : runEnd;
  }

  /** A backslash takes a space with it, and any other character's meaning. */
  private readEscape(at: number): number {
    const next = this.text.charCodeAt(at + 1);
    if (at + 1 >= this.end) return at + 1;
    return this.cover('markup', at, u.isSpace(next) ? at + 2 : at + 1) + (u.isSpace(next) ? 0 : 1);
  }

  private readMatch(pattern: RegExp, kind: RegionKind, at: number): number {
    const end = at + (matchAt(pattern, this.text, at)?.[0].length ?? 0);
    return end > at && end <= this.end ? this.cover(kind, at, end) : at + 1;
  }

  private readAddress(at: number): number {
    const from = Math.max(this.start, this.regions().end);
    const address = bareAddress(this.text, at, from, this.end);
    return address === undefined ? at + 1 : this.cover('link-target', address.start, address.end);
  }

  private cover(kind: RegionKind, start: number, end: number): number {
    this.regions().add(kind, start, end);
    return end;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
