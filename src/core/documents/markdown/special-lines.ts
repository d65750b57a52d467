import * as u from '../scanning/units.js';
import type { Line } from './line.js';

/** End of the `[!NOTE]` that makes a quotation an alert (GitHub) or a callout (Obsidian), with its fold mark. */
export function alertEnd(text: string, line: Line): number | undefined {
  if (!line.quoted || text.charCodeAt(line.offset + 1) !== u.EXCLAMATION) return undefined;
  let at = line.offset + 2;
  while (at < line.end && (u.isAsciiLetter(text.charCodeAt(at)) || text.charCodeAt(at) === u.HYPHEN)) at++;
  if (at >= line.end || text.charCodeAt(at) !== u.CLOSE_BRACKET) return undefined;
  const fold = text.charCodeAt(at + 1);
  return Math.min(line.end, fold === u.PLUS || fold === u.HYPHEN ? at + 2 : at + 1);
}

/** End of the `:::` fence of a division with its name in ASCII (Pandoc, Docusaurus, VitePress). */
export function divisionMarkEnd(text: string, line: Line): number | undefined {
  const marksEnd = u.skipRun(text, line.offset, line.end, u.COLON);
  if (marksEnd - line.offset < 3) return undefined;
  return asciiNameEnd(text, u.skipBlanks(text, marksEnd, line.end), line.end);
}

const admonitionMarks = ['!!!', '???+', '???', '===+', '===!', '==='];

/** End of the `!!! note` or `=== ` that opens an admonition or a tab (MkDocs). */
export function admonitionHeadEnd(text: string, line: Line): number | undefined {
  const mark = admonitionMarks.find((candidate) => text.startsWith(candidate, line.offset));
  if (mark === undefined) return undefined;
  const markEnd = line.offset + mark.length;
  const nameStart = u.skipBlanks(text, markEnd, line.end);
  if (nameStart === markEnd || nameStart === line.end) return undefined;
  const nameEnd = asciiNameEnd(text, nameStart, line.end);
  return nameEnd > nameStart || text.charCodeAt(nameStart) === u.DOUBLE_QUOTE ? nameEnd : undefined;
}

const templateEnds: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}' };

/** Whether the line is nothing but a call of a template (Hugo, Jekyll), which so stands apart from the text. */
export function isTemplateLine(text: string, line: Line): boolean {
  const closer = templateEnds[text.slice(line.offset, line.offset + 2)];
  if (closer === undefined) return false;
  const last = u.trimEnd(text, line.offset, line.end) - closer.length;
  if (last < line.offset + 2 || !text.startsWith(closer, last)) return false;
  return text.indexOf(closer, line.offset + 2) === last;
}

/** Whether the line closes what a template's call encloses: it ends a paragraph where an opening one may not. */
export function isClosingTemplate(text: string, line: Line): boolean {
  return /^\{(?:\{[<%]\s*\/|%-?\s*end)/.test(text.slice(line.offset, Math.min(line.end, line.offset + 16)));
}

function asciiNameEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (u.isAsciiAlphanumeric(text.charCodeAt(at)) || text.charCodeAt(at) === u.HYPHEN)) at++;
  return at;
}
