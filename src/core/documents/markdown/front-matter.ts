import { contentEnd, lineFeedAfter } from '../scanning/lines.js';
import { trimEnd } from '../scanning/units.js';

const BYTE_ORDER_MARK = 0xfeff;

const closers: Readonly<Record<string, readonly string[]>> = { '---': ['---', '...'], '+++': ['+++'] };

/** Where the front matter that opens the text ends, after its closing line but for the line end; or 0. */
export function frontMatterEnd(text: string): number {
  const start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const closing = closers[text.slice(start, start + 3)];
  if (closing === undefined) return 0;
  let lineFeed = lineFeedAfter(text, start);
  if (trimEnd(text, start, contentEnd(text, start, lineFeed)) !== start + 3) return 0;
  while (lineFeed < text.length) {
    const lineStart = lineFeed + 1;
    lineFeed = lineFeedAfter(text, lineStart);
    const lineEnd = contentEnd(text, lineStart, lineFeed);
    const closes = trimEnd(text, lineStart, lineEnd) === lineStart + 3;
    if (closes && closing.includes(text.slice(lineStart, lineStart + 3))) return lineEnd;
  }
  return 0;
}
