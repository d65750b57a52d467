import * as u from '../scanning/units.js';
import type { LatexText } from './latex-text.js';

/** Leave nothing on the page: a word goes on behind them. */
const joints = '-/!@';
/** Stand for themselves behind a backslash. */
const escaped = '%&$#_{}';
const accents = `'\`^"~=.`;

/** A command whose name is no letter. */
export function symbol(latex: LatexText, at: number): number {
  const name = latex.text.charAt(at + 1);
  if (name === '(' || name === '[') return formula(latex, at, name === '(' ? '\\)' : '\\]');
  if (name === '\\') return lineBreak(latex, at);
  if (name === '' || name.trim() === '' || name > '\x7f') return latex.cover('markup', at, at + 1);
  if (joints.includes(name)) return latex.cover('markup', at, at + 2);
  if (escaped.includes(name)) return latex.cover('markup', at, at + 1) + 1;
  return latex.cover('command', at, accents.includes(name) ? accentEnd(latex, at + 2) : at + 2);
}

function formula(latex: LatexText, at: number, closer: string): number {
  const end = latex.mathEnds.after(at + 2, closer);
  return end > 0 ? latex.cover('math', at, end) : latex.cover('command', at, at + 2);
}

function lineBreak(latex: LatexText, at: number): number {
  const star = latex.text.charCodeAt(at + 2) === u.STAR ? 1 : 0;
  return latex.cover('break', at, latex.arguments.skipOptions(at + 2 + star));
}

/** End of the letter that an accent stands on. */
function accentEnd(latex: LatexText, from: number): number {
  return u.isAsciiLetter(latex.text.charCodeAt(from)) ? from + 1 : latex.arguments.skip(from, 1);
}
