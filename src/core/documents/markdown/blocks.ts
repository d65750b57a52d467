import type { Region } from '../region.js';
import { Finder } from '../scanning/finder.js';
import { contentEnd, lineFeedAfter, withLineFeeds } from '../scanning/lines.js';
import { RegionList } from '../scanning/region-list.js';
import * as u from '../scanning/units.js';
import { Containers } from './containers.js';
import { definedLabels, definitionEnd } from './definitions.js';
import { enclosedAt, hidesTheRest, rawBlocks } from './enclosed.js';
import { frontMatterEnd } from './front-matter.js';
import { atxHeading } from './headings.js';
import { Inline } from './inline.js';
import { Line } from './line.js';
import * as marks from './list-marks.js';
import { Paragraph } from './paragraph.js';
import { isSetextUnderline, isThematicBreak } from './rules.js';
import { alertEnd, admonitionHeadEnd, divisionMarkEnd, isTemplateLine } from './special-lines.js';
import { cellBorders, columnCount, isDelimiterRow, isGridBorder } from './tables.js';
import { displayedMath, fencedCode, indentedCode, moduleStatements, type Verbatim } from './verbatim.js';

const ADMONITION_INDENT = 4;

/**
 * Splits a Markdown text line by line into blocks (CommonMark 0.31, appendix "A parsing strategy", phase 1)
 * and hands the text of each to `Inline`. Everything between the content of two blocks is a break.
 */
export class Blocks {
  private readonly text: string;
  private readonly regions = new RegionList();
  private readonly containers = new Containers();
  private readonly paragraph = new Paragraph();
  private readonly finder: Finder;
  private readonly inline: Inline;
  private readonly line: Line;
  private verbatim: Verbatim | undefined;
  private inTable = false;
  /** End of the last content read: the next block's break begins here. */
  private contentEnd = 0;
  private nextLine = 0;

  constructor(text: string) {
    this.text = withLineFeeds(text);
    this.line = new Line(this.text);
    this.finder = new Finder(this.text);
    this.inline = new Inline(this.text, this.regions, definedLabels(this.text));
  }

  read(): Region[] {
    this.readFrontMatter();
    while (this.nextLine < this.text.length) this.readLine();
    this.closeLeaf();
    this.regions.addBreak(this.contentEnd, this.text.length);
    return this.regions.toArray();
  }

  private readFrontMatter(): void {
    const end = frontMatterEnd(this.text);
    if (end === 0) return;
    this.regions.add('front-matter', 0, end);
    this.contentEnd = end;
    this.nextLine = lineFeedAfter(this.text, end) + 1;
  }

  private readLine(): void {
    const start = this.nextLine;
    const lineFeed = lineFeedAfter(this.text, start);
    this.nextLine = lineFeed + 1;
    this.line.open(start, contentEnd(this.text, start, lineFeed));
    const matched = this.containers.match(this.line);
    if (!this.continuesVerbatim(matched)) this.readFreshLine(matched);
    if (!this.line.blank) this.contentEnd = Math.max(this.contentEnd, this.line.end);
  }

  private continuesVerbatim(matched: number): boolean {
    if (this.verbatim === undefined || matched < this.containers.depth) return false;
    const continuation = this.verbatim.follow(this.line);
    if (continuation === 'past') return false;
    if (continuation === 'last') {
      this.contentEnd = this.line.end;
      this.closeLeaf();
    }
    return true;
  }

  private readFreshLine(matched: number): void {
    const { line } = this;
    const within = matched === this.containers.depth;
    if (line.blank) {
      this.closeLeaf();
      this.containers.cut(matched);
      return;
    }
    if (within && this.paragraph.open && line.indent < 4 && this.turnsParagraph()) return;
    const opened = this.openContainers(matched);
    if (line.blank) return;
    if (line.indent < 4 && this.opensLeaf(opened ? this.containers.depth : matched)) return;
    if (this.paragraph.open) this.continueParagraph();
    else if (this.inTable && within && !opened) this.readRow(line.offset, line.end);
    else this.beginTextBlock(opened ? this.containers.depth : matched);
  }

