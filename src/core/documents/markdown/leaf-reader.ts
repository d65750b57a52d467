import type { RegionKind } from '../region.js';
import { Finder } from '../scanning/finder.js';
import { contentEnd, lineFeedAfter } from '../scanning/lines.js';
import * as u from '../scanning/units.js';
import type { Containers } from './containers.js';
import { enclosedAt, hidesTheRest, rawBlocks } from './enclosed.js';
import { atxHeading } from './headings.js';
import type { Leaves } from './leaves.js';
import type { Line } from './line.js';
import { isThematicBreak } from './rules.js';
import {
  admonitionHeadEnd,
  alertEnd,
  divisionMarkEnd,
  isClosingTemplate,
  isTemplateLine,
} from './special-lines.js';
import { isDelimiterRow, isGridBorder } from './tables.js';
import { displayedMath, fencedCode, moduleStatements, type Verbatim } from './verbatim.js';

const ADMONITION_INDENT = 4;
const LOWER_E = 0x65;
const LOWER_I = 0x69;

/** Reads a line that opens a block other than a paragraph, told by the first character of its content. */
export class LeafReader {
  private readonly finder: Finder;
  private depth = 0;

  constructor(
    private readonly text: string,
    private readonly line: Line,
    private readonly containers: Containers,
    private readonly leaves: Leaves,
  ) {
    this.finder = new Finder(text);
  }

  /** Reads the line, within the outer `depth` containers, if it opens such a block. */
  read(depth: number): boolean {
    const { text, line, leaves } = this;
    this.depth = depth;
    switch (line.first) {
      case u.HASH:
        return this.readHeading();
      case u.BACKTICK:
      case u.TILDE:
        return this.beginVerbatim(fencedCode(text, line));
      case u.DOLLAR:
      case u.BACKSLASH:
        return this.beginVerbatim(displayedMath(text, line));
      case u.STAR:
      case u.HYPHEN:
      case u.UNDERSCORE:
        return isThematicBreak(text, line.offset, line.end) && this.readBorder();
      case u.PLUS:
        return isGridBorder(text, line.offset, line.end) && this.readTableBorder();
      case u.PIPE:
        return leaves.inTable && isDelimiterRow(text, line.offset, line.end) && this.readTableBorder();
      case u.LESS:
        return this.readEnclosed();
      case u.OPEN_BRACE:
        return this.readEnclosed() || this.readTemplateLine();
      case u.OPEN_BRACKET:
        return this.readHead('command', alertEnd(text, line));
      case u.COLON:
        return this.readHead('command', divisionMarkEnd(text, line));
      case u.EXCLAMATION:
      case u.QUESTION:
      case u.EQUALS:
        return !leaves.paragraph.open && this.readAdmonition();
      case LOWER_E:
      case LOWER_I:
        return !leaves.paragraph.open && this.beginVerbatim(moduleStatements(text, line));
      default:
        return false;
    }
  }

  private readHeading(): boolean {
    const { line, leaves } = this;
    const heading = atxHeading(this.text, line.offset, line.end);
    if (heading === undefined) return false;
    this.begin(heading.start);
    leaves.readText(heading.start, heading.end);
    leaves.coverClosingMarks(heading.end, line.end);
    return true;
  }

  private beginVerbatim(verbatim: Verbatim | undefined): boolean {
    if (verbatim === undefined) return false;
    this.containers.cut(this.depth);
    this.leaves.beginVerbatim(verbatim);
    return true;
  }

  private readBorder(): boolean {
    this.begin(this.line.end);
    return true;
  }

  private readTableBorder(): boolean {
    this.begin(this.line.end);
    this.leaves.inTable = true;
    return true;
  }

  private readEnclosed(): boolean {
    const { text, line } = this;
    const enclosed = enclosedAt(text, line.offset, text.length, this.finder, rawBlocks);
    if (enclosed !== undefined) {
      this.readBlockTo(enclosed.end, enclosed.kind);
      return true;
    }
    if (!hidesTheRest(text, line.offset)) return false;
    this.readBlockTo(text.length, text.startsWith('<!', line.offset) ? 'comment' : 'code');
    return true;
  }

  /** Reads a block that goes on beyond the line, and what stands behind it on its last line. */
  private readBlockTo(end: number, kind: RegionKind): void {
    const { text, line, leaves } = this;
    this.begin(line.offset);
    leaves.cover(kind, line.offset, end);
    leaves.contentEnd = contentEnd(text, end, lineFeedAfter(text, end));
    leaves.readText(end, leaves.contentEnd);
  }

  private readTemplateLine(): boolean {
    const { text, line } = this;
    if (!isTemplateLine(text, line)) return false;
    if (this.leaves.paragraph.open && !isClosingTemplate(text, line)) return false;
    return this.readHead('command', line.offset);
  }

  private readAdmonition(): boolean {
    if (!this.readHead('command', admonitionHeadEnd(this.text, this.line))) return false;
    if (!this.containers.full) this.containers.openItem(ADMONITION_INDENT);
    return true;
  }

  /** Reads a line of its own, of which what stands before `end` is no prose. */
  private readHead(kind: RegionKind, end: number | undefined): boolean {
    if (end === undefined) return false;
    const { line, leaves } = this;
    this.begin(line.offset);
    leaves.cover(kind, line.offset, end);
    leaves.readText(end, line.end);
    return true;
  }

  private begin(contentStart: number): void {
    this.leaves.begin(contentStart);
    this.containers.cut(this.depth);
  }
}
