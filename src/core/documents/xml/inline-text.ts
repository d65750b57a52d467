import type { SegmentList } from '../exchange/segment-list.js';
import type { RegionKind } from '../region.js';
import { MessageText } from '../scanning/message-text.js';
import type { Span } from '../../text/span.js';
import type { Aside, XmlTag } from './xml-text.js';

/** Elements that hold native codes instead of prose, and how they are read: format marks through, variables not. */
const nativeCodes: ReadonlyMap<string, RegionKind> = new Map([
  ['bpt', 'markup'],
  ['ept', 'markup'],
  ['it', 'markup'],
  ['ph', 'command'],
  ['ut', 'command'],
]);

/** What XLIFF 1.2 (`ctype`) and 2.x (`subType`) call a line break. */
const lineBreaks: ReadonlySet<string | undefined> = new Set(['lb', 'xlf:lb', 'x-html-br']);

const cdataStart = '<![CDATA[';
const cdataEnd = ']]>';

/** Reads one text after the other with the elements that XLIFF and TMX have within texts. */
export class InlineText {
  private readonly message: MessageText;
  /** Up to where the text that is open has been read; undefined where none is open. */
  private done: number | undefined;
  private hasProse = false;
  /** How many elements are open within the text. */
  private depth = 0;
  /** The outermost of them with native codes, or with what is not to be translated. */
  private hidden: (Span & { readonly kind: RegionKind; readonly depth: number }) | undefined;

  constructor(
    private readonly text: string,
    private readonly list: SegmentList,
  ) {
    this.message = new MessageText(text, list);
  }

  get isOpen(): boolean {
    return this.done !== undefined;
  }

  begin(language: string, { end }: XmlTag): void {
    this.list.beginText(language, end);
    this.done = end;
    this.depth = 0;
    this.hasProse = false;
  }

  opens(tag: XmlTag): void {
    this.depth++;
    if (this.hidden !== undefined) return;
    this.readTo(tag.start);
    const kind = hiddenAs(tag);
    if (kind !== undefined && !isEmpty(this.text, tag)) {
      this.hidden = { start: tag.start, end: tag.end, kind, depth: this.depth };
    } else {
      this.cover(isLineBreak(tag) ? 'break' : 'markup', tag);
    }
  }

  /** An element within the text closes, or the text itself. */
  closes(tag: XmlTag): void {
    const { hidden } = this;
    const depth = this.depth--;
    if (depth === 0) {
      this.end(tag);
    } else if (hidden === undefined) {
      this.closeMarkup(tag);
    } else if (depth === hidden.depth) {
      this.hidden = undefined;
      this.cover(hidden.kind, { start: hidden.start, end: tag.end });
    }
  }

  meets(aside: Aside, { start, end }: Span): void {
    if (this.hidden !== undefined) return;
    this.readTo(start);
    if (aside === 'cdata') {
      this.readLiterally(start, end);
    } else {
      this.cover(aside === 'comment' ? 'comment' : 'command', { start, end });
    }
  }

  private end({ start }: XmlTag): void {
    this.readTo(start);
    this.list.endText(start, !this.hasProse);
    this.done = undefined;
  }

  /** One that closed itself has been covered when it opened. */
  private closeMarkup(tag: XmlTag): void {
    if (tag.start < (this.done ?? 0)) return;
    this.readTo(tag.start);
    this.cover('markup', tag);
  }

  private readLiterally(start: number, end: number): void {
    const [from, to] = [start + cdataStart.length, end - cdataEnd.length];
    this.cover('markup', { start, end: from });
    this.noteProse(from, to);
    this.cover('markup', { start: to, end });
  }

  private readTo(to: number): void {
    const from = this.done ?? to;
    this.noteProse(from, to);
    this.message.read(from, to, 'none');
  }

  private noteProse(from: number, to: number): void {
    this.hasProse ||= this.text.slice(from, to).trim() !== '';
  }

  private cover(kind: RegionKind, { start, end }: Span): void {
    this.list.add(kind, start, end);
    this.done = end;
  }
}

function hiddenAs({ name, attributes }: XmlTag): RegionKind | undefined {
  const isProtected = attributes.translate === 'no' || attributes.mtype === 'protected';
  return nativeCodes.get(name) ?? (isProtected ? 'command' : undefined);
}

/** Whether nothing stands between a tag and what closes it. */
function isEmpty(text: string, { end }: XmlTag): boolean {
  return text.startsWith('/>', end - '/>'.length) || text.startsWith('</', end);
}

function isLineBreak({ attributes }: XmlTag): boolean {
  return lineBreaks.has(attributes.ctype) || lineBreaks.has(attributes.subType);
}
