import type { Analysis } from '../analysis/analysis.js';
import { plainText } from '../documents/reading.js';
import { readableText } from '../documents/readable-text.js';
import type { Language } from '../glossary/model.js';
import type { Lines } from '../text/lines.js';
import { sentenceAround } from '../text/sentence.js';
import type { Span } from '../text/span.js';
import type { Quote } from './report.js';

/** How much of a text is quoted on either side of a term, and of a passage at all, in UTF-16 code units. */
const around = 120;
const longest = 300;

/** The document to quote from, under the name that readers know it by. */
export interface Quotable {
  readonly analysis: Analysis;
  readonly file: string;
  readonly lines: Lines;
}

/** A term in its sentence. */
export function quoteTerm({ analysis, file, lines }: Quotable, term: Span & { language: Language }): Quote {
  const { reading } = analysis;
  const sentence = sentenceAround(reading.units, term);
  const head = readable(analysis, { start: Math.max(sentence.start, term.start - around), end: term.start });
  const middle = plainText(reading, term);
  const tail = readable(analysis, { start: term.end, end: Math.min(sentence.end, term.end + around) });
  const isCut = sentence.start < term.start - around;
  const before = `${isCut ? '…' : ''}${head.trimStart()}`;
  const behind = `${tail.trimEnd()}${sentence.end > term.end + around ? '…' : ''}`;
  return {
    file,
    start: lines.positionAt(term.start),
    language: term.language,
    text: before + middle + behind,
    marked: { start: before.length, end: before.length + middle.length },
  };
}

/** A passage, or the beginning of a long one. */
export function quotePassage({ analysis, file, lines }: Quotable, passage: Span, language: Language): Quote {
  const end = Math.min(passage.end, passage.start + longest);
  const text = readable(analysis, { start: passage.start, end }).trim();
  return {
    file,
    start: lines.positionAt(passage.start),
    language,
    text: end < passage.end ? `${text}…` : text,
  };
}

/** A stretch without its markup, and without half a character where it was cut in one. */
function readable({ reading, document: { text } }: Analysis, span: Span): string {
  return readableText(reading, text, span).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/gu, '');
}
