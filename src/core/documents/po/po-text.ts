import { SegmentList } from '../exchange/segment-list.js';
import { segmentOf } from '../exchange/segment-of.js';
import { unitsAStep } from '../region.js';
import { closingQuote } from '../scanning/closing-quote.js';
import { contentEnd, lineFeedAfter, withLineFeeds } from '../scanning/lines.js';
import { MessageText } from '../scanning/message-text.js';
import * as u from '../scanning/units.js';
import type { FormatFault, Segment, SegmentedText } from '../segment.js';
import type { Steps } from '../../steps.js';
import { languageOfTag } from '../../text/language-tag.js';
import { holdsHan } from '../../text/scripts.js';
import type { Span } from '../../text/span.js';
import { isComplete, mayFollow, type PoEntry, type PoField, written } from './po-entry.js';
import { poFaults } from './po-faults.js';

const keywordAt = /(?:msgctxt|msgid_plural|msgid|msgstr(?:\[\d{1,3}\])?)(?=[\s"])/y;

/**
 * Reads a PO file (GNU gettext manual, section “The Format of PO Files”): the messages and their translations. Obsolete and
 * previous messages, and the header, are passed over. The header gives the translation's language, and may give the messages' own
 * (`X-Source-Language`), which otherwise is told by {@link languageOfMessage}.
 */
export class PoText {
  private readonly text: string;
  private readonly list: SegmentList;
  private readonly message: MessageText;
  private readonly segments: Segment[] = [];
  /** As the header says; empty where it doesn't. */
  private source = '';
  private target = '';
  private entry: PoEntry | undefined;
  /** Whether the next entry is marked as fuzzy. */
  private isFuzzy = false;

  constructor(text: string) {
    this.text = withLineFeeds(text);
    this.list = new SegmentList(text);
    this.message = new MessageText(this.text, this.list);
  }

  *reading(): Steps<SegmentedText> {
    const { text } = this;
    let fault: FormatFault | undefined;
    let paused = 0;
    for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length && fault === undefined;) {
      const lineFeed = lineFeedAfter(text, at);
      fault = this.readLine(at, contentEnd(text, at, lineFeed));
      at = lineFeed + 1;
      if (at - paused > unitsAStep) {
        paused = at;
        yield at / text.length;
      }
    }
    return this.list.finish(this.segments, fault ?? this.endEntry(), poFaults.undeclared);
  }

  private readLine(start: number, end: number): FormatFault | undefined {
    const at = u.skipBlanks(this.text, start, end);
    if (at === end) return undefined;
    switch (this.text.charCodeAt(at)) {
      case u.HASH:
        return this.readComment(at, end);
      case u.DOUBLE_QUOTE:
        return this.readString(this.entry?.fields.at(-1), at, end);
      default:
        return this.readKeyword(at, end);
    }
  }

  /** Comments stand before an entry; within one they are passed over. */
  private readComment(start: number, end: number): FormatFault | undefined {
    if (this.entry !== undefined && !isComplete(this.entry)) return undefined;
    const fault = this.endEntry();
    if (fault !== undefined) return fault;
    switch (this.text[start + 1]) {
      case ',':
        this.isFuzzy ||= /\bfuzzy\b/u.test(this.text.slice(start, end));
        break;
      case '~':
      case '|':
        break;
      default:
        this.list.comment(start, end);
    }
    return undefined;
  }

  private readKeyword(at: number, end: number): FormatFault | undefined {
    keywordAt.lastIndex = at;
    const [keyword] = keywordAt.exec(this.text) ?? [];
    if (keyword === undefined) {
      if (this.entry !== undefined && isComplete(this.entry)) this.endEntry();
      return faultAt({ start: at, end }, poFaults.unknown.message);
    }
    const span = { start: at, end: at + keyword.length };
    if (!mayFollow(keyword, this.entry?.fields.at(-1)?.keyword)) {
      if (!mayFollow(keyword, undefined)) return faultAt(span, poFaults.unexpected.message, keyword);
      const fault = this.endEntry();
      if (fault !== undefined) return fault;
    }
    this.entry ??= { fields: [], isFuzzy: this.isFuzzy };
    const field: PoField = { keyword, span, lines: [] };
    this.entry.fields.push(field);
    return this.readString(field, u.skipBlanks(this.text, span.end, end), end);
  }

  private readString(field: PoField | undefined, at: number, end: number): FormatFault | undefined {
    const { text } = this;
    if (field === undefined) return faultAt({ start: at, end }, poFaults.stray.message);
    if (text.charCodeAt(at) !== u.DOUBLE_QUOTE) return faultAt(field.span, poFaults.unclosed.message);
    const close = closingQuote(text, at + 1, end, u.DOUBLE_QUOTE);
    if (close < 0) return faultAt({ start: at, end }, poFaults.unclosed.message);
    const behind = u.skipBlanks(text, close + 1, end);
    if (behind < end) return faultAt({ start: behind, end }, poFaults.behind.message);
    field.lines.push({ start: at + 1, end: close });
    return undefined;
  }

  private endEntry(): FormatFault | undefined {
    const { entry } = this;
    if (entry === undefined) return undefined;
    if (!isComplete(entry)) return faultAt(entry.fields[0].span, poFaults.untranslated.message);
    this.entry = undefined;
    this.isFuzzy = false;
    const id = written(entry, 'msgctxt', this.text);
    if (id === undefined && written(entry, 'msgid', this.text) === '') {
      this.readHeader(written(entry, 'msgstr', this.text) ?? '');
    } else {
      this.readEntry(entry, id);
    }
    return undefined;
  }

  /** Fields of the header are parted by the line breaks that its string holds. */
  private readHeader(header: string): void {
    const fields = new Map(
      header.split('\\n').map((line) => {
        const [name, ...value] = line.split(':');
        return [name.trim().toLowerCase(), value.join(':').trim()] as const;
      }),
    );
    this.target = fields.get('language') ?? '';
    this.source = fields.get('x-source-language') ?? '';
    this.list.declare(this.target);
    this.list.declare(this.source);
  }

  private readEntry({ fields, isFuzzy }: PoEntry, id: string | undefined): void {
    for (const { keyword, lines } of fields) {
      const used = lines.filter(({ start, end }) => end > start);
      if (keyword !== 'msgctxt' && used.length > 0) {
        this.readLines(used, keyword.startsWith('msgid') ? this.languageOfMessage(used) : this.target);
      }
    }
    const segment = segmentOf(this.list.take(), { id, isGuess: isFuzzy });
    if (segment !== undefined) this.segments.push(segment);
  }

  /** Messages are in English unless the header says otherwise, or they are Chinese and not translated into that. */
  private languageOfMessage(lines: readonly Span[]): string {
    if (this.source !== '') return this.source;
    const isChinese =
      languageOfTag(this.target) === 'en' &&
      lines.some(({ start, end }) => holdsHan(this.text.slice(start, end)));
    return isChinese ? 'zh' : 'en';
  }

  /** What stands between the lines of a string is read through, so that a term may go over two of them. */
  private readLines(lines: readonly Span[], language: string): void {
    const { text, list } = this;
    list.beginText(language, lines[0].start);
    let done = lines[0].start;
    for (const { start, end } of lines) {
      list.add('markup', done, start);
      this.message.read(start, end, 'backslash');
      done = end;
    }
    list.endText(
      done,
      lines.every(({ start, end }) => text.slice(start, end).trim() === ''),
    );
  }
}

function faultAt({ start, end }: Span, message: string, ...args: string[]): FormatFault {
  return { start, end, message, args };
}
