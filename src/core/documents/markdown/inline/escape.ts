import { CR, isAsciiPunctuation, isHan, LF, OPEN_BRACKET, OPEN_PAREN } from '../../scanning/units.js';
import type { Inline } from '../inline.js';

/** A backslash: an escape (CommonMark 0.31 §2.4), a hard line break (§6.7) or the opener of a formula. */
export function escape(inline: Inline, at: number): number {
  const { text, end, regions } = inline;
  if (at + 1 >= end) return at + 1;
  const next = text.charCodeAt(at + 1);
  if (next === LF || next === CR) {
    regions.addBreak(at, at + 1);
    return at + 1;
  }
  if (!isAsciiPunctuation(next)) return at + 1;
  if (next === OPEN_PAREN || next === OPEN_BRACKET) {
    const mathEnd = bracketedMathEnd(text, at + 2, end, next === OPEN_PAREN ? '()' : '[]');
    if (mathEnd > 0) {
      regions.add('math', at, mathEnd);
      return mathEnd;
    }
  }
  regions.add('markup', at, at + 1);
  return at + 2;
}

const mathSigns = new Set('\\^_={}+<>'.split(''));

/**
 * End of the formula whose opener stands before `from`, or 0. `\[` is an escaped bracket far more often than
 * mathematics, so what it holds has to look like it.
 */
function bracketedMathEnd(text: string, from: number, end: number, [open, close]: string): number {
  let mathematical = false;
  for (let at = from; at < end; at++) {
    const character = text[at];
    if (character === '\\') {
      const next = text[at + 1];
      if (next === open) return 0;
      if (next === close) return mathematical && at + 2 <= end ? at + 2 : 0;
      at++;
      mathematical = true;
    } else if (mathSigns.has(character)) {
      mathematical = true;
    } else if (isHan(character.charCodeAt(0))) {
      return 0;
    }
  }
  return 0;
}
