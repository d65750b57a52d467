import type { Uri } from 'vscode';
import type { Analysis } from '../../core/analysis/analysis.js';
import type { Choice, Occurrence } from '../../core/analysis/occurrence.js';
import type { DecisionOrigin } from '../../core/decisions/decision.js';
import type { DocumentDecision } from '../../core/decisions/writing/comment-text.js';
import { folderOf } from '../folder-of.js';

/** For what a decision is to hold. */
export type Reach = 'here' | 'document' | 'workspace';

/** A decision that someone may take on an occurrence. */
export interface Offer {
  readonly decision: DocumentDecision;
  /** The one that it makes. */
  readonly choice: Choice;
  readonly reach: Reach;
}

/** The decisions to offer on an occurrence in a document that can be recorded: in comments of it, or for its workspace. */
export function recordableOffers(occurrence: Occurrence, { document }: Analysis, uri: Uri): Offer[] {
  const hasWorkspace = folderOf(uri) !== undefined;
  const hasComments = document.kind.comment !== undefined;
  return offersFor(occurrence).filter(({ reach }) => (reach === 'workspace' ? hasWorkspace : hasComments));
}

/**
 * The decisions to offer on an occurrence with several renderings, those for the best one first: all that would take the
 * place of what decides on it now. None where its rendering stands beside it.
 */
function offersFor({ choices, senses, resolution }: Occurrence): Offer[] {
  if (choices.length < 2 || resolution?.by === 'gloss') return [];
  const decided = resolution?.by === 'decision' ? resolution : undefined;
  return choices
    .filter(({ rendering }) => rendering !== decided?.choice.rendering)
    .flatMap((choice) => {
      const { concept, rendering } = choice;
      const { term } = senses.find((sense) => sense.concept === concept) ?? senses[0];
      const decision = { subject: term.text, rendering: rendering.text };
      return reachesOver(decided?.decision.origin).map((reach) => ({ decision, choice, reach }));
    });
}

/** What stands nearer to the text counts for more. */
function reachesOver(origin: DecisionOrigin | undefined): readonly Reach[] {
  switch (origin) {
    case 'line':
      return ['here'];
    case 'directive':
    case 'front-matter':
      return ['here', 'document'];
    default:
      return ['here', 'document', 'workspace'];
  }
}
