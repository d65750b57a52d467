import type { Link } from './align-passages.js';
import type { Passage } from './passage.js';
import { isProbable } from './unit.js';

/** From this share on two texts are a text and its translation; half a translation of a text has more, texts on one subject less. */
const leastShare = 0.55;
/** So many words and numbers count as found where there are hardly any to find. */
const allowance = 5;
/** Of shorter texts nothing can be said. */
const fewestSentences = 5;

/**
 * Whether links between two texts are more than chance: how much of the shorter text is surely linked, times how much of what
 * stands in linked sentences of the one (numbers, words, concepts) stands in those of the other.
 */
export function correspond(
  links: readonly Link[],
  one: readonly Passage[],
  other: readonly Passage[],
): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < fewestSentences) {
    return true;
  }
  const sure = links.filter(({ confidence }) => isProbable(confidence));
  const linked = sum(sure, (link) => (one.length < other.length ? link.one : link.other).length);
  const kept = sum(links, keptKeys);
  const all = sum(links, (link) => keysOf(link.one).size);
  return (linked / shorter) * ((kept + allowance) / (all + allowance)) >= leastShare;
}

/** How much of what the one side of a link has the other one has too. */
function keptKeys({ one, other }: Link): number {
  const there = keysOf(other);
  return [...keysOf(one)].filter((key) => there.has(key)).length;
}

function keysOf(passages: readonly Passage[]): ReadonlySet<string> {
  return new Set(passages.flatMap(({ keys }) => keys));
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
