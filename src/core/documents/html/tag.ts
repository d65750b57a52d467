import type { Finder } from '../scanning/finder.js';
import * as u from '../scanning/units.js';

/** An opening or closing tag. */
export interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  readonly closing: boolean;
  readonly end: number;
}

/**
 * The tag at the `<` at `at`, as browsers read it (HTML, section 13.2.5.8 and on): any name and any attributes, quotes counting
 * only behind an equals sign. Unlike there a `<` ends what is not yet closed, so that half a tag hides no more than itself.
 */
export function htmlTagAt(text: string, at: number, finder: Finder): HtmlTag | undefined {
  const closing = text.charCodeAt(at + 1) === u.SLASH;
  const nameStart = closing ? at + 2 : at + 1;
  if (!u.isAsciiLetter(text.charCodeAt(nameStart))) return undefined;
  let nameEnd = nameStart + 1;
  while (nameEnd < text.length && !endsName(text.charCodeAt(nameEnd))) nameEnd++;
  const end = attributesEnd(text, nameEnd, finder);
  return end === 0 ? undefined : { name: text.slice(nameStart, nameEnd).toLowerCase(), closing, end };
}

function endsName(unit: number): boolean {
  return u.isSpace(unit) || unit === u.SLASH || unit === u.GREATER || unit === u.LESS;
}

/** End of the tag whose attributes begin at `from`, or 0. */
function attributesEnd(text: string, from: number, finder: Finder): number {
  let isValue = false;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === u.GREATER) return at + 1;
    if (unit === u.LESS) return 0;
    if (isValue && (unit === u.DOUBLE_QUOTE || unit === u.APOSTROPHE)) {
      at = finder.find(text[at], at + 1, text.length);
      if (at < 0) return 0;
    }
    isValue = unit === u.EQUALS || (isValue && u.isSpace(unit));
  }
  return 0;
}
