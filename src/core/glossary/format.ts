import type { Language, Status } from './model.js';

/*
 * The glossary format, version 1, as data: which keys each kind of map may have, what stands behind each, and what it
 * means in a sentence. The loader, the JSON Schema, and completion and hovers in glossary files all read it here.
 */

/** The kinds of maps in a glossary file. */
export type MapName =
  'glossary' | 'source' | 'concept' | 'term' | 'localized-text' | 'distinction' | 'point' | 'example';

/** What stands behind a key; `Name` are the kinds of maps that there are. */
export type ValueKind<Name extends string = MapName> =
  | 'text'
  /** A text or a list of texts. */
  | 'texts'
  /** A text, or one in each language. */
  | 'localized-text'
  /** `true` or `false`. */
  | 'flag'
  /** The version of the format. */
  | 'version'
  | 'status'
  | 'pinyin'
  | 'region'
  /** A year, or a date as ISO 8601 writes it. */
  | 'date'
  /** The key of a source, then where in it. */
  | 'source-reference'
  /** Ids of concepts: one or a list. */
  | 'concepts'
  /** A concept, or one rendering of it: `concept/rendering`. */
  | 'side'
  /** A list of sides. */
  | 'sides'
  /** What an example expects: a text, or a map from terms to texts. */
  | 'outcomes'
  /** A term, or a list of terms; a term is a text or a map. */
  | { readonly terms: Language }
  /** A list of maps; where `orMapOf` is given, a map with keys of one's own may stand in its place. */
  | { readonly listOf: Name; readonly orMapOf?: Name }
  /** A map with keys of one's own. */
  | { readonly mapOf: Name };

export interface KeyFormat<Name extends string = MapName> {
  readonly kind: ValueKind<Name>;
  /** What it means, in one English sentence; the key of its translation. */
  readonly about: string;
  readonly required?: true;
}

export interface MapFormat<Name extends string = MapName> {
  /** How messages call it. */
  readonly name: string;
  readonly keys: Readonly<Record<string, KeyFormat<Name>>>;
  /** Keys of which there must be exactly one. */
  readonly oneOf?: readonly string[];
  /** Whether a text may stand in its place. */
  readonly orText?: true;
}

/** In the order of preference. */
export const statuses = [
  'preferred',
  'admitted',
  'deprecated',
  'superseded',
] as const satisfies readonly Status[];

/** What each status means, in one English sentence. */
export const statusMeanings: Readonly<Record<Status, string>> = {
  preferred: 'In force: the one to use.',
  admitted: 'In force: may be used.',
  deprecated: 'Not in force: should not be used.',
  superseded: 'Not in force: was used once.',
};

/** Outcomes of an example that aren't renderings. */
export const ambiguous = 'ambiguous';
export const nothing = 'nothing';

export const format: Readonly<Record<MapName, MapFormat>> = {
  glossary: {
    name: 'glossary',
    keys: {
      format: { kind: 'version', about: 'The version of the format: 1.' },
      title: { kind: 'text', about: 'The name of the glossary.' },
      sources: { kind: { mapOf: 'source' }, about: 'What is cited, by a short name.' },
      concepts: { kind: { listOf: 'concept' }, about: 'The entries, one a concept.' },
      distinctions: { kind: { listOf: 'distinction' }, about: 'Statements on how concepts differ.' },
    },
  },
  source: {
    name: 'source',
    keys: {
      author: { kind: 'text', about: 'Who wrote it.' },
      year: { kind: 'text', about: 'When it appeared.' },
      title: { kind: 'text', about: 'What it is called.' },
      url: { kind: 'text', about: 'Where it can be read.' },
    },
  },
  concept: {
    name: 'concept',
    keys: {
      id: {
        kind: 'text',
        about: 'A name that stays the same; without it the first Chinese term, else the first English one.',
      },
      subject: { kind: 'text', about: 'The field it belongs to; the first level of the tree.' },
      definition: { kind: 'localized-text', about: 'What the concept is: a text, or one in each language.' },
      zh: { kind: { terms: 'zh' }, about: 'The Chinese terms: one, or a list.' },
      en: { kind: { terms: 'en' }, about: 'The English terms: one, or a list.' },
      not: {
        kind: 'texts',
        about: 'Longer strings in which a term of this concept is not the term: 地区国家安全 for 国家安全.',
      },
      note: { kind: 'localized-text', about: 'A remark: a text, or one in each language.' },
      see: { kind: 'concepts', about: 'Ids of related concepts.' },
      source: { kind: 'source-reference', about: 'A source, then where in it: li-2020 §3.' },
      examples: {
        kind: { listOf: 'example' },
        about: 'Sentences with what is to be found in them: the glossary’s own tests.',
      },
    },
  },
  term: {
    name: 'term',
    orText: true,
    keys: {
      term: { kind: 'text', about: 'The word itself.', required: true },
      pinyin: { kind: 'pinyin', about: 'How a Chinese term is read, with tone marks: wǎngluò ānquán.' },
      region: {
        kind: 'region',
        about: 'Where the form is at home, as a country code (TW, HK); mainland Chinese has none.',
      },
      status: {
        kind: 'status',
        about: 'Whether the term is to be used: preferred, admitted, deprecated or superseded.',
      },
      when: {
        kind: 'localized-text',
        about: 'When this rendering is the right one: a text, or one in each language.',
      },
      since: { kind: 'date', about: 'The year, or the day, from which it has been in use.' },
      until: { kind: 'date', about: 'The year, or the day, until which it was in use.' },
      forms: { kind: 'texts', about: 'Other spellings of the same term: never ambiguous with it.' },
      cues: {
        kind: 'texts',
        about: 'Words of either language whose presence in the same sentence speaks for this rendering.',
      },
      'only-with-cues': {
        kind: 'flag',
        about: 'true: a reading only in a sentence that holds one of its cues, and none elsewhere.',
      },
      source: { kind: 'source-reference', about: 'A source, then where in it: li-2020 §3.' },
      note: { kind: 'localized-text', about: 'A remark: a text, or one in each language.' },
    },
  },
  'localized-text': {
    name: 'text in two languages',
    orText: true,
    keys: {
      en: { kind: 'text', about: 'In English.' },
      zh: { kind: 'text', about: 'In Chinese.' },
    },
  },
  distinction: {
    name: 'distinction',
    keys: {
      id: { kind: 'text', about: 'A name that stays the same.' },
      between: {
        kind: 'sides',
        about: 'The ids of the concepts it keeps apart, or concept/rendering for one rendering.',
        required: true,
      },
      says: { kind: 'localized-text', about: 'How they differ.' },
      points: { kind: { listOf: 'point' }, about: 'What is said of each side.' },
      source: { kind: 'source-reference', about: 'A source, then where in it: li-2020 §3.' },
    },
  },
  point: {
    name: 'point of a distinction',
    keys: {
      concept: { kind: 'side', about: 'The side: a concept, or concept/rendering.', required: true },
      says: { kind: 'localized-text', about: 'What the distinction says of this side.' },
    },
  },
  example: {
    name: 'example',
    orText: true,
    keys: {
      text: { kind: 'text', about: 'The sentence.', required: true },
      expect: {
        kind: 'outcomes',
        about:
          'What becomes of the concept’s terms in it: the rendering they resolve to, ambiguous, or nothing; or a map from terms to these.',
      },
    },
  },
};
