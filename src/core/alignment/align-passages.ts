import { type Steps, stretch } from '../steps.js';
import { aligningStretch, type WeighedBead } from './align-stretch.js';
import { AlignmentMemory } from './alignment-memory.js';
import { beads } from './beads.js';
import type { Passage } from './passage.js';
import { SentenceEvidence, type Stretch } from './sentence-evidence.js';
import { findingStretches } from './stretches.js';

/** Two runs of sentences that translate each other. */
export interface Link {
  readonly one: readonly Passage[];
  readonly other: readonly Passage[];
  /** How sure it is that they do, from 0 to 1. */
  readonly confidence: number;
}

/**
 * Finds, in steps, which sentences of two texts translate each other. The links are in the order of both texts; a sentence that nothing
 * corresponds to is in none. Long texts are divided at places that are sure, and each stretch between two is aligned by itself.
 */
export function* aligningPassages(
  rows: readonly Passage[],
  columns: readonly Passage[],
  memory = new AlignmentMemory(),
): Steps<Link[]> {
  const evidence = yield* stretch(SentenceEvidence.weighing(rows, columns), 0, 0.15);
  const stretches = yield* stretch(findingStretches(evidence), 0.15, 0.2);
  const links: Link[] = [];
  for (const each of stretches) {
    const found = yield* stretch(
      recalling(evidence.within(each), memory),
      shareOf(each.rows[0]),
      shareOf(each.rows[1]),
    );
    links.push(...found.flatMap((bead) => linkOf(bead, each, rows, columns)));
  }
  return links;

  function shareOf(row: number): number {
    return 0.2 + (0.8 * row) / rows.length;
  }
}

function* recalling(
  evidence: SentenceEvidence,
  { stretches }: AlignmentMemory,
): Steps<readonly WeighedBead[]> {
  const inputs = yield* stretch(evidence.writingInputs(), 0, 0.1);
  const found = stretches.get(inputs) ?? (yield* stretch(aligningStretch(evidence), 0.1, 1));
  stretches.set(inputs, found);
  return found;
}

function linkOf(
  { bead, row, column, confidence }: WeighedBead,
  { rows: [firstRow], columns: [firstColumn] }: Stretch,
  rows: readonly Passage[],
  columns: readonly Passage[],
): Link[] {
  const size = beads[bead];
  if (size.rows === 0 || size.columns === 0) return [];
  const [rowEnd, columnEnd] = [firstRow + row, firstColumn + column];
  return [
    {
      one: rows.slice(rowEnd - size.rows, rowEnd),
      other: columns.slice(columnEnd - size.columns, columnEnd),
      confidence,
    },
  ];
}
