import * as u from '../scanning/units.js';

/** Whether `at`…`end` is a thematic break (CommonMark 0.31 §4.1). */
export function isThematicBreak(text: string, at: number, end: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark !== u.HYPHEN && mark !== u.UNDERSCORE && mark !== u.STAR) return false;
  let marks = 0;
  for (let i = at; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === mark) marks++;
    else if (!u.isBlank(unit)) return false;
  }
  return marks >= 3;
}

/** Whether `at`…`end` underlines a setext heading (CommonMark 0.31 §4.3). */
export function isSetextUnderline(text: string, at: number, end: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark !== u.EQUALS && mark !== u.HYPHEN) return false;
  return u.skipBlanks(text, u.skipRun(text, at, end, mark), end) === end;
}
