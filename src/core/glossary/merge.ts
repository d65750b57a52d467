import { anyText, type Concept } from './model.js';

/** An entry with the fields that a later one gives in place of its own. */
export function overridden(earlier: Concept, later: Concept): Concept {
  const nearest = (field: ConceptField): Concept => (gives(later, field) ? later : earlier);
  return {
    ...earlier,
    ...later,
    definition: { ...earlier.definition, ...later.definition },
    note: { ...earlier.note, ...later.note },
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
    case 'note':
      return anyText(entry[field]) !== undefined;
    case 'not':
    case 'see':
    case 'examples':
      return entry[field].length > 0;
    case 'subject':
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
