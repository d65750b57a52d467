import {
  type AlignedPassage,
  alignedPassages,
  renderingsThere,
} from '../../core/alignment/aligned-passages.js';
import { otherRole } from '../../core/alignment/bitext.js';
import type { Analysis } from '../../core/analysis/analysis.js';
import type { Occurrence } from '../../core/analysis/occurrence.js';
import { readableText } from '../../core/documents/readable-text.js';
import type { Localize } from '../../core/localize.js';
import { fileName } from '../../core/text/file-name.js';
import type { Passage } from '../../core/text/span.js';
import { asMarkdown } from './markdown-text.js';

/** How many UTF-16 code units of a long passage are shown before the first rendering in it, and how many from there on. */
const before = 120;
const behind = 240;

/** What stands for a term in the translations of its document, as Markdown: each passage with the renderings in it. */
export function passagesMarkdown(
  analysis: Analysis,
  occurrence: Occurrence,
  localize: Localize,
  passageLink: (passage: Passage) => string,
): string {
  return alignedPassages(analysis, occurrence)
    .map((passage) => {
      const { uri } = passage.bitext[otherRole(passage.role)].analysis.document;
      const where = uri === analysis.document.uri ? '' : ` · ${asMarkdown(fileName(uri))}`;
      const link = passageLink({ uri, ...passage.other });
      const text = passageMarkdown(passage, occurrence);
      return `**${heading(passage, localize)}**${where} · [${asMarkdown(localize('Show'))}](${link})  \n${text}`;
    })
    .join('\n\n');
}

function heading({ role, isSure }: AlignedPassage, localize: Localize): string {
  const isTranslated = role === 'source';
  if (isSure) return isTranslated ? localize('Translation') : localize('Source text');
  return isTranslated ? localize('Perhaps the translation') : localize('Perhaps the source text');
}

/** A piece of a passage, to be shown on one line. */
interface Piece {
  readonly text: string;
  readonly isRendering: boolean;
}

function passageMarkdown(passage: AlignedPassage, occurrence: Occurrence): string {
  return cut(piecesOf(passage, occurrence))
    .map(({ text, isRendering }) => (isRendering ? `**${asMarkdown(text)}**` : inert(text)))
    .join('');
}

function piecesOf(passage: AlignedPassage, occurrence: Occurrence): Piece[] {
  const { reading, document } = passage.bitext[otherRole(passage.role)].analysis;
  const pieces: Piece[] = [];
  let at = passage.other.start;
  const add = (end: number, isRendering: boolean) => {
    pieces.push({ text: readableText(reading, document.text, { start: at, end }), isRendering });
    at = end;
  };
  for (const rendering of renderingsThere(passage, occurrence)) {
    add(rendering.start, false);
    add(rendering.end, true);
  }
  add(passage.other.end, false);
  return pieces;
}

/** Of a long passage what stands around the first rendering in it, or its beginning. */
function cut(pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex(({ isRendering }) => isRendering);
  let left = behind + (first === -1 ? before : 0);
  return pieces.map(({ text, isRendering }, index): Piece => {
    if (index < first) return { text: ending(text), isRendering };
    const shown = left > 0 ? beginning(text, left) : '';
    left -= text.length;
    return { text: shown, isRendering };
  });
}

function ending(text: string): string {
  return text.length <= before ? text : `…${wellFormed(text.slice(-before))}`;
}

function beginning(text: string, length: number): string {
  return text.length <= length ? text : `${wellFormed(text.slice(0, length))}…`;
}

/** Half a character is left out. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '');
}

/** Keeps the blanks at the ends, which part it from what is beside it. */
function inert(text: string): string {
  const [head] = /^\s?/u.exec(text) ?? [''];
  const [tail] = /\s?$/u.exec(text) ?? [''];
  return text.trim() === '' ? head : `${head}${asMarkdown(text)}${tail}`;
}
