import type { Analysis } from '../../analysis/analysis.js';
import type { Edit } from '../../finding.js';
import { insertion } from '../../glossary/writing/insert.js';
import { Layout } from '../../glossary/writing/layout.js';
import type { Decision } from '../decision.js';
import { subjectsOf } from '../ruling.js';
import { commentText, type DocumentDecision } from './comment-text.js';
import { replacingDirectives } from './directive-edits.js';
import { frontMatterEdits } from './front-matter-entry.js';
import { type Analyse, readBack } from './read-back.js';

/**
 * Writes a decision into a document, for all of it: into its front matter where its kind has such, else into a comment at
 * its top; directives on the same subject further down are brought into line. The edits are given out only if the document,
 * analysed anew, reads as before and every occurrence of the subject is decided on so, but for those on lines with a
 * decision of their own.
 */
export function decideInDocument(
  analysis: Analysis,
  decision: DocumentDecision,
  analyse: Analyse,
): Edit[] | undefined {
  const replaced = replacingDirectives(analysis, decision, ({ kind }) => kind === 'glossary');
  if (replaced === undefined) {
    return undefined;
  }
  const ways = [
    () => (replaced.length > 0 ? [] : undefined),
    () => frontMatterEdits(analysis, decision),
    () => topComment(analysis, decision),
  ];
  for (const way of ways) {
    const added = way();
    const edits = added && [...replaced, ...added];
    const after = edits && readBack(analysis, edits, analyse);
    if (after && isDecided(after, decision)) {
      return edits;
    }
  }
  return undefined;
}

/** Whether a document decides so on every occurrence of a subject. */
function isDecided({ decisions, occurrences, terminology }: Analysis, wanted: DocumentDecision): boolean {
  const isWanted = (decision: Decision) =>
    decision.subject === wanted.subject && decision.rendering === wanted.rendering;
  const own = decisions.all.find(
    (decision) =>
      isWanted(decision) && (decision.origin === 'directive' || decision.origin === 'front-matter'),
  );
  if (own === undefined || decisions.faultOf(own) !== undefined) {
    return false;
  }
  const subjects = subjectsOf(own, terminology);
  const isSubject = ({ senses }: Analysis['occurrences'][number]) =>
    senses.some((sense) =>
      subjects.some(
        ({ concept, subject }) =>
          concept === sense.concept && (subject === undefined || subject.text === sense.term.text),
      ),
    );
  return occurrences.filter(isSubject).every(({ resolution }) => {
    return (
      resolution?.by === 'decision' &&
      (resolution.decision.origin === 'line' || isWanted(resolution.decision))
    );
  });
}

/** A comment at the top of a document, below what must stay first. */
function topComment(
  { document: { text, kind }, reading }: Analysis,
  decision: DocumentDecision,
): Edit[] | undefined {
  const comment = commentText(kind.comment, 'glossary', decision);
  if (comment === undefined) {
    return undefined;
  }
  const { lineBreak } = new Layout(text);
  const first = reading.regions.at(0);
  const start = first?.kind === 'front-matter' ? first.end : text.startsWith('\ufeff') ? 1 : 0;
  const rest = text.slice(start);
  const head = (start > 1 ? /^[^\r\n]*(?:\r\n|\r|\n|$)/u : mustStayFirst).exec(rest)?.[0] ?? '';
  const above = head === '' || /[\r\n]$/u.test(head) ? '' : lineBreak;
  const isBlock = kind.comment?.stands !== 'line';
  return [insertion(start + head.length, above + comment + lineBreak + (isBlock ? lineBreak : ''))];
}

/** Lines that programs look for at the top: an interpreter, an XML declaration, a document type, TeX's magic comments. */
const mustStayFirst = /^(?:(?:#!|[ \t]*<\?xml\b|[ \t]*<!doctype\b|%[ \t]*!|%&)[^\r\n]*(?:\r\n|\r|\n|$))*/iu;
