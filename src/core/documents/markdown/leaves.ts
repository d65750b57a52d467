import type { Region, RegionKind } from '../region.js';
import { RegionList } from '../scanning/region-list.js';
import { OPEN_BRACKET } from '../scanning/units.js';
import { definedLabels, definitionEnd } from './definitions.js';
import { Inline } from './inline.js';
import type { Line } from './line.js';
import { Paragraph } from './paragraph.js';
import { cellBorders } from './tables.js';
import type { Verbatim } from './verbatim.js';

/**
 * The blocks that hold text rather than other blocks, one after the other: at most one is open. All that
 * stands between the content of one and that of the next is a break.
 */
export class Leaves {
  readonly paragraph = new Paragraph();
  verbatim: Verbatim | undefined;
  inTable = false;
  /** End of the last content read, where the break before the next block begins. */
  contentEnd = 0;

  private readonly regions = new RegionList();
  private readonly inline: Inline;

  constructor(private readonly text: string) {
    this.inline = new Inline(text, this.regions, definedLabels(text));
  }

  /** Closes the open block, and begins one whose content starts at `contentStart`. */
  begin(contentStart: number): void {
    this.close();
    this.regions.addBreak(this.contentEnd, contentStart);
  }

  beginParagraph(line: Line): void {
    this.begin(line.offset);
    this.paragraph.begin(line.offset, line.end);
  }

  beginVerbatim(verbatim: Verbatim): void {
    this.begin(verbatim.start);
    this.verbatim = verbatim;
  }

  /** Makes the last line of the open paragraph the header of a table, and `line` its delimiter row. */
  beginTable(line: Line): void {
    const { paragraph } = this;
    if (!paragraph.isOneLine) {
      this.readParagraph(paragraph.beforeLastLine);
      this.regions.addBreak(paragraph.beforeLastLine, paragraph.lastLine);
    }
    paragraph.open = false;
    this.readCells(paragraph.lastLine, paragraph.end);
    this.begin(line.end);
    this.inTable = true;
  }

  readRow(line: Line): void {
    this.regions.addBreak(this.contentEnd, line.offset);
    this.readCells(line.offset, line.end);
  }

  /** Adds what holds no prose to the block that has just begun. */
  cover(kind: RegionKind, start: number, end: number): void {
    this.regions.add(kind, start, end);
  }

  /** Reads the text of a block that has just begun. */
  readText(start: number, end: number): void {
    this.inline.scan(start, end);
  }

  /** Adds the marks that close a block. */
  coverClosingMarks(start: number, end: number): void {
    this.regions.addBreak(start, end);
  }

  close(): void {
    const { paragraph, verbatim } = this;
    if (paragraph.open) {
      this.readParagraph(paragraph.end);
      paragraph.open = false;
    } else if (verbatim !== undefined) {
      this.regions.add(verbatim.kind, verbatim.start, this.contentEnd);
      this.verbatim = undefined;
    }
    this.inTable = false;
  }

  /** Closes the last block, and gives all regions. */
  finish(): Region[] {
    this.begin(this.text.length);
    return this.regions.toArray();
  }

  private readParagraph(end: number): void {
    const { start, gaps } = this.paragraph;
    this.inline.scan(this.skipDefinitions(start, end), end, gaps);
  }

  /**
   * Reads the definitions of links that the paragraph begins with, and says where its text begins. One labelled `//` is what
   * people write who want a comment without HTML.
   */
  private skipDefinitions(start: number, end: number): number {
    let at = start;
    while (at < end && this.text.charCodeAt(at) === OPEN_BRACKET) {
      const definition = definitionEnd(this.text, at, end);
      if (definition === 0) break;
      this.regions.add(this.text.startsWith('[//]:', at) ? 'comment' : 'link-target', at, definition);
      at = this.paragraph.nextLineAfter(this.text, definition, end);
      this.regions.addBreak(definition, at);
    }
    return at;
  }

  private readCells(start: number, end: number): void {
    let from = start;
    for (const border of cellBorders(this.text, start, end)) {
      this.inline.scan(from, border);
      this.regions.addBreak(border, border + 1);
      from = border + 1;
    }
    this.inline.scan(from, end);
  }
}
