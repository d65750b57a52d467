import type { Analysis } from '../../analysis/analysis.js';
import type { DecidingDirective } from '../../directives/directive.js';
import type { Edit } from '../../finding.js';
import { spellingKey } from '../../text/spelling-key.js';
import { commentText, type DocumentDecision } from './comment-text.js';

/**
 * Edits that make directives on a subject say something else about it, those that `concerns` picks. Undefined where the
 * decision can't stand in a comment.
 */
export function replacingDirectives(
  { document: { text, kind }, directives }: Analysis,
  decision: DocumentDecision,
  concerns: (directive: DecidingDirective) => boolean,
): Edit[] | undefined {
  const found = directives.filter(
    (directive): directive is DecidingDirective =>
      'subject' in directive &&
      concerns(directive) &&
      spellingKey(directive.subject.text) === spellingKey(decision.subject),
  );
  const isFit = commentText(kind.comment, 'glossary', decision) !== undefined;
  return found.length > 0 && !isFit
    ? undefined
    : found.map((directive) => {
        const { rendering, end } = directive;
        const reason =
          decision.reason === undefined ? '' : ` -- ${decision.reason.trim().replace(/\s+/gu, ' ')}`;
        const { length } = text.slice(rendering.start, end).trimEnd();
        return {
          start: rendering.start,
          end: rendering.start + length,
          newText: decision.rendering + reason,
        };
      });
}
