import type { Reading } from '../../documents/reading.js';
import type { CommentSyntax } from '../../documents/region.js';
import type { Span } from '../../text/span.js';
import { deciding, silencing } from '../directive.js';
import { linesOf } from '../lines.js';
import { beforeReason, delimitersOf, isOneOf } from '../read-directives.js';

/** Where in a directive someone is writing; the span is what takes the place of the word that is there. */
export type DirectiveContext = Span &
  (
    | { readonly at: 'name' }
    /** A code; `others` are those that the directive has already. */
    | { readonly at: 'code'; readonly others: readonly string[] }
    | { readonly at: 'subject'; readonly hasRendering: boolean }
    | { readonly at: 'rendering'; readonly subject: string }
  );

/**
 * Where in a directive an offset is, also in one that isn't finished; undefined outside of comments, and in comments that
 * say something else. Never throws, whatever the text.
 */
export function directiveContextAt(
  text: string,
  offset: number,
  comment: CommentSyntax,
  { regions }: Pick<Reading, 'regions'>,
): DirectiveContext | undefined {
  const content = contentAround(text, offset, comment, regions);
  return content && contextIn(text.slice(content.start, offset), text.slice(offset, content.end), offset);
}

/** What a comment says around an offset; no further than that where it isn't closed on the same line. */
function contentAround(
  text: string,
  offset: number,
  comment: CommentSyntax,
  regions: Reading['regions'],
): Span | undefined {
  const region = regions.find(({ start, end }) => start < offset && offset <= end);
  if (region?.kind === 'comment') {
    return contentOf(text, region, offset, comment);
  }
  const isProse = region === undefined || region.kind === 'markup' || region.kind === 'break';
  return isProse ? unfinished(text, offset, comment) : undefined;
}

function contentOf(text: string, region: Span, offset: number, { close }: CommentSyntax): Span | undefined {
  const comment = text.slice(region.start, region.end);
  const [, closing] = delimitersOf(comment);
  const mark = closing.exec(comment)?.[0] ?? '';
  const closed = mark === '' ? region.end : region.start + comment.lastIndexOf(mark);
  const start = region.start + contentStart(comment, offset - region.start);
  if (offset < start || offset > closed) {
    return undefined;
  }
  // One that isn't closed goes on with all the text behind it, up to the end of another one or of the document.
  const isClosed =
    (close === '' || mark !== '') && closed <= linesOf(text, { start: offset, end: offset }).end;
  return { start, end: isClosed ? closed : offset };
}

/** What has been typed of a comment that isn't closed yet, and therefore is none. */
function unfinished(text: string, offset: number, { open, close }: CommentSyntax): Span | undefined {
  const line = linesOf(text, { start: offset, end: offset }).start;
  const before = text.slice(line, offset);
  const at = before.lastIndexOf(open);
  if (close === '' || at === -1 || before.includes(close, at + open.length)) {
    return undefined;
  }
  return { start: line + at + contentStart(before.slice(at), before.length - at), end: offset };
}

/** Where a comment's content begins, or where it is about to begin: right here, among the blanks in front. */
function contentStart(comment: string, offset: number): number {
  const [opening] = delimitersOf(comment);
  const mark = opening.exec(comment)?.[0].length ?? 0;
  const blanks = comment.slice(mark).search(/\S|$/u);
  return Math.min(mark + blanks, Math.max(mark, offset));
}

function contextIn(before: string, behind: string, offset: number): DirectiveContext | undefined {
  if (isBeginningOfName(before)) {
    const [rest] = /^[a-z-]*(?:\s*[:：]\s*)?/iu.exec(behind)!;
    return { at: 'name', start: offset - before.length, end: offset + rest.length };
  }
  const [, name = '', colon = '', said = ''] = /^(glossary[a-z-]*)(\s*[:：]?\s*)(.*)$/isu.exec(before) ?? [];
  if (colon === '' || beforeReason.test(said)) {
    return undefined;
  }
  const unsaid = behind.split(beforeReason, 1)[0].trimEnd();
  if (isOneOf(silencing, name.toLowerCase())) {
    return codeIn(said, unsaid, offset);
  }
  return isOneOf(deciding, name.toLowerCase()) && /[:：]/u.test(colon)
    ? sideIn(said, unsaid, offset)
    : undefined;
}

function isBeginningOfName(typed: string): boolean {
  return /^(?:g|gl|glo|glos|gloss|glossa|glossar|glossary[a-z-]*)?$/iu.test(typed);
}

function codeIn(said: string, unsaid: string, offset: number): DirectiveContext {
  const [begun] = /[^\s,，、]*$/u.exec(said)!;
  const [rest] = /^[^\s,，、]*/u.exec(unsaid)!;
  const others = said.slice(0, said.length - begun.length) + unsaid.slice(rest.length);
  return {
    at: 'code',
    start: offset - begun.length,
    end: offset + rest.length,
    others: others.match(/[^\s,，、]+/gu) ?? [],
  };
}

function sideIn(said: string, unsaid: string, offset: number): DirectiveContext {
  const [, subject, typed] = /^([^=＝]*)[=＝]\s*(.*)$/su.exec(said) ?? [];
  if (subject !== undefined) {
    const start = offset - typed.length;
    return { at: 'rendering', start, end: offset + unsaid.length, subject: subject.trim() };
  }
  const [rest] = /^[^=＝]*/u.exec(unsaid)!;
  return {
    at: 'subject',
    start: offset - said.length,
    end: offset + rest.trimEnd().length,
    hasRendering: rest.length < unsaid.length,
  };
}
