import { window } from 'vscode';
import { type AlignedPassage, alignedPassages } from '../../core/alignment/aligned-passages.js';
import { otherRole } from '../../core/alignment/bitext.js';
import type { Analysis } from '../../core/analysis/analysis.js';
import type { Passage, Span } from '../../core/text/span.js';

/** What corresponds to a stretch of a document, where that is in sight first. */
export function passagesAcross(analysis: Analysis, span: Span): Passage[] {
  return alignedPassages(analysis, span)
    .map(acrossOf)
    .sort((a, b) => Number(isInSight(b.uri)) - Number(isInSight(a.uri)));
}

function acrossOf({ bitext, role, other }: AlignedPassage): Passage {
  return { uri: bitext[otherRole(role)].analysis.document.uri, ...other };
}

function isInSight(uri: string): boolean {
  return window.visibleTextEditors.some(({ document }) => document.uri.toString() === uri);
}