  /** Reads the line as what makes the paragraph above it a heading or a table. */
  private turnsParagraph(): boolean {
    const { text, line, paragraph } = this;
    if (isSetextUnderline(text, line.offset, line.end)) {
      this.closeLeaf();
      this.breakTo(line.end);
      return true;
    }
    if (!isDelimiterRow(text, line.offset, line.end)) return false;
    const columns = columnCount(text, paragraph.lastLine, paragraph.end);
    if (columns !== columnCount(text, line.offset, line.end)) return false;
    this.takeHeaderRow();
    this.breakTo(line.end);
    this.inTable = true;
    return true;
  }

  private takeHeaderRow(): void {
    const { paragraph } = this;
    if (!paragraph.isOneLine) {
      this.scanParagraph(paragraph.beforeLastLine);
      this.regions.addBreak(paragraph.beforeLastLine, paragraph.lastLine);
    }
    paragraph.open = false;
    this.readCells(paragraph.lastLine, paragraph.end);
  }

  private openContainers(matched: number): boolean {
    const { line, containers } = this;
    let opened = false;
    while (line.indent < 4 && !line.blank && !containers.full) {
      const open = this.containerMark(!opened && matched === containers.depth);
      if (open === undefined) break;
      if (!opened) {
        this.closeLeaf();
        containers.cut(matched);
        opened = true;
      }
      open();
    }
    return opened;
  }

  /** What opens the container whose mark stands next, if one does. */
  private containerMark(within: boolean): (() => void) | undefined {
    const { text, line, containers } = this;
    const first = line.first;
    if (first >= 0x80 || u.isAsciiLetter(first)) return undefined;
    if (first === u.GREATER) {
      return () => {
        line.consumeQuoteMark();
        containers.openQuote();
      };
    }
    const footnote = marks.footnoteMarkLength(text, line.offset, line.end);
    if (footnote > 0) {
      return () => {
        line.consume(footnote);
        containers.openItem(4);
        line.indent = 0;
      };
    }
    const length =
      marks.listMarkLength(text, line.offset, line.end) ||
      marks.definitionMarkLength(text, line.offset, line.end);
    if (length === 0 || isThematicBreak(text, line.offset, line.end)) return undefined;
    const interrupts = within && this.paragraph.open;
    if (interrupts && !marks.mayInterruptParagraph(text, line.offset, length, line.end)) return undefined;
    return () => this.openItem(length);
  }

  private openItem(markLength: number): void {
    const { line, containers } = this;
    const markIndent = line.indent;
    line.consume(markLength);
    const padding = line.blank || line.indent > 4 ? 1 : line.indent;
    line.moveEdge(padding);
    containers.openItem(markIndent + markLength + padding);
    if (line.indent === 0) line.consume(marks.taskBoxLength(this.text, line.offset, line.end));
  }

  /** Reads the line as the first of a block other than a paragraph. */
  private opensLeaf(depth: number): boolean {
    const { text, line } = this;
    switch (line.first) {
      case u.HASH:
        return this.readHeading(depth);
      case u.BACKTICK:
      case u.TILDE:
        return this.openVerbatim(fencedCode(text, line), depth);
      case u.DOLLAR:
      case u.BACKSLASH:
        return this.openVerbatim(displayedMath(text, line), depth);
      case u.STAR:
      case u.HYPHEN:
      case u.UNDERSCORE:
        return isThematicBreak(text, line.offset, line.end) && this.readBorder(depth);
      case u.PLUS:
        return isGridBorder(text, line.offset, line.end) && this.readBorder(depth, true);
      case u.PIPE:
        return this.inTable && isDelimiterRow(text, line.offset, line.end) && this.readBorder(depth, true);
      case u.LESS:
        return this.readEnclosed(depth);
      case u.OPEN_BRACE:
        return this.readEnclosed(depth) || this.readTemplateLine(depth);
      case u.OPEN_BRACKET:
        return this.readHead('command', alertEnd(text, line), depth);
      case u.COLON:
        return this.readHead('command', divisionMarkEnd(text, line), depth);
      case u.EXCLAMATION:
      case u.QUESTION:
      case u.EQUALS:
        return this.readAdmonition(depth);
      case 0x65:
      case 0x69:
        return !this.paragraph.open && this.openVerbatim(moduleStatements(text, line), depth);
      default:
        return false;
    }
  }

