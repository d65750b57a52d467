import { type Steps, stretch } from '../steps.js';
import { findingBand } from './band.js';
import { BeadCosts } from './bead-costs.js';
import { beads } from './beads.js';
import { findingBestPath, type PlacedBead } from './best-path.js';
import { weighingPath } from './certainty.js';
import { SentenceEvidence } from './sentence-evidence.js';
import type { Passage } from './passage.js';

/** Two runs of sentences that translate each other. */
export interface Link {
  readonly one: readonly Passage[];
  readonly other: readonly Passage[];
  readonly confidence: number;
}

/** Finds which sentences translate each other, in the order of both texts; those alone are left out. */
export function* aligningPassages(rows: readonly Passage[], columns: readonly Passage[]): Steps<Link[]> {
  const evidence = yield* stretch(SentenceEvidence.weighing(rows, columns), 0, 0.1);
  const band = yield* stretch(findingBand(evidence), 0.1, 0.15);
  const costs = yield* stretch(BeadCosts.preparing(evidence), 0.15, 0.2);
  const path = yield* stretch(findingBestPath(costs, band), 0.2, 0.8);
  const probabilities = yield* stretch(weighingPath(path, costs), 0.8, 1);
  return path.flatMap((placed, index) => linkOf(placed, probabilities[index], rows, columns));
}

function linkOf(
  { bead, row, column }: PlacedBead,
  confidence: number,
  rows: readonly Passage[],
  columns: readonly Passage[],
): Link[] {
  const size = beads[bead];
  if (size.rows === 0 || size.columns === 0) return [];
  return [
    {
      one: rows.slice(row - size.rows, row),
      other: columns.slice(column - size.columns, column),
      confidence,
    },
  ];
}
