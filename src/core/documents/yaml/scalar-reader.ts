import { MessageText, type Quoting } from '../scanning/message-text.js';
import type { RegionList } from '../scanning/region-list.js';
import type { Span } from '../../text/span.js';

/** A value; the span includes its quotes. */
export interface Scalar extends Span {
  readonly style: 'plain' | 'single-quoted' | 'double-quoted';
}

const quotings: Readonly<Record<Scalar['style'], Quoting>> = {
  plain: 'none',
  'single-quoted': "'",
  'double-quoted': 'backslash',
};

/** Reads the text of one value after the other, with the marks that messages have in them. */
export class ScalarReader {
  private readonly message: MessageText;

  constructor(
    private readonly text: string,
    private readonly regions: RegionList,
  ) {
    this.message = new MessageText(text, regions);
  }

  /** Adds the regions of a value to the list. */
  read({ start, end, style }: Scalar): void {
    const isQuoted = style !== 'plain';
    const isClosed = isQuoted && end - start > 1 && this.text[end - 1] === this.text[start];
    const from = isQuoted ? start + 1 : start;
    const to = isClosed ? end - 1 : start + this.text.slice(start, end).trimEnd().length;
    this.regions.addBreak(start, from);
    this.message.read(from, to, quotings[style]);
    this.regions.addBreak(to, end);
  }
}
