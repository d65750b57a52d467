import type { RegionKind } from '../region.js';
import { bodyOf, hasUnreadArgument } from './directives.js';

/**
 * What begins with two dots (reStructuredText Markup Specification, "Explicit Markup Blocks"): a block of which nothing is
 * read, a mark with prose behind it, or a line of its own with a block of prose below.
 */
export type ExplicitMarkup =
  | { readonly is: 'unread'; readonly kind: RegionKind }
  | { readonly is: 'mark' | 'line'; readonly length: number; readonly isDirective: boolean };

const explicit = /^\.\.(?=\s|$)/u;
const target = /^\.\.\s+(?:_[^_\s].*:|__:|_`[^`]+`:)/u;
const footnote = /^\.\.\s+\[(?:\d+|#[\w-]*|\*|[\w.-]+)\](?:\s+|$)/u;
const directive = /^\.\.\s+(?:\|[^|]+\|\s+)?([\p{L}\d][\p{L}\d_+.:-]*?)\s?::(?:\s+|$)/u;

/** How a line is to be read that begins with two dots; undefined where it is an ordinary one. */
export function explicitMarkup(line: string): ExplicitMarkup | undefined {
  if (!explicit.test(line)) return undefined;
  if (target.test(line)) return { is: 'unread', kind: 'link-target' };
  const note = footnote.exec(line);
  if (note !== null) return { is: 'mark', length: note[0].length, isDirective: false };
  const found = directive.exec(line);
  if (found === null) return { is: 'unread', kind: 'comment' };
  const [mark, name] = found;
  const kind = bodyOf(name);
  if (kind !== undefined) return { is: 'unread', kind };
  return hasUnreadArgument(name)
    ? { is: 'line', length: line.length, isDirective: true }
    : { is: 'mark', length: mark.length, isDirective: true };
}
