import type { RegionKind } from '../region.js';
import { entityAt } from '../html/entity.js';
import { bareAddress } from '../scanning/bare-address.js';
import { Finder } from '../scanning/finder.js';
import { contentEnd, lineFeedAfter } from '../scanning/lines.js';
import type { RegionList } from '../scanning/region-list.js';
import { touchesText } from '../scanning/touches-text.js';
import * as u from '../scanning/units.js';
import { macroAt } from './macros.js';

/** What is passed through as it is, or shown as code or formulas, between two marks of one sort. */
const verbatim: readonly (readonly [mark: string, kind: RegionKind])[] = [
  ['+++', 'code'],
  ['++', 'code'],
  ['``', 'code'],
];

const attributeReference = /\{[\w-]+(?::[^}\n]{0,200})?\}/y;
const crossReference = /<<[^<>,\n]{1,200}(?:,\s*|>>)/y;
const roleOfWords = /\[[.#%][\w.#%-]*\](?=[#*_`])/y;

interface Closer {
  readonly kind: RegionKind;
  readonly end: number;
}

/** Reads the inline markup of one block after the other (AsciiDoc Language Documentation, "Text" and "Macros"). */
export class Inline {
  private readonly finder: Finder;
  private start = 0;
  private end = 0;
  /** Where what closes the text of a macro stands, and the other plus of two. */
  private readonly closers = new Map<number, Closer>();

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
    this.closers.clear();
  }

  private readAt(at: number): number {
    const closer = this.closers.get(at);
    if (closer !== undefined) return this.cover(closer.kind, at, closer.end);
    switch (this.text.charCodeAt(at)) {
      case u.BACKTICK:
        return this.readVerbatim(at) ?? this.readBacktick(at);
      case u.PLUS:
        return this.readVerbatim(at) ?? this.readPlus(at);
      case u.STAR:
      case u.UNDERSCORE:
      case u.HASH:
        return this.readMarks(at);
      case u.BACKSLASH:
        return u.isAsciiPunctuation(this.text.charCodeAt(at + 1)) && at + 1 < this.end
          ? this.cover('markup', at, at + 1) + 1
          : at + 1;
      case u.AMPERSAND:
        return this.readEntity(at);
      case u.OPEN_BRACE:
        return this.readMatch(attributeReference, 'command', at);
      case u.LESS:
        return this.readCrossReference(at);
      case u.OPEN_BRACKET:
        return this.readMatch(roleOfWords, 'attribute', at);
      case u.LF:
        return this.readLineEnd(at);
      case u.COLON:
        return this.readMacro(at) ?? this.readAddress(at);
      case u.DOT:
      case u.AT_SIGN:
        return this.readAddress(at);
      default:
        return at + 1;
    }
  }

  private readVerbatim(at: number): number | undefined {
    const { text, end } = this;
    const found = verbatim.find(([mark]) => text.startsWith(mark, at));
    if (found === undefined) return undefined;
    const [mark, kind] = found;
    const close = this.finder.find(mark, at + mark.length, end);
    return close < 0 ? at + mark.length : this.cover(kind, at, close + mark.length);
  }

  /** Code, or one half of the quotation marks that are written `"\`` and `\`"`. */
  private readBacktick(at: number): number {
    const { text, end } = this;
    if (isQuote(text, at - 1, this.start) || isQuote(text, at + 1, this.start))
      return this.cover('markup', at, at + 1);
    const close = this.finder.find('`', at + 1, end);
    if (close < 0 || u.isSpace(text.charCodeAt(at + 1))) return at + 1;
    return this.cover('code', at, close + 1);
  }

  /** A plus that is a mark, or the line break that it makes behind a space at a line's end. */
  private readPlus(at: number): number {
    const { text, start, end } = this;
    const lineEnd = at + 1 >= end || text.charCodeAt(at + 1) === u.LF || text.charCodeAt(at + 1) === u.CR;
    if (lineEnd && at > start && u.isBlank(text.charCodeAt(at - 1))) return this.cover('break', at, at + 1);
    const isInWord = at > start && u.isWordUnit(text.charCodeAt(at - 1));
    const close = isInWord || u.isSpace(text.charCodeAt(at + 1)) ? -1 : this.finder.find('+', at + 1, end);
    if (close < 0) return at + 1;
    this.closers.set(close, { kind: 'markup', end: close + 1 });
    return this.cover('markup', at, at + 1);
  }

  /** Marks of emphasis; those of one character don't stand within words. */
  private readMarks(at: number): number {
    const { text, start, end } = this;
    const runEnd = u.skipRun(text, at, end, text.charCodeAt(at));
    const inWord =
      at > start &&
      runEnd < end &&
      u.isAsciiAlphanumeric(text.charCodeAt(at - 1)) &&
      u.isAsciiAlphanumeric(text.charCodeAt(runEnd));
    const isMark = runEnd - at <= 2 && (runEnd - at === 2 || !inWord);
    return isMark && touchesText(text, at, runEnd, start, end) ? this.cover('markup', at, runEnd) : runEnd;
  }

  private readEntity(at: number): number {
    const entity = entityAt(this.text, at, this.end);
    return entity === undefined ? at + 1 : this.cover(entity.kind, at, entity.end);
  }

  /** `<<id>>`, or `<<id,text>>` with text to read. */
  private readCrossReference(at: number): number {
    crossReference.lastIndex = at;
    const end = at + (crossReference.exec(this.text)?.[0].length ?? 0);
    if (end === at || end > this.end) return at + 1;
    if (this.text.startsWith('>>', end - 2)) return this.cover('link-target', at, end);
    const close = this.finder.find('>>', end, this.end);
    if (close < 0) return at + 1;
    this.closers.set(close, { kind: 'link-target', end: close + 2 });
    return this.cover('link-target', at, end);
  }

  private readMacro(colon: number): number | undefined {
    const from = Math.max(this.start, this.regions().end);
    const macro = macroAt(this.text, colon, from, this.end);
    if (macro === undefined) return undefined;
    const close = this.finder.find(']', macro.end, this.end);
    if (close < 0) return undefined;
    if (macro.content !== undefined) return this.cover(macro.content, macro.start, close + 1);
    this.closers.set(close, { kind: 'link-target', end: close + 1 });
    return this.cover('link-target', macro.start, macro.end);
  }

  /** A bare address; with brackets right behind it they hold the text to read instead. */
  private readAddress(at: number): number {
    const { text, end } = this;
    const from = Math.max(this.start, this.regions().end);
    const address = bareAddress(text, at, from, end);
    if (address === undefined) return at + 1;
    const open = address.end;
    const close =
      text.charCodeAt(open) === u.OPEN_BRACKET && open < end ? this.finder.find(']', open, end) : -1;
    if (close < 0) return this.cover('link-target', address.start, open);
    this.closers.set(close, { kind: 'link-target', end: close + 1 });
    return this.cover('link-target', address.start, open + 1);
  }

  /** Reads the comment that the next line of a paragraph may be. */
  private readLineEnd(at: number): number {
    const { text, end } = this;
    if (!text.startsWith('//', at + 1) || text.charCodeAt(at + 3) === u.SLASH || at + 1 >= end) return at + 1;
    const commentEnd = Math.min(end, contentEnd(text, at + 1, lineFeedAfter(text, at + 1)));
    return this.cover('comment', at + 1, commentEnd);
  }

  private readMatch(pattern: RegExp, kind: RegionKind, at: number): number {
    pattern.lastIndex = at;
    const end = at + (pattern.exec(this.text)?.[0].length ?? 0);
    return end > at && end <= this.end ? this.cover(kind, at, end) : at + 1;
  }

  private cover(kind: RegionKind, start: number, end: number): number {
    if (kind === 'break') this.regions().addBreak(start, end);
    else this.regions().add(kind, start, end);
    return end;
  }
}

function isQuote(text: string, at: number, from: number): boolean {
  const unit = text.charCodeAt(at);
  return at >= from && (unit === u.DOUBLE_QUOTE || unit === u.APOSTROPHE);
}
