import { inItsLanguage } from '../fields.js';
import type { Concept, Example, Language, LocalizedText, Term } from '../model.js';
import type { Fields, Value } from './value.js';

/** A term to be written: only the word itself must be given. A {@link Term} that was read can be written as it is. */
export type NewTerm = Pick<Term, 'text'> & Partial<Omit<Term, 'text' | 'language' | 'place'>>;

/** A concept to be written: only terms must be given, in one language at least. */
export type NewConcept = Partial<Omit<Concept, 'terms' | 'examples' | 'place' | 'parts'>> & {
  readonly terms: Readonly<Record<Language, readonly NewTerm[]>>;
  readonly examples?: readonly NewExample[];
};

type NewExample = Omit<Example, 'place'>;

/** A concept as keys with values, in the order of the format's description. */
export function conceptFields({ terms, ...concept }: NewConcept): Fields {
  return given([
    ['id', concept.id],
    ['subject', concept.subject],
    ['definition', localizedValue(concept.definition)],
    ['zh', termsValue(terms.zh)],
    ['en', termsValue(terms.en)],
    ['not', concept.not],
    ['note', localizedValue(concept.note)],
    ['see', concept.see],
    ['source', concept.source],
    ['examples', concept.examples?.map(exampleValue)],
  ]);
}

/** A text in one language as it is, where its script tells which that is; else by language. */
function localizedValue(text: LocalizedText = {}): Value {
  const [only, other] = [text.en, text.zh].filter((each) => each !== undefined);
  if (only !== undefined && other === undefined && inItsLanguage(only).en === text.en) return only;
  return given([
    ['en', text.en],
    ['zh', text.zh],
  ]);
}

function exampleValue({ text, expected }: NewExample): Value {
  const all = expected.find(({ term }) => term === undefined);
  const outcomes = given(expected.map(({ term = '', outcome }) => [term, outcome]));
  const fields = given([
    ['text', text],
    ['expect', all?.outcome ?? outcomes],
  ]);
  return fields.size === 1 ? text : fields;
}

/** All terms of one language: the only one by itself, several as a list. */
export function termsValue(terms: readonly NewTerm[]): Value {
  return terms.length === 1 ? termValue(terms[0], 1) : terms.map((term) => termValue(term, terms.length));
}

/**
 * One of so many terms of a language: a text where there is nothing but the word. A status that the term has
 * anyway is not written.
 */
export function termValue(term: NewTerm, count: number): Value {
  const fields = termFields(term, count);
  return fields.size === 1 ? term.text : fields;
}

/** The same, always as keys with values. */
export function termFields(term: NewTerm, count: number): Fields {
  const usual = count === 1 ? 'preferred' : 'admitted';
  return given([
    ['term', term.text],
    ['pinyin', term.pinyin],
    ['region', term.region],
    ['status', term.status === usual ? undefined : term.status],
    ['when', localizedValue(term.when)],
    ['since', term.since],
    ['until', term.until],
    ['forms', term.forms],
    ['cues', term.cues],
    ['only-with-cues', term.onlyWithCues === true ? 'true' : undefined],
    ['source', term.source],
    ['note', localizedValue(term.note)],
  ]);
}

function given(entries: readonly (readonly [string, Value | undefined])[]): Fields {
  return new Map(
    entries.flatMap(([key, value]) => (value === undefined || isEmpty(value) ? [] : [[key, value] as const])),
  );
}

function isEmpty(value: Value): boolean {
  return typeof value !== 'string' && (value instanceof Map ? value.size : [...value].length) === 0;
}
