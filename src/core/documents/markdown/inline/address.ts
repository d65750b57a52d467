import { bareAddress } from '../../scanning/bare-address.js';
import { isAsciiAlphanumeric, AT_SIGN, COLON, DOT, HYPHEN, UNDERSCORE } from '../../scanning/units.js';
import type { Inline } from '../inline.js';

/** A bare URL or mail address (GFM 0.29 §6.9), or the key of a citation (Pandoc). */
export function address(inline: Inline, at: number): number {
  const { text, regions, end } = inline;
  const from = Math.max(inline.start, regions.end);
  const span = bareAddress(text, at, from, end);
  if (span !== undefined) {
    regions.add('link-target', span.start, span.end);
    return span.end;
  }
  return text.charCodeAt(at) === AT_SIGN ? citationKey(inline, at, from) : at + 1;
}

function citationKey(inline: Inline, at: number, from: number): number {
  const { text, end } = inline;
  if (at > from && isAsciiAlphanumeric(text.charCodeAt(at - 1))) return at + 1;
  let keyEnd = at + 1;
  while (keyEnd < end && isKeyUnit(text.charCodeAt(keyEnd))) keyEnd++;
  while (keyEnd > at + 1 && !isAsciiAlphanumeric(text.charCodeAt(keyEnd - 1))) keyEnd--;
  if (keyEnd > at + 1) inline.regions.add('link-target', at, keyEnd);
  return keyEnd;
}

function isKeyUnit(unit: number): boolean {
  return (
    isAsciiAlphanumeric(unit) || unit === UNDERSCORE || unit === HYPHEN || unit === COLON || unit === DOT
  );
}
