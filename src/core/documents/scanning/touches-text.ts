import { isSpace, SPACE } from './units.js';

/** Whether text stands right before or right behind a run of marks within `from`…`to`. */
export function touchesText(text: string, start: number, end: number, from: number, to: number): boolean {
  const before = start > from ? text.charCodeAt(start - 1) : SPACE;
  const after = end < to ? text.charCodeAt(end) : SPACE;
  return !isSpace(before) || !isSpace(after);
}
