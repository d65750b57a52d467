import { distance } from 'fastest-levenshtein';

/** Nobody mistypes more than this. */
const longest = 100;

/**
 * The one of some words that a mistyped word most likely is: the nearest by edit distance (Levenshtein 1966), if it
 * is near enough and no other is as near. Capitals don't count.
 */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const typed = word.toLowerCase();
  if (typed.length > longest) {
    return undefined;
  }
  let best = (typed.length < 4 ? 1 : Math.max(2, Math.floor(typed.length / 3))) + 1;
  let found: string | undefined;
  for (const candidate of words) {
    const far = distance(typed, candidate.toLowerCase());
    if (far <= best) {
      found = far < best ? candidate : undefined;
      best = far;
    }
  }
  return found;
}
