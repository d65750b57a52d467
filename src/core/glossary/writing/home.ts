import type { Concept, Glossary, Language } from '../model.js';

/** Where another term of a concept is to be written. */
export interface Home {
  /** The glossary that has an entry for the concept; absent where one is to be written. */
  readonly glossary: Glossary | undefined;
  /**
   * Whether the terms that the concept has in that language must be written with it. An entry's terms of a language
   * replace those of a farther glossary as a whole, so that the new one alone would do away with the others.
   */
  readonly withOthers: boolean;
}

/** Finds it among the glossaries that may be written into, the nearest last: there, what is written takes effect. */
export function homeFor({ id }: Concept, language: Language, glossaries: readonly Glossary[]): Home {
  const holding = glossaries.flatMap((glossary) => {
    const concept = glossary.concepts.find((each) => each.id === id);
    return concept === undefined ? [] : [{ glossary, hasTerms: concept.terms[language].length > 0 }];
  });
  const speaking = holding.findLast(({ hasTerms }) => hasTerms);
  return { glossary: (speaking ?? holding.at(-1))?.glossary, withOthers: speaking === undefined };
}
