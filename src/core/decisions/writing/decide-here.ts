import type { Analysis } from '../../analysis/analysis.js';
import { linesOf, nextLineOf } from '../../directives/lines.js';
import type { Edit } from '../../finding.js';
import { insertion } from '../../glossary/writing/insert.js';
import { Layout } from '../../glossary/writing/layout.js';
import type { Span } from '../../text/span.js';
import { commentText, type DocumentDecision } from './comment-text.js';
import { replacingDirectives } from './directive-edits.js';
import { type Analyse, readBack } from './read-back.js';

/**
 * Writes a decision on one occurrence into its document, as a comment on its line or above it; one on the same subject
 * that is there already is replaced. The edits are given out only if the document, analysed anew, reads as before and the
 * occurrence is decided on so.
 */
export function decideHere(
  analysis: Analysis,
  occurrence: Span,
  decision: DocumentDecision,
  analyse: Analyse,
): Edit[] | undefined {
  const index = analysis.occurrences.findIndex(({ start }) => start === occurrence.start);
  for (const way of [replacing, atEndOfLine, behindOccurrence, aboveLine, aboveBlock]) {
    const edits = index === -1 ? undefined : way(analysis, occurrence, decision);
    const resolution = edits && readBack(analysis, edits, analyse)?.occurrences[index].resolution;
    const isDecided =
      resolution?.by === 'decision' &&
      resolution.decision.origin === 'line' &&
      resolution.decision.subject === decision.subject &&
      resolution.decision.rendering === decision.rendering;
    if (isDecided) {
      return edits;
    }
  }
  return undefined;
}

type Way = (analysis: Analysis, occurrence: Span, decision: DocumentDecision) => Edit[] | undefined;

const replacing: Way = (analysis, { start }, decision) => {
  const { text } = analysis.document;
  const edits = replacingDirectives(analysis, decision, ({ kind, comment }) => {
    const scope =
      kind === 'glossary-line'
        ? linesOf(text, comment)
        : kind === 'glossary-next-line'
          ? nextLineOf(text, comment.end)
          : undefined;
    return scope !== undefined && scope.start <= start && start < scope.end;
  });
  return edits?.length === 0 ? undefined : edits;
};

/** In the row of a table it would be one more cell. */
const atEndOfLine: Way = ({ document: { text, kind } }, occurrence, decision) => {
  const line = linesOf(text, { start: occurrence.start, end: occurrence.start });
  const comment = commentText(kind.comment, 'glossary-line', decision);
  const written = text.slice(line.start, line.end).trimEnd();
  return comment === undefined || kind.comment?.stands !== 'inline' || written.endsWith('|')
    ? undefined
    : [insertion(line.start + written.length, ` ${comment}`)];
};

const behindOccurrence: Way = ({ document: { kind } }, { end }, decision) => {
  const comment = commentText(kind.comment, 'glossary-line', decision);
  return comment === undefined || kind.comment?.stands !== 'inline'
    ? undefined
    : [insertion(end, ` ${comment}`)];
};

const aboveLine: Way = (analysis, occurrence, decision) => {
  const { text, kind } = analysis.document;
  const { start } = linesOf(text, { start: occurrence.start, end: occurrence.start });
  return kind.comment?.stands === 'block' ? undefined : above(analysis, start, decision, '');
};

/** The comment belongs to the next line only, so that the occurrence must be on the first one of its block. */
const aboveBlock: Way = (analysis, occurrence, decision) => {
  const { text } = analysis.document;
  const { start } = linesOf(text, { start: occurrence.start, end: occurrence.start });
  const isFirst = /(?:^\ufeff?|(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n))$/u.test(text.slice(0, start));
  return isFirst ? above(analysis, start, decision, new Layout(text).lineBreak) : undefined;
};

function above(
  { document: { text, kind } }: Analysis,
  lineStart: number,
  decision: DocumentDecision,
  apart: string,
): Edit[] | undefined {
  const comment = commentText(kind.comment, 'glossary-next-line', decision);
  const indent = /^\ufeff?[ \t]*/u.exec(text.slice(lineStart))?.[0] ?? '';
  const offset = lineStart + indent.length;
  const spaces = indent.replace('\ufeff', '');
  return comment === undefined
    ? undefined
    : [insertion(offset, comment + new Layout(text).lineBreak + apart + spaces)];
}
