import type { Region, RegionKind } from '../region.js';
import { withLineFeeds } from '../scanning/lines.js';
import { TextBlocks } from '../scanning/text-blocks.js';
import { readingLines, type TextLine } from '../scanning/text-line.js';
import * as u from '../scanning/units.js';
import type { Steps } from '../../steps.js';
import { isAdornment, isBorderInSimpleTable, isGridBorder, isSimpleTableBorder } from './borders.js';
import { explicitMarkup } from './explicit-markup.js';
import { Inline } from './inline.js';

const bullet =
  /^(?:[-*+•‣⁃]|(?:\d{1,9}|[A-Za-z]|[ivxlcdmIVXLCDM]{1,9}|#)[.)]|\((?:\d{1,9}|[A-Za-z]|#)\))(?:\s+|$)/u;
const field = /^:[^:\s`](?:[^:`]*[^:\s`])?:(?=\s|$)\s*/u;
const anonymousTarget = /^__\s+\S/u;
const doctest = /^>>>(?:\s|$)/u;

/** Items of lists that begin on one line. */
const DEEPEST = 48;

/** Says whether a line goes on with the open block of which nothing is read. */
type GoesOn = (line: TextLine) => boolean;

/** Splits a reStructuredText line by line (Docutils, "reStructuredText Markup Specification"). */
export class RstLines {
  private readonly text: string;
  private readonly blocks: TextBlocks;
  /** Set while a block is open of which nothing is read. */
  private goesOn: GoesOn | undefined;
  /** Columns before the lines of the open paragraph; until its second line tells, it is only known to be more than that. */
  private indent = 0;
  private isIndentKnown = true;
  /** Columns that the block below has to be indented by more, behind a paragraph that ended in `::`. */
  private literalBelow: number | undefined;
  /** Columns before the directive whose options may follow. */
  private optionsBelow: number | undefined;
  private inSimpleTable = false;
  private isBelowTableBorder = false;

  constructor(text: string) {
    this.text = withLineFeeds(text);
    const inline: Inline = new Inline(this.text, () => this.blocks.regions);
    this.blocks = new TextBlocks((start, end) => inline.scan(start, end));
  }

  *reading(): Steps<Region[]> {
    yield* readingLines(this.text, (line) => this.readLine(line));
    return this.blocks.finish(this.text.length);
  }

  private readLine(line: TextLine): void {
    const isBlank = line.content === '';
    if (this.goesOn?.(line) === true) {
      if (!isBlank) this.blocks.extend(line.end);
      return;
    }
    this.goesOn = undefined;
    if (isBlank) {
      this.endParagraph();
      this.optionsBelow = undefined;
      if (this.isBelowTableBorder) this.inSimpleTable = false;
    } else if (!this.readLiteral(line) && !this.readOption(line) && !this.readOnwards(line)) {
      this.endParagraph();
      this.readFresh(line);
    }
  }

  /** Reads the literal block that a paragraph has announced: an indented one, or lines that begin with one mark. */
  private readLiteral(line: TextLine): boolean {
    const above = this.literalBelow;
    if (above === undefined) return false;
    this.literalBelow = undefined;
    if (line.indent > above) {
      this.hide('code', line.offset, line.end, (next) => next.content === '' || next.indent > above);
      return true;
    }
    const quote = line.content[0];
    if (line.indent < above || !u.isAsciiPunctuation(quote.charCodeAt(0))) return false;
    this.hide('code', line.offset, line.end, (next) => next.content.startsWith(quote));
    return true;
  }

  /** Reads an option of the directive above. */
  private readOption(line: TextLine): boolean {
    if (this.optionsBelow === undefined) return false;
    if (line.indent > this.optionsBelow && field.test(line.content)) {
      this.endParagraph();
      this.blocks.add('attribute', line.offset, line.end);
      return true;
    }
    if (!this.blocks.isText) this.optionsBelow = undefined;
    return false;
  }

  /** Reads the line as what the open paragraph goes on with, or as what makes it a title. */
  private readOnwards(line: TextLine): boolean {
    const { blocks } = this;
    if (!blocks.isText) return false;
    const title = this.text.slice(blocks.contentStart, blocks.contentEnd);
    if (isAdornment(line.content, title.includes('\n') ? '' : title)) {
      blocks.add('break', line.offset, line.end);
      return true;
    }
    if (!this.isIndentKnown && line.indent > this.indent) {
      this.indent = line.indent;
      this.isIndentKnown = true;
    }
    if (!this.isIndentKnown || line.indent !== this.indent) return false;
    blocks.extend(line.end);
    return true;
  }

  /** Reads a line that goes on with nothing: what stands on it behind the bullets of lists. */
  private readFresh(line: TextLine): void {
    if (this.inSimpleTable || isSimpleTableBorder(line.content)) {
      this.readTableLine(line);
      return;
    }
    let { offset, content } = line;
    for (let depth = 0; depth < DEEPEST; depth++) {
      const mark = bullet.exec(content)?.[0].length ?? 0;
      if (mark === 0) break;
      offset += mark;
      content = content.slice(mark);
    }
    this.readContent(content, offset, line.indent + offset - line.offset);
  }

  /** Reads what stands on a line from an offset to its end; `column` is where that begins. */
  private readContent(content: string, offset: number, column: number): void {
    const { blocks } = this;
    const end = offset + content.length;
    if (isAdornment(content) || isGridBorder(content)) blocks.add('break', offset, end);
    else if (/^\|(?:\s|$)/u.test(content)) this.readCells(content, offset, /\|(?=\s|$)/gu);
    else if (anonymousTarget.test(content)) blocks.add('link-target', offset, end);
    else if (doctest.test(content)) this.hide('code', offset, end, (next) => next.content !== '');
    else if (!this.readExplicit(content, offset, column)) this.readParagraph(content, offset, column);
  }

  private readExplicit(content: string, offset: number, column: number): boolean {
    const markup = explicitMarkup(content);
    if (markup === undefined) return false;
    const end = offset + content.length;
    if (markup.is === 'unread') {
      this.hide(markup.kind, offset, end, blockBelow(column, content === '..'));
      return true;
    }
    this.blocks.add('command', offset, offset + markup.length);
    if (markup.isDirective) this.optionsBelow = column;
    if (markup.is === 'mark') this.beginText(offset + markup.length, end, column, false);
    return true;
  }

  /** Reads the first line of a paragraph, or of a field. */
  private readParagraph(content: string, offset: number, column: number): void {
    const name = field.exec(content)?.[0].length ?? 0;
    if (name > 0) this.blocks.add('attribute', offset, offset + name);
    this.beginText(offset + name, offset + content.length, column, name === 0);
  }

  private beginText(start: number, end: number, indent: number, isIndentKnown: boolean): void {
    this.indent = indent;
    this.isIndentKnown = isIndentKnown;
    if (start < end) this.blocks.open('text', start, end);
  }

  private endParagraph(): void {
    const { blocks, text } = this;
    if (!blocks.isText) return;
    if (text.endsWith('::', blocks.contentEnd)) this.literalBelow = this.indent;
    blocks.close();
  }

  private readTableLine({ content, offset, end }: TextLine): void {
    this.inSimpleTable = true;
    this.isBelowTableBorder = isBorderInSimpleTable(content);
    if (this.isBelowTableBorder) this.blocks.add('break', offset, end);
    else this.readCells(content, offset, / {2,}/gu);
  }

  private readCells(row: string, offset: number, border: RegExp): void {
    let from = 0;
    for (const { 0: found, index } of row.matchAll(border)) {
      this.readCell(row, offset, from, index);
      from = index + found.length;
    }
    this.readCell(row, offset, from, row.length);
  }

  private readCell(row: string, offset: number, from: number, to: number): void {
    const start = u.skipBlanks(row, from, to);
    const end = u.trimEnd(row, start, to);
    if (start < end) this.blocks.add('text', offset + start, offset + end);
  }

  private hide(kind: RegionKind, start: number, end: number, goesOn: GoesOn): void {
    this.blocks.open(kind, start, end);
    this.goesOn = goesOn;
  }
}

/** What belongs to a block by being indented; one that begins empty has none below an empty line. */
function blockBelow(column: number, isEmpty: boolean): GoesOn {
  let isPast = isEmpty;
  return ({ content, indent }) => {
    if (isPast && content === '') return false;
    isPast = false;
    return content === '' || indent > column;
  };
}
