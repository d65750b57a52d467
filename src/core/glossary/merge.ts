import type { Concept, Distinction, Glossary, Source } from './model.js';

/** The contents of several glossaries as one. */
export interface MergedGlossary {
  readonly concepts: readonly Concept[];
  readonly distinctions: readonly Distinction[];
  readonly sources: readonly Source[];
  /** The entries, the nearest last, of each concept that several glossaries have. */
  readonly entries: ReadonlyMap<string, readonly Concept[]>;
}

/**
 * Merges glossaries, the nearest last. Concepts with the same id become one, of which a later glossary replaces
 * the fields it gives; distinctions and sources with the same id are replaced whole.
 */
export function mergeGlossaries(glossaries: readonly Glossary[]): MergedGlossary {
  const concepts = new Map<string, Concept>();
  const entries = new Map<string, readonly Concept[]>();
  const distinctions = new Map<string, Distinction>();
  const sources = new Map<string, Source>();
  for (const glossary of glossaries) {
    for (const concept of glossary.concepts) {
      const earlier = concepts.get(concept.id);
      if (earlier === undefined) {
        concepts.set(concept.id, concept);
      } else {
        concepts.set(concept.id, overridden(earlier, concept));
        entries.set(concept.id, [...(entries.get(concept.id) ?? [earlier]), concept]);
      }
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
    entries,
  };
}

function overridden(earlier: Concept, later: Concept): Concept {
  const nearest = (field: ConceptField): Concept => (gives(later, field) ? later : earlier);
  return {
    ...earlier,
    ...later,
    definition: { ...earlier.definition, ...later.definition },
    terms: { zh: nearest('zh').terms.zh, en: nearest('en').terms.en },
    not: nearest('not').not,
    see: nearest('see').see,
    examples: nearest('examples').examples,
  };
}

/** The fields of a concept that one glossary may replace in another's entry. */
export const conceptFields = [
  'zh',
  'en',
  'definition',
  'subject',
  'not',
  'note',
  'see',
  'source',
  'examples',
] as const;
export type ConceptField = (typeof conceptFields)[number];

/** Whether an entry gives a field. */
export function gives(entry: Concept, field: ConceptField): boolean {
  switch (field) {
    case 'zh':
    case 'en':
      return entry.terms[field].length > 0;
    case 'definition':
      return entry.definition.en !== undefined || entry.definition.zh !== undefined;
    case 'not':
    case 'see':
    case 'examples':
      return entry[field].length > 0;
    case 'subject':
    case 'note':
    case 'source':
      return entry[field] !== undefined;
  }
}

/** A field of a concept that a nearer glossary has replaced. */
export interface Override {
  readonly field: ConceptField;
  /** The entry that counts. */
  readonly by: Concept;
  /** The entry it takes the place of. */
  readonly over: Concept;
}

/** Which fields were replaced among the entries of one concept, the nearest last. */
export function overridesAmong(entries: readonly Concept[]): Override[] {
  return conceptFields.flatMap((field) => {
    const giving = entries.filter((entry) => gives(entry, field));
    const by = giving.at(-1);
    return by === undefined ? [] : giving.slice(0, -1).map((over) => ({ field, by, over }));
  });
}
