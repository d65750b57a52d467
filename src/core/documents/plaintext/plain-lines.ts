import { bareAddress } from '../scanning/bare-address.js';
import { contentEnd, lineFeedAfter, withLineFeeds } from '../scanning/lines.js';
import { RegionList } from '../scanning/region-list.js';
import * as u from '../scanning/units.js';
import { type Region, unitsAStep } from '../region.js';
import type { Steps } from '../../steps.js';
import { isDirectiveLine } from './directive-line.js';
import { beginsBlock, bulletEnd } from './line-starts.js';

/** A line narrower than this was not broken for want of room: Han characters count twice. */
const NARROWEST_WRAPPED_LINE = 12;

/** Spaces in a row that part columns rather than words. */
const COLUMN_GAP = 3;

/** Splits a text line by line; the end of a line stays text where the next one goes on with its sentence. */
export class PlainLines {
  private readonly text: string;
  private readonly regions = new RegionList();
  /** End of the last line that held text, and whether the next line may go on with it. */
  private lastEnd = 0;
  private mayGoOn = false;
  private quoteDepth = 0;

  constructor(text: string) {
    this.text = withLineFeeds(text);
  }

  *reading(): Steps<Region[]> {
    const { text } = this;
    let paused = 0;
    for (let start = 0; start < text.length;) {
      if (start - paused > unitsAStep) {
        paused = start;
        yield start / text.length;
      }
      const lineFeed = lineFeedAfter(text, start);
      this.readLine(start, contentEnd(text, start, lineFeed));
      start = lineFeed + 1;
    }
    this.regions.addBreak(this.lastEnd, text.length);
    return this.regions.toArray();
  }

  private readLine(start: number, end: number): void {
    const { text } = this;
    const quote = readQuoteMarks(text, start, end);
    const content = skipIndentation(text, quote.end, end);
    if (content >= end) {
      this.mayGoOn = false;
      return;
    }
    if (isDirectiveLine(text, content, end)) {
      this.readDirective(content, u.trimEnd(text, content, end));
      return;
    }
    const goesOn = this.mayGoOn && quote.depth === this.quoteDepth && !beginsBlock(text, quote.end, end);
    if (!goesOn) this.regions.addBreak(this.lastEnd, bulletEnd(text, content, end));
    else if (quote.depth > 0) this.regions.add('markup', start, content);
    this.readContent(content, end);
    this.quoteDepth = quote.depth;
    this.mayGoOn = isWrapped(text, content, end);
    this.lastEnd = end;
  }

  private readDirective(start: number, end: number): void {
    this.regions.addBreak(this.lastEnd, start);
    this.regions.add('comment', start, end);
    this.lastEnd = end;
    this.mayGoOn = false;
  }

  private readContent(start: number, end: number): void {
    const { text, regions } = this;
    const contentStart = Math.max(start, regions.end);
    for (let at = contentStart; at < end;) {
      const unit = text.charCodeAt(at);
      if (unit === u.SPACE || unit === u.TAB) {
        at = this.readGap(at, end);
      } else if (unit === u.FORM_FEED) {
        regions.addBreak(at, at + 1);
        at++;
      } else if (unit === u.COLON || unit === u.DOT || unit === u.AT_SIGN) {
        at = this.readAddress(at, Math.max(contentStart, regions.end), end);
      } else {
        at++;
      }
    }
  }

  private readGap(at: number, end: number): number {
    const gapEnd = u.skipBlanks(this.text, at, end);
    const isWide = gapEnd - at >= COLUMN_GAP || this.text.slice(at, gapEnd).includes('\t');
    if (isWide && gapEnd < end) this.regions.addBreak(at, gapEnd);
    return gapEnd;
  }

  private readAddress(at: number, from: number, end: number): number {
    const address = bareAddress(this.text, at, from, end);
    if (address === undefined) return at + 1;
    this.regions.add('link-target', address.start, address.end);
    return address.end;
  }
}

interface QuoteMarks {
  readonly depth: number;
  readonly end: number;
}

/** The `>` that mail puts before quoted lines, each with at most one space (RFC 3676 §4.5). */
function readQuoteMarks(text: string, start: number, end: number): QuoteMarks {
  let depth = 0;
  let at = start;
  while (at < end && text.charCodeAt(at) === u.GREATER) {
    depth++;
    at++;
    if (at < end && text.charCodeAt(at) === u.SPACE) at++;
  }
  return { depth, end: at };
}

function skipIndentation(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && u.isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== u.FORM_FEED) at++;
  return at;
}

function isWrapped(text: string, start: number, end: number): boolean {
  let width = 0;
  for (let at = start; at < end && width < NARROWEST_WRAPPED_LINE; at++) {
    width += u.isWide(text.charCodeAt(at)) ? 2 : 1;
  }
  return width >= NARROWEST_WRAPPED_LINE;
}
