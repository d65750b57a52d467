import type { Concept, Language } from '../model.js';

/** Where another term of a concept is to be written. */
export interface Home {
  /** The entry it is to be written into; absent where a new one is to be. */
  readonly entry: Concept | undefined;
  /**
   * Whether the terms that the concept has in that language must be written with it. An entry's terms of a language
   * replace those of a farther glossary as a whole, so that the new one alone would do away with the others.
   */
  readonly withOthers: boolean;
}

/**
 * Finds it among the entries of a concept that may be written into, one a glossary, the nearest last: there, what is
 * written takes effect.
 */
export function homeFor(entries: readonly Concept[], language: Language): Home {
  const speaking = entries.findLast(({ terms }) => terms[language].length > 0);
  return { entry: speaking ?? entries.at(-1), withOthers: speaking === undefined };
}
