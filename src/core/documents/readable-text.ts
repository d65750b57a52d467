import { firstIndex } from '../first-index.js';
import type { Span } from '../text/span.js';
import type { Reading } from './reading.js';
import type { RegionKind } from './region.js';

/** What stands in a text for its readers, be it prose or not. */
const shown: ReadonlySet<RegionKind> = new Set(['code', 'math']);

/**
 * A stretch of a document as it is shown to its readers, on one line: its prose with the code and the formulas in it, without
 * markup, addresses and comments.
 */
export function readableText({ regions }: Reading, text: string, { start, end }: Span): string {
  let at = start;
  let readable = '';
  const first = firstIndex(regions, (region) => region.end > start);
  for (const region of regions.slice(first)) {
    if (region.start >= end) break;
    readable += text.slice(at, Math.max(at, region.start));
    if (shown.has(region.kind)) readable += text.slice(Math.max(at, region.start), Math.min(region.end, end));
    else if (region.kind === 'break') readable += ' ';
    at = Math.max(at, Math.min(region.end, end));
  }
  return (readable + text.slice(at, end))
    .replace(/(?<=\p{Script=Han})\s*[\r\n]\s*(?=\p{Script=Han})/gu, '')
    .replace(/\s+/gu, ' ');
}
