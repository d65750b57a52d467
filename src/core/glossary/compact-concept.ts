import type { Span } from '../text/span.js';
import type { Concept, Example, Language, Parts, Place, Term } from './model.js';

/*
 * A concept as JSON that takes less room: places as four numbers without their file, parts as one list, and what is
 * empty or follows from where it stands left out.
 */

export interface CompactConcept extends Partial<Omit<Concept, 'terms' | 'examples' | 'place' | 'parts'>> {
  readonly id: string;
  readonly zh: readonly CompactTerm[];
  readonly en: readonly CompactTerm[];
  readonly examples?: readonly CompactExample[];
  readonly place: CompactPlace;
  readonly parts?: readonly (string | number)[];
}

type CompactTerm = Partial<Omit<Term, 'place'>> & {
  readonly text: string;
  readonly status: Term['status'];
  readonly place: CompactPlace;
};
type CompactExample = Omit<Example, 'place'> & { readonly place: CompactPlace };
/** Start, end, line and column. */
type CompactPlace = readonly [number, number, number, number];

/** A concept in compact form. */
export function compact({ terms, examples, place, parts, ...concept }: Concept): CompactConcept {
  return {
    ...withoutEmpty(concept),
    zh: terms.zh.map(compactTerm),
    en: terms.en.map(compactTerm),
    ...(examples.length > 0 && {
      examples: examples.map((example) => ({ ...example, place: compactPlace(example.place) })),
    }),
    place: compactPlace(place),
    ...(Object.keys(parts).length > 0 && {
      parts: Object.entries(parts).flatMap(([path, { start, end }]) => [path, start, end]),
    }),
  };
}

/** The concept that was made compact, of a file with this address. */
export function whole(
  { zh, en, examples = [], place, parts = [], ...concept }: CompactConcept,
  uri: string,
): Concept {
  return {
    definition: {},
    note: {},
    not: [],
    see: [],
    ...concept,
    terms: {
      zh: zh.map((term) => wholeTerm(term, 'zh', uri)),
      en: en.map((term) => wholeTerm(term, 'en', uri)),
    },
    examples: examples.map((example) => ({ ...example, place: wholePlace(example.place, uri) })),
    place: wholePlace(place, uri),
    parts: wholeParts(parts),
  };
}

function compactTerm({ place, language: _language, ...term }: Term): CompactTerm {
  return { ...withoutEmpty(term), text: term.text, status: term.status, place: compactPlace(place) };
}

function wholeTerm({ place, ...term }: CompactTerm, language: Language, uri: string): Term {
  return {
    when: {},
    note: {},
    forms: [],
    cues: [],
    onlyWithCues: false,
    ...term,
    language,
    place: wholePlace(place, uri),
  };
}

function compactPlace({ start, end, line, column }: Place): CompactPlace {
  return [start, end, line, column];
}

function wholePlace([start, end, line, column]: CompactPlace, uri: string): Place {
  return { uri, start, end, line, column };
}

function wholeParts(list: readonly (string | number)[]): Parts {
  const parts: Record<string, Span> = {};
  for (let index = 0; index < list.length; index += 3) {
    parts[list[index]] = { start: Number(list[index + 1]), end: Number(list[index + 2]) };
  }
  return parts;
}

/** An object without its fields that are false, an empty list or an empty map. */
function withoutEmpty<T extends object>(value: T): T {
  const isEmpty = (part: unknown) =>
    part === false || (typeof part === 'object' && part !== null && Object.keys(part).length === 0);
  return Object.fromEntries(Object.entries(value).filter(([, part]) => !isEmpty(part))) as T;
}
