import type { YamlEntry, YamlList, YamlMap, YamlNode } from '../yaml.js';

/** How a YAML text is laid out: its lines, indentation and where what is written ends. Offsets are UTF-16, from 0. */
export class Layout {
  /** How the lines of the text end. */
  readonly lineBreak: string;

  constructor(readonly text: string) {
    this.lineBreak = /\r?\n/u.exec(text)?.[0] ?? '\n';
  }

  /** Whether a list or map is written in brackets. */
  isBracketed(node: YamlList | YamlMap): boolean {
    return /[[{]/u.test(this.text.charAt(node.start));
  }

  /** How many characters stand before an offset in its line. */
  columnOf(offset: number): number {
    const start = this.lineStart(offset);
    return offset - (this.text.startsWith('\ufeff', start) ? start + 1 : start);
  }

  /** The end of the line of an offset, before its line break. */
  lineEnd(offset: number): number {
    const feed = this.text.indexOf('\n', offset);
    if (feed === -1) {
      return this.text.length;
    }
    return feed > offset && this.text.charAt(feed - 1) === '\r' ? feed - 1 : feed;
  }

  /** Whether all of a line before an offset is indentation. */
  isFirstInLine(offset: number): boolean {
    return this.text.slice(this.lineStart(offset), offset).trim() === '';
  }

  /** Whether an empty line stands before the line of an offset and the comments over it. */
  isSetApart(offset: number): boolean {
    const above = this.text.slice(0, this.lineStart(offset)).split('\n').slice(0, -1);
    return above.findLast((line) => !isComment(line))?.trim() === '';
  }

  /** Behind what is written of a node, before the spaces, comments and line breaks that follow it. */
  endOf(node: YamlNode): number {
    if (node.kind === 'text') {
      return this.isBlockScalar(node) ? this.endOfBlockScalar(node) : node.end;
    }
    return this.isBracketed(node) ? node.end : this.endOfBlock(node);
  }

  /** Behind an entry of a map. */
  endOfEntry(entry: YamlEntry): number {
    return entry.value === undefined ? this.endOfColon(entry) : this.endOf(entry.value);
  }

  /** Behind the colon of an entry. */
  endOfColon({ key }: YamlEntry): number {
    const colon = /^\s*:/u.exec(this.text.slice(key.end, key.end + 100));
    return key.end + (colon?.[0].length ?? 0);
  }

  /**
   * The end of the line of an offset, or of the last comment below it that is indented by so many columns: that
   * belongs to what stands above.
   */
  endWithComments(offset: number, column: number): number {
    let end = this.lineEnd(offset);
    for (let at = end; at < this.text.length;) {
      const start = this.text.indexOf('\n', at) + 1;
      if (start === 0) {
        break;
      }
      at = this.lineEnd(start);
      const line = this.text.slice(start, at);
      if (isComment(line) && line.search(/\S/u) >= column) {
        end = at;
      } else if (line.trim() !== '') {
        break;
      }
    }
    return end;
  }

  /** Whether a text is written below `|` or `>`. */
  isBlockScalar({ start }: YamlNode): boolean {
    return /[|>]/u.test(this.text.charAt(start));
  }

  private lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Empty lines below a block scalar are a part of it only where its header says `+`. */
  private endOfBlockScalar({ start, end }: YamlNode): number {
    const written = this.text.slice(start, end);
    const isKept = this.text.slice(start, this.lineEnd(start)).includes('+');
    return start + written.replace(isKept ? /\r?\n$/u : /\s+$/u, '').length;
  }

  /** The node's own end lies behind the comments that follow it; what it holds ends too soon where an item is empty. */
  private endOfBlock(node: YamlList | YamlMap): number {
    const inner =
      node.kind === 'list'
        ? node.items.map((item) => this.endOf(item))
        : node.entries.map((entry) => this.endOfEntry(entry));
    const known = Math.max(node.start, ...inner.slice(-1));
    const lines = this.text.slice(known, node.end).split('\n');
    const last = lines.findLastIndex((line, index) => index > 0 && line.trim() !== '' && !isComment(line));
    return last === -1
      ? known
      : known +
          lines
            .slice(0, last + 1)
            .join('\n')
            .trimEnd().length;
  }
}

function isComment(line: string): boolean {
  return /^\s*#/u.test(line);
}
