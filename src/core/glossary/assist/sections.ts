import { CLOSE_BRACE, CLOSE_BRACKET, CR, HASH, HYPHEN, isBlank, LF } from '../../documents/scanning/units.js';
import type { Span } from '../../text/span.js';

/*
 * The coarse structure of a glossary file by its lines alone, so that one broken entry spoils no other: sections
 * begin with a key in the first column, entries with the first lines as far to the left as a section has.
 */

/** One key of the file with what stands below it. Offsets are UTF-16, from 0. */
export interface Section extends Span {
  /** Its key; undefined where none can be told. */
  readonly name: string | undefined;
  /** What stands below the line of the key, without comments and blank lines between. */
  readonly entries: readonly Span[];
}

/** The sections of a file, in their order. */
export function sectionsOf(text: string): Section[] {
  const sections: Section[] = [];
  for (let start = headAt(text, 0); start < text.length;) {
    const end = headAt(text, nextLine(text, start));
    sections.push({ name: nameAt(text, start), start, end, entries: entriesIn(text, start, end) });
    start = end;
  }
  return sections;
}

/** The section around an offset and the entry in it, as spans; undefined above the first section. */
export function sectionAround(
  text: string,
  offset: number,
): { name: string | undefined; head: Span; entry: Span | undefined } | undefined {
  const line = lineStart(text, offset);
  let start = line;
  while (start > 0 && !isHead(text, start)) {
    start = lineStart(text, start - 1);
  }
  if (!isHead(text, start)) {
    return undefined;
  }
  const first = contentAt(text, nextLine(text, start));
  const head = { start, end: first };
  const name = nameAt(text, start);
  return { name, head, entry: line < first ? undefined : entryAround(text, line, first) };
}

/** The keys of a file, wherever they stand in it. */
export function sectionNames(text: string): string[] {
  return [...text.matchAll(/^(?![\s#'"{}[\]-])[^\s:]+(?=[ \t]*:(?:\s|$))/gmu)].map(([name]) => name);
}

function entriesIn(text: string, start: number, end: number): Span[] {
  const entries: Span[] = [];
  for (let line = contentAt(text, nextLine(text, start)); line < end;) {
    const next = entryEnd(text, line, columnAt(text, line));
    entries.push({ start: line, end: lastEnd(text, line, Math.min(next, end)) });
    line = contentAt(text, next);
  }
  return entries;
}

function entryAround(text: string, line: number, first: number): Span {
  const column = columnAt(text, first);
  let start = line;
  while (start > first && !(isContent(text, start) && columnAt(text, start) <= column)) {
    start = lineStart(text, start - 1);
  }
  return { start, end: entryEnd(text, Math.max(start, line), column) };
}

/** Where the entry with this line ends: before the next line that is content as far to the left. */
function entryEnd(text: string, line: number, column: number): number {
  let next = nextLine(text, line);
  while (next < text.length && !(isContent(text, next) && columnAt(text, next) <= column)) {
    next = nextLine(text, next);
  }
  return next;
}

/** Comments and blank lines behind an entry are not its own. */
function lastEnd(text: string, start: number, end: number): number {
  let last = lineStart(text, end - 1);
  while (last > start && isIdle(text, last)) {
    last = lineStart(text, last - 1);
  }
  return Math.min(end, last + text.slice(last, nextLine(text, last)).trimEnd().length);
}

/** The first line from one on that begins a section, or the end of the text. */
function headAt(text: string, line: number): number {
  let at = line;
  while (at < text.length && !isHead(text, at)) {
    at = nextLine(text, at);
  }
  return at;
}

/** The first line from one on with content, or the end of the text. */
function contentAt(text: string, line: number): number {
  let at = line;
  while (at < text.length && !isContent(text, at)) {
    at = nextLine(text, at);
  }
  return at;
}

function nameAt(text: string, line: number): string | undefined {
  const head = text.slice(line, nextLine(text, line));
  return /^\ufeff?(["']?)([^\s:'"]+)\1[ \t]*:(?:\s|$)/u.exec(head)?.[2];
}

/** Hyphens in the first column belong to the list of the key above them. */
function isHead(text: string, line: number): boolean {
  const unit = text.charCodeAt(line);
  return isContent(text, line) && !isBlank(unit) && unit !== HYPHEN;
}

/** Whether something begins in a line; a bracket that closes goes on with what is above it. */
function isContent(text: string, line: number): boolean {
  const unit = text.charCodeAt(line + columnAt(text, line));
  return !isIdle(text, line) && unit !== CLOSE_BRACKET && unit !== CLOSE_BRACE;
}

/** Whether a line is blank or a comment. */
function isIdle(text: string, line: number): boolean {
  const first = line + columnAt(text, line);
  const unit = text.charCodeAt(first);
  return first >= text.length || unit === LF || unit === CR || unit === HASH;
}

/** The column of the first character in a line that is no space, from 0. */
function columnAt(text: string, line: number): number {
  let at = line;
  while (isBlank(text.charCodeAt(at))) {
    at++;
  }
  return at - line;
}

function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line behind this one begins, or the end of the text. */
function nextLine(text: string, line: number): number {
  const end = text.indexOf('\n', line);
  return end === -1 ? text.length : end + 1;
}
