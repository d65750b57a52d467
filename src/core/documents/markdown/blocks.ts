import { type Region, unitsAStep } from '../region.js';
import { contentEnd, lineFeedAfter, withLineFeeds } from '../scanning/lines.js';
import type { Steps } from '../../steps.js';
import { containerMark } from './container-marks.js';
import { Containers } from './containers.js';
import { frontMatterEnd } from './front-matter.js';
import { LeafReader } from './leaf-reader.js';
import { Leaves } from './leaves.js';
import { Line } from './line.js';
import { isSetextUnderline } from './rules.js';
import { columnCount, isDelimiterRow } from './tables.js';
import { indentedCode } from './verbatim.js';

/**
 * Splits a Markdown text into blocks, line by line (CommonMark 0.31, appendix "A parsing strategy", phase 1):
 * finds the containers that each line goes on in or opens, and leaves the rest of the line to its leaf.
 */
export class Blocks {
  private readonly text: string;
  private readonly line: Line;
  private readonly containers = new Containers();
  private readonly leaves: Leaves;
  private readonly leafReader: LeafReader;

  constructor(
    text: string,
    private readonly mayHaveFrontMatter = true,
  ) {
    this.text = withLineFeeds(text);
    this.line = new Line(this.text);
    this.leaves = new Leaves(this.text);
    this.leafReader = new LeafReader(this.text, this.line, this.containers, this.leaves);
  }

  *reading(): Steps<Region[]> {
    const { length } = this.text;
    let next = this.readFrontMatter();
    for (let paused = 0; next < length; next = this.readLine(next)) {
      if (next - paused > unitsAStep) {
        paused = next;
        yield next / length;
      }
    }
    return this.leaves.finish();
  }

  private readFrontMatter(): number {
    const end = this.mayHaveFrontMatter ? frontMatterEnd(this.text) : 0;
    if (end === 0) return 0;
    this.leaves.cover('front-matter', 0, end);
    this.leaves.contentEnd = end;
    return lineFeedAfter(this.text, end) + 1;
  }

  /** Reads the line at `start`, or the lines of what opens there; says where the next one begins. */
  private readLine(start: number): number {
    const { line, leaves } = this;
    const lineFeed = lineFeedAfter(this.text, start);
    line.open(start, contentEnd(this.text, start, lineFeed));
    const matched = this.containers.match(line);
    if (!this.continuesVerbatim(matched)) this.readFreshLine(matched);
    if (leaves.contentEnd > line.end) return lineFeedAfter(this.text, leaves.contentEnd) + 1;
    if (!line.blank) leaves.contentEnd = line.end;
    return lineFeed + 1;
  }

  private continuesVerbatim(matched: number): boolean {
    const { line, leaves, containers } = this;
    if (leaves.verbatim === undefined || matched < containers.depth) return false;
    const continuation = leaves.verbatim.follow(line);
    if (continuation === 'past') return false;
    if (continuation === 'last') {
      leaves.contentEnd = line.end;
      leaves.close();
    }
    return true;
  }

  private readFreshLine(matched: number): void {
    const { line, leaves, containers } = this;
    const isWithin = matched === containers.depth;
    if (line.blank) {
      leaves.close();
      containers.cut(matched);
      return;
    }
    if (isWithin && this.turnsParagraph()) return;
    const opened = this.openContainers(matched);
    if (line.blank) return;
    const depth = opened ? containers.depth : matched;
    if (line.indent < 4 && this.leafReader.read(depth)) return;
    if (leaves.paragraph.open) leaves.paragraph.add(line);
    else if (leaves.inTable && isWithin) leaves.readRow(line);
    else this.beginText(depth);
  }

  /** Reads the line as what makes the open paragraph a heading or a table. */
  private turnsParagraph(): boolean {
    const { text, line, leaves } = this;
    const { paragraph } = leaves;
    if (!paragraph.open || line.indent > 3) return false;
    if (isSetextUnderline(text, line.offset, line.end)) {
      leaves.begin(line.end);
      return true;
    }
    if (!isDelimiterRow(text, line.offset, line.end)) return false;
    const columns = columnCount(text, paragraph.lastLine, paragraph.end);
    if (columns !== columnCount(text, line.offset, line.end)) return false;
    leaves.beginTable(line);
    return true;
  }

  private openContainers(matched: number): boolean {
    const { line, leaves, containers } = this;
    let opened = false;
    while (line.indent < 4 && !line.blank && !containers.full) {
      const belowParagraph = !opened && leaves.paragraph.open && matched === containers.depth;
      const open = containerMark(this.text, line, belowParagraph);
      if (open === undefined) break;
      if (!opened) {
        leaves.close();
        containers.cut(matched);
        opened = true;
      }
      open(line, containers);
    }
    return opened;
  }

  private beginText(depth: number): void {
    this.containers.cut(depth);
    if (this.line.indent > 3) this.leaves.beginVerbatim(indentedCode(this.line));
    else this.leaves.beginParagraph(this.line);
  }
}
