import { type Steps, stretch } from '../steps.js';
import { findingBand } from './band.js';
import { BeadCosts } from './bead-costs.js';
import { findingBestPath, type PlacedBead } from './best-path.js';
import { weighingPath } from './certainty.js';
import type { SentenceEvidence } from './sentence-evidence.js';

/** A bead of the best path, and how probable it is, from 0 to 1. */
export interface WeighedBead extends PlacedBead {
  readonly confidence: number;
}

/** Finds, in steps, the beads that are likeliest in all for the sentences of two stretches that translate each other. */
export function* aligningStretch(evidence: SentenceEvidence): Steps<WeighedBead[]> {
  const band = yield* stretch(findingBand(evidence), 0, 0.05);
  const costs = yield* stretch(BeadCosts.preparing(evidence), 0.05, 0.1);
  const path = yield* stretch(findingBestPath(costs, band), 0.1, 0.7);
  const probabilities = yield* stretch(weighingPath(path, costs), 0.7, 1);
  return path.map((placed, index) => ({ ...placed, confidence: probabilities[index] }));
}
