import { compare } from '../text/compare.js';
import { termKey } from './concept-tally.js';
import type { ConceptInDocument, RenderingCount, Report, ReportedConcept } from './report.js';

/** A document in which concepts are rendered, as a column of a table. */
export interface Column extends Pick<ConceptInDocument, 'file' | 'source'> {
  /** From 1, by which it is called where there is no room for its name. */
  readonly number: number;
}

/** The documents in which concepts are rendered, in order. */
export function columnsOf({ concepts }: Report): Column[] {
  const columns = new Map<string, ConceptInDocument>();
  for (const document of concepts.flatMap(({ documents }) => documents)) {
    columns.set(columnKey(document), document);
  }
  return [...columns]
    .toSorted(([one], [other]) => compare(one, other))
    .map(([, { file, source }], index) => ({
      file,
      ...(source === undefined ? {} : { source }),
      number: index + 1,
    }));
}

/** What tells a column from the others. */
export function columnKey({ file, source = '' }: Pick<ConceptInDocument, 'file' | 'source'>): string {
  return `${file}\n${source}`;
}

/** The letter of each rendering of a concept, by {@link termKey}: A for the most frequent; those behind Z have none. */
export function lettersOf({ renderings }: ReportedConcept): ReadonlyMap<string, string> {
  return new Map(
    renderings.slice(0, 26).map((term, index) => [termKey(term), String.fromCharCode(65 + index)]),
  );
}

/** The letter of a rendering, or what stands for one that has none. */
export function letterOf(rendering: RenderingCount, letters: ReadonlyMap<string, string>): string {
  return letters.get(termKey(rendering)) ?? '*';
}
