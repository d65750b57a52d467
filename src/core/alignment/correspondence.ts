import { inBatches, type Steps } from '../steps.js';
import type { Link } from './align-passages.js';
import type { Passage } from './passage.js';
import { isProbable } from './unit.js';

/** From this share on two texts are a text and its translation; half a translation of a text has more, texts on one subject less. */
const leastShare = 0.55;
/** So many words and numbers count as found where there are hardly any to find. */
const allowance = 5;
/** Of shorter texts nothing can be said. */
const fewestSentences = 5;

/** How many links to look into between two pauses. */
const linksAStep = 100;

/**
 * Finds, in steps, whether two texts that have been linked are a text and its translation, and not linked by chance: the share of the
 * shorter text that is surely linked, times the share of what stands in linked sentences of the one (numbers, words, concepts) that
 * stands in those of the other, must be great enough. Texts too short to tell pass.
 */
export function* corresponding(
  links: readonly Link[],
  one: readonly Passage[],
  other: readonly Passage[],
): Steps<boolean> {
  const shorter = Math.min(one.length, other.length);
  if (shorter < fewestSentences) {
    return true;
  }
  let [linked, kept, all] = [0, 0, 0];
  yield* inBatches(links.length, linksAStep, (from, to) => {
    for (const link of links.slice(from, to)) {
      const keys = keysOf(link.one);
      all += keys.size;
      kept += countOf(keys, keysOf(link.other));
      if (isProbable(link.confidence)) linked += (one.length < other.length ? link.one : link.other).length;
    }
  });
  return (linked / shorter) * ((kept + allowance) / (all + allowance)) >= leastShare;
}

function keysOf(passages: readonly Passage[]): ReadonlySet<string> {
  return new Set(passages.flatMap(({ keys }) => keys));
}

/** How many of some keys others have too. */
function countOf(keys: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const key of keys) {
    if (others.has(key)) count++;
  }
  return count;
}
