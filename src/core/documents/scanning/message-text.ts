import { isEmbedded, isReadThrough } from '../html/elements.js';
import { entityAt } from '../html/entity.js';
import { htmlTagAt } from '../html/tag.js';
import type { RegionKind } from '../region.js';
import { bareAddress } from './bare-address.js';
import { Finder } from './finder.js';
import type { RegionList } from './region-list.js';
import { templateCallEnd } from './template-calls.js';
import * as u from './units.js';

/** What a program puts something in for: `{name}`, `%{name}`, `${name}`, `%(name)s`, `%1$s`. */
const placeholder = /[%$]?\{[\w.$-]{1,60}\}|%\([\w.-]{1,60}\)[a-z]|%\d\$[a-z@]/y;

/** What a backslash stands for with what follows (YAML 1.2.2, section 5.7; those of JSON and C are among them). */
const escape = /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|\r?\n[ \t]*|[^\r\n])/y;

const ampersand = '&amp;';

/** How a quotation mark is written within its quotation: behind a backslash, or twice; `none` where it needs nothing. */
export type Quoting = 'none' | 'backslash' | '"' | "'";

/** Where regions are collected. */
export type RegionSink = Pick<RegionList, 'end' | 'add' | 'addBreak'>;

/** Reads the messages of a text, one after the other, with the marks that messages have in them. */
export class MessageText {
  private readonly finder: Finder;

  constructor(
    private readonly text: string,
    private readonly regions: RegionSink,
  ) {
    this.finder = new Finder(text);
  }

  /** Adds the regions of the message, or of a part of one, in `from`…`to`. */
  read(from: number, to: number, quoting: Quoting): void {
    for (let at = from; at < to;) at = this.readAt(at, from, to, quoting);
  }

  private readAt(at: number, from: number, to: number, quoting: Quoting): number {
    switch (this.text.charCodeAt(at)) {
      case u.BACKSLASH:
        return quoting === 'backslash' ? this.readEscape(at, to) : at + 1;
      case u.APOSTROPHE:
      case u.DOUBLE_QUOTE:
        return quoting === this.text[at] ? this.cover('markup', at, at + 1) + 1 : at + 1;
      case u.LF:
        return this.readLineEnd(at, to);
      case u.OPEN_BRACE:
        return this.readCall(at, to) ?? this.readPlaceholder(at, to);
      case u.PERCENT:
      case u.DOLLAR:
        return this.readPlaceholder(at, to);
      case u.LESS:
        return this.readTag(at, to);
      case u.AMPERSAND:
        return this.readEntity(at, to);
      case u.COLON:
      case u.DOT:
      case u.AT_SIGN:
        return this.readAddress(at, Math.max(from, this.regions.end), to);
      default:
        return at + 1;
    }
  }

  /** An escaped quote is itself, a line break parts, and the end of a line that goes on is read through. */
  private readEscape(at: number, to: number): number {
    escape.lastIndex = at;
    const end = at + (escape.exec(this.text)?.[0].length ?? 1);
    if (end > to) return at + 1;
    const escaped = this.text[at + 1];
    if (escaped === '"' || escaped === '/' || escaped === '\\') return this.cover('markup', at, at + 1) + 1;
    if (escaped === '\n' || escaped === '\r') return this.cover('markup', at, end);
    return this.cover(/[nrtNLP]/u.test(escaped) ? 'break' : 'command', at, end);
  }

  /** A blank line ends a paragraph. */
  private readLineEnd(at: number, to: number): number {
    let next = at + 1;
    let isParagraphEnd = false;
    for (; next < to && u.isSpace(this.text.charCodeAt(next)); next++) {
      if (this.text.charCodeAt(next) === u.LF) isParagraphEnd = true;
    }
    return isParagraphEnd ? this.cover('break', at, next) : next;
  }

  private readCall(at: number, to: number): number | undefined {
    const end = templateCallEnd(this.text, at, to, this.finder);
    return end === 0 ? undefined : this.cover('command', at, end);
  }

  private readPlaceholder(at: number, to: number): number {
    placeholder.lastIndex = at;
    const end = at + (placeholder.exec(this.text)?.[0].length ?? 0);
    return end > at && end <= to ? this.cover('command', at, end) : at + 1;
  }

  private readTag(at: number, to: number): number {
    const tag = htmlTagAt(this.text, at, this.finder);
    if (tag === undefined || tag.end > to) return at + 1;
    if (isReadThrough(tag.name)) return this.cover('markup', at, tag.end);
    return this.cover(isEmbedded(tag.name) ? 'command' : 'break', at, tag.end);
  }

  private readEntity(at: number, to: number): number {
    const entity = entityAt(this.text, at, to);
    // Of `R&amp;D` the `&` is read, and the rest of the entity read through.
    if (entity !== undefined && this.text.startsWith(ampersand, at))
      return this.cover('markup', at + 1, entity.end);
    return entity === undefined ? at + 1 : this.cover(entity.kind, at, entity.end);
  }

  private readAddress(at: number, from: number, to: number): number {
    const address = bareAddress(this.text, at, from, to);
    return address === undefined ? at + 1 : this.cover('link-target', address.start, address.end);
  }

  private cover(kind: RegionKind, start: number, end: number): number {
    if (kind === 'break') this.regions.addBreak(start, end);
    else this.regions.add(kind, start, end);
    return end;
  }
}
