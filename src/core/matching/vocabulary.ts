import type { Span } from '../text/span.js';
import type { Alphabet } from './alphabet.js';
import type { DoubleArray } from './double-array.js';
import type { SpeltForms } from './spelt-forms.js';

/** What a form asks of a text besides its letters: whether what stands in a span is really the form. */
export type Condition = (units: Uint16Array, span: Span) => boolean;

/** All that a matcher knows of its forms. */
export interface Vocabulary {
  readonly alphabet: Alphabet;
  /** Its values are the numbers of spellings, marked where one of the forms has a condition. */
  readonly trie: DoubleArray;
  readonly spelt: SpeltForms;
  /** For each form which regular plural ending it takes. */
  readonly endings: Uint8Array;
  /** What some forms, by index, ask of the text besides their letters. */
  readonly conditions: ReadonlyMap<number, Condition>;
}
