import { unitsAStep } from '../region.js';
import { lineFeedAfter } from '../scanning/lines.js';
import * as u from '../scanning/units.js';
import type { FormatFault } from '../segment.js';
import type { Steps } from '../../steps.js';
import type { Span } from '../../text/span.js';

/** What a cell holds, without the quotation marks around it. */
export interface Cell extends Span {
  readonly isQuoted: boolean;
}

/** What is wrong with a table, and what to do. */
const faults = {
  unclosed: {
    message:
      'Nothing closes this quotation; write a quotation mark at the end of the cell, and those within it twice.',
  },
  behind: {
    message: 'Nothing may stand behind a quotation in its cell; a quotation mark within it is written twice.',
  },
} as const;

const separators = [',', '\t', ';'] as const;

/** What parts the cells of a table: what its first line has most of. */
function separatorOf(text: string): number {
  const line = text.slice(0, lineFeedAfter(text, 0)).replace(/"[^"]*"/gu, '');
  const [most] = separators.toSorted((a, b) => line.split(b).length - line.split(a).length);
  return most.charCodeAt(0);
}

/**
 * Reads the records of comma-separated values (RFC 4180), or of values separated otherwise, in steps; each is given to `take`, which
 * says whether to go on. Unlike there records may differ in length, and a quotation mark within a cell that doesn't begin with one
 * stands for itself. Line ends must be line feeds, with a carriage return before them or not.
 */
export function* readingRecords(
  text: string,
  take: (cells: readonly Cell[]) => boolean,
): Steps<FormatFault | undefined> {
  const separator = separatorOf(text);
  let paused = 0;
  let cells: Cell[] = [];
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length;) {
    const cell = cellAt(text, at, separator);
    if ('message' in cell) return cell;
    cells.push(cell);
    at = cell.isQuoted ? cell.end + 1 : cell.end;
    if (text.charCodeAt(at) === u.CR) at++;
    const isLast = text.charCodeAt(at++) !== separator;
    if (isLast) {
      if (!take(cells)) return undefined;
      cells = [];
    }
    if (at - paused > unitsAStep) {
      paused = at;
      yield at / text.length;
    }
  }
  if (cells.length > 0) take(cells);
  return undefined;
}

function cellAt(text: string, start: number, separator: number): Cell | FormatFault {
  if (text.charCodeAt(start) !== u.DOUBLE_QUOTE) {
    let end = start;
    while (end < text.length && !endsCell(text, end, separator)) end++;
    return { start, end, isQuoted: false };
  }
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text.charCodeAt(close + 1) === u.DOUBLE_QUOTE) close = text.indexOf('"', close + 2);
  if (close < 0) return { start, end: start + 1, message: faults.unclosed.message, args: [] };
  const behind = close + 1;
  if (behind < text.length && !endsCell(text, behind, separator)) {
    return { start: behind, end: behind + 1, message: faults.behind.message, args: [] };
  }
  return { start: start + 1, end: close, isQuoted: true };
}

function endsCell(text: string, at: number, separator: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === separator || unit === u.LF || (unit === u.CR && text.charCodeAt(at + 1) === u.LF);
}
