import type { Region, RegionKind } from '../region.js';
import { withLineFeeds } from '../scanning/lines.js';
import { TextBlocks } from '../scanning/text-blocks.js';
import { readingLines, type TextLine } from '../scanning/text-line.js';
import * as u from '../scanning/units.js';
import type { Steps } from '../../steps.js';
import { Inline } from './inline.js';
import {
  attributeEntry,
  blockMacro,
  describedTerm,
  heading,
  isUnderline,
  listMark,
  structuralLine,
  verbatimDelimiter,
  verbatimStyle,
} from './line-marks.js';

/** Says whether the open block of which nothing is read goes on with a line, ends with it, or has ended before. */
type Follow = (line: TextLine) => 'inside' | 'last' | 'past';

/** Splits an AsciiDoc text line by line (AsciiDoc Language Documentation, "Blocks"). */
export class AsciidocLines {
  private readonly text: string;
  private readonly blocks: TextBlocks;
  /** Set while a block is open of which nothing is read. */
  private follow: Follow | undefined;
  /** What the next block is by its style: `[source]`. */
  private style: RegionKind | undefined;
  private inTable = false;
  /** Whether the author and the revision may follow, below the title of the document. */
  private inHeader = false;

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
    if (this.follow !== undefined && this.goesOn(this.follow(line), line)) return;
    if (line.content === '') {
      this.blocks.close();
      this.inHeader = false;
      return;
    }
    if (isComment(line)) this.readComment(line);
    else if (!this.readDelimiter(line)) this.readContent(line);
  }

  /** Takes the line into the open block of which nothing is read, if it belongs there. */
  private goesOn(continuation: ReturnType<Follow>, line: TextLine): boolean {
    if (continuation !== 'inside') this.follow = undefined;
    if (continuation === 'past') return false;
    if (line.content !== '') this.blocks.extend(line.end);
    return true;
  }

  private readComment(line: TextLine): void {
    if (this.blocks.isText) this.blocks.extend(line.end);
    else this.blocks.add('comment', line.offset, line.end);
  }

  private readDelimiter(line: TextLine): boolean {
    const { blocks } = this;
    const { content, offset, end } = line;
    if (line.indent > 0) return false;
    if (blocks.isText && isUnderline(content, this.text.slice(blocks.contentStart, blocks.contentEnd))) {
      blocks.add('break', offset, end);
      return true;
    }
    const delimited = verbatimDelimiter(content);
    const kind = content === '--' ? this.style : delimited && (this.style ?? delimited);
    if (kind !== undefined) {
      const closer = content.startsWith('```') ? '```' : content;
      this.hide(kind, line, (next) => (next.content === closer && next.indent === 0 ? 'last' : 'inside'));
      return true;
    }
    if (!structuralLine.test(content)) return false;
    if (content.endsWith('===') && !content.startsWith('=')) this.inTable = !this.inTable;
    this.style = undefined;
    blocks.add('break', offset, end);
    return true;
  }

  private readContent(line: TextLine): void {
    const { style } = this;
    if (this.inTable) this.readCells(line);
    else if (this.readSetting(line)) return;
    else if (style !== undefined) this.hide(style, line, toBlankLine);
    else if (!this.readMarked(line)) this.readText(line);
  }

  /** Reads a line that says how something is to be, and shows nothing of itself. */
  private readSetting(line: TextLine): boolean {
    const { content, offset, end } = line;
    const { blocks } = this;
    if (line.indent > 0) return false;
    if (attributeEntry.test(content) && !blocks.isText) {
      this.hide('attribute', line, (next) =>
        this.text.endsWith(' \\', blocks.contentEnd) ? toBlankLine(next) : 'past',
      );
    } else if (blockMacro.test(content)) {
      blocks.add('command', offset, end);
    } else if (content.startsWith('[') && content.endsWith(']')) {
      this.style = verbatimStyle(content) ?? this.style;
      blocks.add('attribute', offset, end);
    } else if (this.inHeader) {
      blocks.add('command', offset, end);
    } else {
      return false;
    }
    return true;
  }

  /** Reads a line that opens a block by the mark it begins with. */
  private readMarked(line: TextLine): boolean {
    const { content, offset, end } = line;
    const { blocks } = this;
    const title = line.indent === 0 ? heading.exec(content) : null;
    if (title !== null) {
      this.inHeader = title[1] === '=' && blocks.contentEnd === 0;
      blocks.add('text', offset + title[0].length, end);
      return true;
    }
    const mark = listMark.exec(content)?.[0].length ?? 0;
    const term = describedTerm(content, mark);
    if (mark === 0 && term === undefined) return false;
    if (term === undefined) {
      blocks.open('text', offset + mark, end);
      return true;
    }
    blocks.add('text', offset + mark, offset + term.end);
    blocks.open('text', offset + term.next, end);
    return true;
  }

  /** Reads a line of a paragraph; one that begins with an indented line is shown as it is. */
  private readText(line: TextLine): void {
    const { blocks } = this;
    if (blocks.isText) blocks.extend(line.end);
    else if (line.indent > 0) this.hide('code', line, toBlankLine);
    else blocks.open('text', line.offset, line.end);
  }

  /** Reads the cells of a table, each behind a bar with what it says of the cell. */
  private readCells({ content, offset, end }: TextLine): void {
    const { blocks } = this;
    let from = 0;
    for (const { 0: bar, index } of content.matchAll(cellBorder)) {
      this.readCell(content, offset, from, index);
      from = index + bar.length;
    }
    if (from === 0 && blocks.isText) blocks.extend(end);
    else this.readCell(content, offset, from, content.length);
  }

  private readCell(row: string, offset: number, from: number, to: number): void {
    const start = u.skipBlanks(row, from, to);
    const end = u.trimEnd(row, start, to);
    if (from > 0) this.blocks.close();
    if (start < end) this.blocks.open('text', offset + start, offset + end);
  }

  private hide(kind: RegionKind, line: TextLine, follow: Follow): void {
    this.style = undefined;
    this.blocks.open(kind, line.offset, line.end);
    this.follow = follow;
  }
}

/** The bar before a cell, with how many columns and rows it spans, how it is aligned and what it holds. */
const cellBorder = /(?:(?<=^|\s)(?:\d{1,3})?(?:\.\d{1,3})?[*+]?[<^>]?(?:\.[<^>])?[adehlmsv]?)?(?<!\\)\|/gu;

function isComment({ content, indent }: TextLine): boolean {
  return indent === 0 && content.startsWith('//') && !content.startsWith('///');
}

function toBlankLine({ content }: TextLine): 'inside' | 'past' {
  return content === '' ? 'past' : 'inside';
}