  private readHeading(depth: number): boolean {
    const { line } = this;
    const heading = atxHeading(this.text, line.offset, line.end);
    if (heading === undefined) return false;
    this.beginLeaf(depth, heading.start);
    this.inline.scan(heading.start, heading.end);
    this.regions.addBreak(heading.end, line.end);
    return true;
  }

  private openVerbatim(verbatim: Verbatim | undefined, depth: number): boolean {
    if (verbatim === undefined) return false;
    this.beginLeaf(depth, verbatim.start);
    this.verbatim = verbatim;
    return true;
  }

  private readBorder(depth: number, ofTable = false): boolean {
    this.beginLeaf(depth, this.line.end);
    this.inTable = ofTable;
    return true;
  }

  private readEnclosed(depth: number): boolean {
    const { text, line } = this;
    const enclosed = enclosedAt(text, line.offset, text.length, this.finder, rawBlocks);
    if (enclosed !== undefined) {
      this.beginLeaf(depth, enclosed.start);
      this.regions.add(enclosed.kind, enclosed.start, enclosed.end);
      this.readRestOfLine(enclosed.end);
      return true;
    }
    if (!hidesTheRest(text, line.offset)) return false;
    this.beginLeaf(depth, line.offset);
    this.regions.add(text.startsWith('<!', line.offset) ? 'comment' : 'code', line.offset, text.length);
    this.contentEnd = this.nextLine = text.length;
    return true;
  }

  private readRestOfLine(from: number): void {
    const lineFeed = lineFeedAfter(this.text, from);
    const end = contentEnd(this.text, from, lineFeed);
    this.inline.scan(from, end);
    this.contentEnd = end;
    this.nextLine = lineFeed + 1;
  }

  private readTemplateLine(depth: number): boolean {
    return isTemplateLine(this.text, this.line) && this.readHead('command', this.line.offset, depth);
  }

  private readAdmonition(depth: number): boolean {
    if (this.paragraph.open) return false;
    if (!this.readHead('command', admonitionHeadEnd(this.text, this.line), depth)) return false;
    if (!this.containers.full) this.containers.openItem(ADMONITION_INDENT);
    return true;
  }

  /** Reads a line of its own, of which what stands before `end` is no prose. */
  private readHead(kind: 'command', end: number | undefined, depth: number): boolean {
    if (end === undefined) return false;
    const { line } = this;
    this.beginLeaf(depth, line.offset);
    this.regions.add(kind, line.offset, end);
    this.inline.scan(end, line.end);
    return true;
  }

  private continueParagraph(): void {
    const { line, paragraph } = this;
    if (line.quoted) paragraph.gaps.push(line.start, line.offset);
    paragraph.add(line.offset, line.end);
  }

  private beginTextBlock(depth: number): void {
    const { line } = this;
    this.beginLeaf(depth, line.offset);
    if (line.indent > 3) this.verbatim = indentedCode(line);
    else this.paragraph.begin(line.offset, line.end);
  }

  private readRow(start: number, end: number): void {
    this.breakTo(start);
    this.readCells(start, end);
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

  private beginLeaf(depth: number, contentStart: number): void {
    this.closeLeaf();
    this.containers.cut(depth);
    this.breakTo(contentStart);
  }

  private breakTo(offset: number): void {
    this.regions.addBreak(this.contentEnd, offset);
  }

  private closeLeaf(): void {
    const { paragraph, verbatim } = this;
    if (paragraph.open) {
      this.scanParagraph(paragraph.end);
      paragraph.open = false;
    } else if (verbatim !== undefined) {
      this.regions.add(verbatim.kind, verbatim.start, this.contentEnd);
      this.verbatim = undefined;
    }
    this.inTable = false;
  }

  private scanParagraph(end: number): void {
    const { gaps } = this.paragraph;
    this.inline.scan(this.skipDefinitions(this.paragraph.start, end), end, gaps);
  }

  /** Reads the definitions of links that a paragraph begins with, and says where its text begins. */
  private skipDefinitions(start: number, end: number): number {
    let at = start;
    while (at < end && this.text.charCodeAt(at) === u.OPEN_BRACKET) {
      const definition = definitionEnd(this.text, at, end);
      if (definition === 0) break;
      this.regions.add('link-target', at, definition);
      at = this.paragraph.nextLineAfter(this.text, definition, end);
      this.regions.addBreak(definition, at);
    }
    return at;
  }
}
