import type { Concept, Distinction, Glossary, Source } from './model.js';

/** The contents of several glossaries as one. */
export interface MergedGlossary {
  readonly concepts: readonly Concept[];
  readonly distinctions: readonly Distinction[];
  readonly sources: readonly Source[];
}

/**
 * Merges glossaries, the nearest last. Concepts with the same id become one, of which a later glossary replaces
 * the fields it gives; distinctions and sources with the same id are replaced whole.
 */
export function mergeGlossaries(glossaries: readonly Glossary[]): MergedGlossary {
  const concepts = new Map<string, Concept>();
  const distinctions = new Map<string, Distinction>();
  const sources = new Map<string, Source>();
  for (const glossary of glossaries) {
    for (const concept of glossary.concepts) {
      const earlier = concepts.get(concept.id);
      concepts.set(concept.id, earlier === undefined ? concept : overridden(earlier, concept));
    }
    for (const distinction of glossary.distinctions) {
      distinctions.set(distinction.id, distinction);
    }
    for (const source of glossary.sources) {
      sources.set(source.key, source);
    }
  }
  return {
    concepts: [...concepts.values()],
    distinctions: [...distinctions.values()],
    sources: [...sources.values()],
  };
}

function overridden(earlier: Concept, later: Concept): Concept {
  return {
    ...earlier,
    ...later,
    definition: { ...earlier.definition, ...later.definition },
    terms: {
      zh: later.terms.zh.length > 0 ? later.terms.zh : earlier.terms.zh,
      en: later.terms.en.length > 0 ? later.terms.en : earlier.terms.en,
    },
    not: later.not.length > 0 ? later.not : earlier.not,
    see: later.see.length > 0 ? later.see : earlier.see,
  };
}
