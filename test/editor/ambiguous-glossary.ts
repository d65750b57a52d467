import type { TextDocument } from 'vscode';
import { flagged, until } from './host';

/** A glossary of one concept, with a term that has two renderings. */
export const ambiguous = (term: string, id = 'made-up') =>
  `concepts:\n  - id: ${id}\n    zh: [{ term: ${term} }]\n    en: [{ term: first way }, { term: second way }]\n`;

/** Waits until problems stand under these texts, and under no others. */
export async function untilFlagged(document: TextDocument, ...expected: string[]): Promise<void> {
  await until(
    `problems under ${expected.join(', ') || 'nothing'}`,
    () => flagged(document),
    (found) => JSON.stringify(found) === JSON.stringify(expected),
  );
}
