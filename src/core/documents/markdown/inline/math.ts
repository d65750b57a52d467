import { BACKSLASH, DOLLAR, isDigit, isSpace } from '../../scanning/units.js';
import type { Inline } from '../inline.js';

/** A formula between dollars, by the rules of Pandoc's `tex_math_dollars`. */
export function dollarMath(inline: Inline, at: number): number {
  const { text, end } = inline;
  if (text.charCodeAt(at + 1) === DOLLAR && at + 1 < end) return displayMath(inline, at);
  if (inline.mathNeverCloses || at + 1 >= end || isSpace(text.charCodeAt(at + 1))) return at + 1;
  const closer = closingDollar(inline, at + 1);
  if (closer < 0) {
    inline.mathNeverCloses = true;
    return at + 1;
  }
  inline.regions.add('math', at, closer + 1);
  return closer + 1;
}

function displayMath(inline: Inline, at: number): number {
  const closer = inline.find('$$', at + 2);
  if (closer < 0) return at + 2;
  inline.regions.add('math', at, closer + 2);
  return closer + 2;
}

/** The next dollar that closes: no space before it, no digit after it. */
function closingDollar(inline: Inline, from: number): number {
  const { text, end } = inline;
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === BACKSLASH) at++;
    else if (unit === DOLLAR && at > from && !isSpace(text.charCodeAt(at - 1))) {
      if (at + 1 >= end || !isDigit(text.charCodeAt(at + 1))) return at;
    }
  }
  return -1;
}
