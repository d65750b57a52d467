import { templateCallEnd } from '../../scanning/template-calls.js';
import * as u from '../../scanning/units.js';
import { enclosedAt, rawElements } from '../enclosed.js';
import type { Inline } from '../inline.js';

/** A `{`: a shortcode (Hugo), a template's call (Jekyll), a comment (MDX) or attributes (Pandoc, kramdown). */
export function brace(inline: Inline, at: number): number {
  const { text, regions } = inline;
  const end = templateCallEnd(text, at, inline.end, inline.finder);
  if (end > 0) {
    regions.add('command', at, end);
    return end;
  }
  const comment = enclosedAt(text, at, inline.end, inline.finder, rawElements);
  if (comment !== undefined) {
    regions.add(comment.kind, at, comment.end);
    return comment.end;
  }
  const close = attributesEnd(inline, at);
  if (close === 0) return at + 1;
  regions.add('attribute', at, close);
  return close;
}

/** End of the attributes in braces that open at `at`, or 0. */
export function attributesEnd(inline: Inline, at: number): number {
  const { text, end } = inline;
  if (text.charCodeAt(at) !== u.OPEN_BRACE || !beginsAttributes(text, at + 1, end)) return 0;
  const close = inline.find('}', at + 1);
  return close < 0 || text.slice(at, close).includes('\n') ? 0 : close + 1;
}

/** `{#id`, `{.class`, `{: …` and `{name=`. */
function beginsAttributes(text: string, from: number, end: number): boolean {
  const first = text.charCodeAt(from);
  if (first === u.COLON) return true;
  if (first === u.HASH || first === u.DOT) return from + 1 < end && !u.isSpace(text.charCodeAt(from + 1));
  let at = from;
  while (at < end && (u.isAsciiAlphanumeric(text.charCodeAt(at)) || text.charCodeAt(at) === u.HYPHEN)) at++;
  return at > from && at < end && text.charCodeAt(at) === u.EQUALS;
}
