import { type Steps, stretch } from '../steps.js';
import { type Anchor, heaviestChain } from './heaviest-chain.js';
import type { SentenceEvidence, Stretch } from './sentence-evidence.js';

/** Texts with so few places between sentences of both are aligned as a whole. */
const fewPlaces = 250_000;
/** From this gain on, that of two words or numbers that stand nowhere else, two sentences surely belong together. */
const sureGain = 15;

/**
 * Divides two long texts, in steps, into stretches that surely translate each other: before blocks of one kind whose first
 * sentences share what is unique on both sides, alone or with their neighbours. So time and memory stay linear, and a change
 * in one stretch is nothing to the others.
 */
export function* findingStretches(evidence: SentenceEvidence): Steps<Stretch[]> {
  const { rows, columns } = evidence;
  const stretches: Stretch[] = [];
  let last = { row: 0, column: 0 };
  if (rows.length * columns.length > fewPlaces) {
    const chain = heaviestChain(yield* stretch(evidence.findingUniquePairs(), 0, 0.8));
    yield 0.9;
    chain.filter((anchor, index) => isSure(anchor, chain[index - 1], chain[index + 1])).forEach(divideAt);
  }
  divideAt({ row: rows.length, column: columns.length });
  return stretches;

  function isSure(anchor: Anchor, before: Anchor | undefined, behind: Anchor | undefined): boolean {
    const { row, column } = anchor;
    const { signature } = rows[row];
    if (signature === undefined || signature !== columns[column].signature) return false;
    const near = [before, anchor, behind].filter(
      (each) => each !== undefined && Math.abs(each.row - row) < 2 && each.row - row === each.column - column,
    );
    return near.reduce((sum, each) => sum + (each?.gain ?? 0), 0) >= sureGain;
  }

  function divideAt({ row, column }: Pick<Anchor, 'row' | 'column'>): void {
    if (row === last.row && column === last.column) return;
    stretches.push({ rows: [last.row, row], columns: [last.column, column] });
    last = { row, column };
  }
}
