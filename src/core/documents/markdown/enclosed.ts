import type { Span } from '../../text/span.js';
import type { RegionKind } from '../region.js';
import type { Finder } from '../scanning/finder.js';
import { isAsciiLetter } from '../scanning/units.js';
import { tagAt, tagNameAt } from './tags.js';

export interface Enclosed extends Span {
  readonly kind: RegionKind;
}

interface Enclosure {
  readonly kind: RegionKind;
  readonly opener: string;
  readonly closer: string;
  /** Units from the start of the opener at which the closer may begin at the earliest. */
  readonly from: number;
}

const enclosures: readonly Enclosure[] = [
  { kind: 'comment', opener: '<!--', closer: '-->', from: 2 },
  { kind: 'comment', opener: '{/*', closer: '*/}', from: 3 },
  { kind: 'command', opener: '<?', closer: '?>', from: 2 },
  { kind: 'command', opener: '<![CDATA[', closer: ']]>', from: 9 },
];

/** Elements that hold no prose and may hold blank lines (CommonMark 0.31 §4.6, start condition 1). */
export const rawBlocks: ReadonlySet<string> = new Set(['pre', 'script', 'style', 'textarea']);

/** Elements that hold no prose. */
export const rawElements: ReadonlySet<string> = new Set([...rawBlocks, 'code']);

/**
 * The comment, instruction, declaration or raw element that opens at `at` and closes before `end`: what
 * CommonMark 0.31 calls HTML of the kinds 1 to 5 (§4.6, §6.6), and the comments of MDX.
 */
export function enclosedAt(
  text: string,
  at: number,
  end: number,
  finder: Finder,
  raw: ReadonlySet<string>,
): Enclosed | undefined {
  for (const { kind, opener, closer, from } of enclosures) {
    if (text.startsWith(opener, at)) return closed(kind, at, from, closer, end, finder);
  }
  if (text.startsWith('<!', at) && isAsciiLetter(text.charCodeAt(at + 2))) {
    return closed('command', at, 2, '>', end, finder);
  }
  const tag = tagAt(text, at, end);
  if (tag === undefined || tag.closing || tag.selfClosing || !raw.has(tag.name)) return undefined;
  const written = text.slice(at + 1, at + 1 + tag.name.length);
  return closed('code', at, tag.end - at, `</${written}>`, end, finder);
}

/** Whether what opens at `at` hides the rest of the document where nothing closes it. */
export function hidesTheRest(text: string, at: number): boolean {
  if (text.startsWith('<!--', at)) return true;
  const name = tagNameAt(text, at);
  return name !== undefined && rawBlocks.has(name);
}

function closed(
  kind: RegionKind,
  start: number,
  from: number,
  closer: string,
  end: number,
  finder: Finder,
): Enclosed | undefined {
  const found = finder.find(closer, start + from, end);
  return found < 0 ? undefined : { kind, start, end: found + closer.length };
}
