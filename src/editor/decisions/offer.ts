import type { Uri } from 'vscode';
import { ambiguousTerm } from '../../checks/ambiguous-term.js';
import { decisionConflict } from '../../checks/decision-conflict.js';
import type { Analysis } from '../../core/analysis/analysis.js';
import { meaningOf } from '../../core/analysis/meaning.js';
import { type Choice, isUnresolved, type Occurrence } from '../../core/analysis/occurrence.js';
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
  /** The code of what is found there and would be settled so. */
  readonly settles?: string;
}

/** The decisions to offer on an occurrence in a document that can be recorded: in comments of it, or for its workspace. */
export function recordableOffers(occurrence: Occurrence, analysis: Analysis, uri: Uri): Offer[] {
  const hasWorkspace = folderOf(uri) !== undefined;
  const hasComments = analysis.document.kind.comment !== undefined;
  return [...exceptionsFor(occurrence, analysis), ...offersFor(occurrence)].filter(({ reach }) =>
    reach === 'workspace' ? hasWorkspace : hasComments,
  );
}

/** Where an occurrence goes against what is decided on its concept: the same decision again, but for the term that stands there. */
function exceptionsFor(occurrence: Occurrence, { decisions, terminology }: Analysis): Offer[] {
  const meaning = meaningOf(occurrence);
  if (meaning === undefined) return [];
  const { concept, term } = meaning;
  const decided = decisions.renderingsOf(concept, occurrence.language, occurrence.start);
  if (decided.length === 0 || decided.some(({ choice }) => choice.rendering.text === term.text)) return [];
  const [{ decision }] = decided;
  const choice = { concept, rendering: term };
  const isOnTerm = decision.subjectKind !== 'concept' && terminology.sensesOf(decision.subject).length > 0;
  return reachesOver(decision.origin)
    .filter((reach) => reach !== 'workspace' || isOnTerm)
    .map((reach) => ({
      decision: { subject: decision.subject, rendering: term.text },
      choice,
      reach,
      settles: decisionConflict.code,
    }));
}

/**
 * The decisions to offer on an occurrence with several renderings, those for the best one first: all that would take the
 * place of what decides on it now. None where its rendering stands beside it.
 */
function offersFor(occurrence: Occurrence): Offer[] {
  const { choices, senses, resolution } = occurrence;
  if (choices.length < 2 || resolution?.by === 'gloss') return [];
  const decided = resolution?.by === 'decision' ? resolution : undefined;
  const settles = isUnresolved(occurrence) ? { settles: ambiguousTerm.code } : {};
  return choices
    .filter(({ rendering }) => rendering !== decided?.choice.rendering)
    .flatMap((choice) => {
      const { concept, rendering } = choice;
      const { term } = senses.find((sense) => sense.concept === concept) ?? senses[0];
      const decision = { subject: term.text, rendering: rendering.text };
      return reachesOver(decided?.decision.origin).map((reach) => ({ decision, choice, reach, ...settles }));
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
