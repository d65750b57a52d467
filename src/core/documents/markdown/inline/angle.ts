import { isEmbedded, isReadThrough } from '../../html/elements.js';
import * as u from '../../scanning/units.js';
import { enclosedAt, rawElements } from '../enclosed.js';
import type { Inline } from '../inline.js';
import { tagAt, type Tag } from '../tags.js';

/** A `<`: an autolink (CommonMark 0.31 §6.5) or HTML (§6.6). */
export function angle(inline: Inline, at: number): number {
  const { text, end, regions } = inline;
  if (inline.find('>', at + 1) < 0) return at + 1;
  const enclosed = enclosedAt(text, at, end, inline.finder, rawElements);
  if (enclosed !== undefined) {
    regions.add(enclosed.kind, at, enclosed.end);
    return enclosed.end;
  }
  const tag = tagAt(text, at, end);
  if (tag !== undefined) return readTag(inline, at, tag);
  const linkEnd = autolinkEnd(text, at, end);
  if (linkEnd === 0) return at + 1;
  regions.add('link-target', at, linkEnd);
  return linkEnd;
}

function readTag(inline: Inline, at: number, tag: Tag): number {
  const { regions } = inline;
  if (tag.name === 'rt' || tag.name === 'rp') return readRubyText(inline, at, tag);
  if (isReadThrough(tag.name)) regions.add('markup', at, tag.end);
  else if (isEmbedded(tag.name)) regions.add('command', at, tag.end);
  else regions.addBreak(at, tag.end);
  return tag.end;
}

/** The reading over a character is no part of the word that the characters write. */
function readRubyText(inline: Inline, at: number, tag: Tag): number {
  const nextTag = tag.closing ? tag.end : inline.find('<', tag.end);
  const end = nextTag < 0 ? tag.end : nextTag;
  inline.regions.add('markup', at, end);
  return end;
}

/** End of the URL or mail address in angle brackets that opens at `at`, or 0. */
function autolinkEnd(text: string, at: number, end: number): number {
  let address = false;
  for (let i = at + 1; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === u.GREATER) return address ? i + 1 : 0;
    if (unit === u.LESS || unit <= u.SPACE) return 0;
    if ((unit === u.COLON || unit === u.AT_SIGN) && i > at + 1) address = true;
  }
  return 0;
}
