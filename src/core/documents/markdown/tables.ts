import * as u from '../scanning/units.js';

/**
 * Whether `at`…`end` is the delimiter row of a table (GFM 0.29 §4.10). One column without borders is no table
 * but the underline of a heading.
 */
export function isDelimiterRow(text: string, at: number, end: number): boolean {
  let hyphens = false;
  let borders = false;
  for (let i = at; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === u.HYPHEN) hyphens = true;
    else if (unit === u.PIPE) borders = true;
    else if (unit !== u.COLON && !u.isBlank(unit)) return false;
  }
  return hyphens && borders;
}

/** Number of cells in the row `at`…`end`. */
export function columnCount(text: string, at: number, end: number): number {
  const borders = cellBorders(text, at, end);
  const leading = borders[0] === at ? 1 : 0;
  const trailing = borders.length > leading && borders.at(-1) === u.trimEnd(text, at, end) - 1 ? 1 : 0;
  return borders.length + 1 - leading - trailing;
}

/** Whether `at`…`end` parts the rows of a grid table (Pandoc). */
export function isGridBorder(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(at) !== u.PLUS) return false;
  const next = text.charCodeAt(at + 1);
  if (next !== u.HYPHEN && next !== u.EQUALS && next !== u.COLON) return false;
  for (let i = at; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== u.PLUS && unit !== u.HYPHEN && unit !== u.EQUALS && unit !== u.COLON && !u.isBlank(unit)) {
      return false;
    }
  }
  return true;
}

/** Offsets of the `|` that part cells: all that no backslash escapes. */
export function cellBorders(text: string, at: number, end: number): number[] {
  const borders: number[] = [];
  for (let i = at; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === u.BACKSLASH) i++;
    else if (unit === u.PIPE) borders.push(i);
  }
  return borders;
}
