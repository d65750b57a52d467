import { period, statusWord } from '../analysis/describe.js';
import { type Language, type Term, textFor } from '../glossary/model.js';
import { conceptName, distinctionName } from '../glossary/names.js';
import { listed, type Localize } from '../localize.js';
import { sourceIn, termInWords, type Wording } from './described.js';
import type { DistinctionMap } from './distinction-map.js';

/** What a map shows, for who doesn't see it: a table of terms, and sentences. */
export interface MapInWords {
  readonly title: string;
  readonly rows: readonly TermRow[];
  readonly distinctions: readonly DistinctionRow[];
  /** What isn't shown; empty where all is. */
  readonly left: readonly string[];
}

/** A term of a concept; one of several concepts has a row for each. */
export interface TermRow {
  readonly concept: string;
  readonly term: Term;
  readonly language: Language;
  readonly status: string;
  readonly period: string | undefined;
}

export interface DistinctionRow {
  readonly number: number;
  readonly name: string;
  readonly says: string;
  readonly source: string | undefined;
}

/** Puts a map into words. */
export function inWords(map: DistinctionMap, { reader, localize, terminology }: Wording): MapInWords {
  const { bands, lines, distinctions, left } = map;
  return {
    title: localize('Distinction map of {0}', conceptName(bands[0].concept)),
    rows: lines.map(({ as, band }) => ({
      concept: conceptName(bands[band].concept),
      term: as,
      language: as.language,
      status: statusWord(as.status, localize),
      period: period(as),
    })),
    distinctions: distinctions.map(({ number, distinction }) => ({
      number,
      name: distinctionName(distinction, terminology),
      says: textFor(distinction.says, reader),
      source: sourceIn(distinction, terminology),
    })),
    left: [
      ...(left.concepts > 0 ? [localize('Concepts nearby that aren’t shown: {0}', left.concepts)] : []),
      ...(left.distinctions > 0 ? [localize('Distinctions that aren’t shown: {0}', left.distinctions)] : []),
    ],
  };
}

/** The same as text, a paragraph for each concept and each distinction. */
export function textOf(map: DistinctionMap, wording: Wording): string {
  const { localize } = wording;
  const { title, distinctions, left } = inWords(map, wording);
  const concepts = map.bands.map(({ concept }, band) => {
    const terms = map.lines
      .filter((line) => line.band === band)
      .map(({ as }) => `  ${termInWords(as, localize)}`);
    return [conceptName(concept), ...terms].join('\n');
  });
  const statements = distinctions.map(({ number, name, says, source }) =>
    [`${number}. ${name}: ${says}`, ...(source === undefined ? [] : [`  ${source}`])].join('\n'),
  );
  return [title, sharedIn(map, localize), ...concepts, ...statements, ...left]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** Which words several concepts have; empty where none is shared. */
export function sharedIn({ bands, lines }: DistinctionMap, localize: Localize): string {
  const shared = lines.filter(({ from, band }) => from.band !== band).map(({ from }) => from);
  return [...new Set(shared)]
    .map((from) => {
      const concepts = lines
        .filter((line) => line.from === from)
        .map((line) => conceptName(bands[line.band].concept));
      return localize('“{0}” is a term of: {1}', from.term.text, listed(concepts, localize));
    })
    .join('\n');
}
