import { textFor } from '../glossary/model.js';
import { conceptName, distinctionName } from '../glossary/names.js';
import { listed, type Localize, named } from '../localize.js';
import type { Audience } from '../audience.js';
import { sourceIn, termInWords } from './described.js';
import type { DistinctionMap } from './distinction-map.js';

/** What a map shows of a distinction, for who doesn't see it. */
export interface DistinctionRow {
  readonly number: number;
  readonly name: string;
  readonly says: string;
  readonly source: string | undefined;
}

/** What a map is called. */
export function titleOf({ bands }: DistinctionMap, localize: Localize): string {
  return localize('Distinction map of {0}', conceptName(bands[0].concept));
}

/** The distinctions of a map in words, by their numbers. */
export function distinctionRows(
  { distinctions }: DistinctionMap,
  { reader, terminology }: Audience,
): DistinctionRow[] {
  return distinctions.map(({ number, distinction }) => ({
    number,
    name: distinctionName(distinction, terminology),
    says: textFor(distinction.says, reader),
    source: sourceIn(distinction, terminology),
  }));
}

/** What a map doesn't show; empty where it shows all. */
export function leftOf({ left }: DistinctionMap, localize: Localize): string[] {
  return [
    ...(left.concepts > 0 ? [localize('Concepts nearby that aren’t shown: {0}', left.concepts)] : []),
    ...(left.distinctions > 0 ? [localize('Distinctions that aren’t shown: {0}', left.distinctions)] : []),
  ];
}

/** A map as text, a paragraph for each concept and each distinction. */
export function textOf(map: DistinctionMap, audience: Audience): string {
  const { localize } = audience;
  const concepts = map.bands.map(({ concept }, band) => {
    const terms = map.lines
      .filter((line) => line.band === band)
      .map(({ as }) => `  ${termInWords(as, localize)}`);
    return [conceptName(concept), ...terms].join('\n');
  });
  const statements = distinctionRows(map, audience).map(({ number, name, says, source }) =>
    [named(`${number}. ${name}`, says, localize), ...(source === undefined ? [] : [`  ${source}`])].join(
      '\n',
    ),
  );
  return [
    titleOf(map, localize),
    sharedIn(map, localize),
    ...concepts,
    ...statements,
    ...leftOf(map, localize),
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** Which words several concepts have; empty where none is shared. */
function sharedIn({ bands, lines }: DistinctionMap, localize: Localize): string {
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
