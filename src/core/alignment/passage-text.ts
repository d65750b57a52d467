import type { Analysis } from '../analysis/analysis.js';
import type { Region, RegionKind } from '../documents/region.js';
import { firstIndex } from '../first-index.js';
import { referredCharacter } from '../text/character-reference.js';
import type { Span } from '../text/span.js';

/** What a person doesn't read of a passage, and what stands in its place. */
const unread: Readonly<Partial<Record<RegionKind, string>>> = {
  markup: '',
  'link-target': '',
  attribute: '',
  comment: '',
  'front-matter': ' ',
  break: ' ',
};

/** A passage of a document as a person reads it: on one line, without markup, with its code and formulas. */
export function passageText(
  { document: { text }, reading: { regions } }: Analysis,
  { start, end }: Span,
): string {
  const pieces: string[] = [];
  let at = start;
  const first = firstIndex(regions, (region) => region.end > start);
  for (let index = first; index < regions.length && regions[index].start < end; index++) {
    const region = regions[index];
    const standIn = standInFor(text, region);
    if (standIn !== undefined) {
      pieces.push(text.slice(at, Math.max(at, region.start)), standIn);
      at = Math.max(at, region.end);
    }
  }
  pieces.push(text.slice(at, Math.max(at, end)));
  return pieces
    .join('')
    .replace(/(?<=\p{Script=Han})\s*\n\s*(?=\p{Script=Han})/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** What a person reads in the place of a region; undefined where that is the text itself. */
function standInFor(text: string, { kind, start, end }: Region): string | undefined {
  return kind === 'command' && text[start] === '&' ? referredCharacter(text.slice(start, end)) : unread[kind];
}
