import type { Region } from '../documents/region.js';
import type { Span } from '../text/span.js';
import { deciding, type Directive, pairing, silencing, type Word } from './directive.js';
import { headOf } from './head.js';

/** What opens and closes comments in all kinds of document, with what people add to it (`%%`, `<!---`). */
const delimiters: readonly (readonly [opening: RegExp, closing: RegExp])[] = [
  [/^<!-+/u, /-+>$/u],
  [/^\{?\/\*+/u, /\*+\/\}?$/u],
  [/^\/\/+/u, /\n\/+$/u],
  [/^\[\/\/\]:\s*(?:#|<>)\s*[("']/u, /[)"']$/u],
  [/^\[/u, /\]$/u],
  [/^(?:%+|\.\.|#+)/u, /$/u],
];

/** What parts a directive from the reason for it; dashes come from Chinese keyboards and from programs that mend typography. */
export const beforeReason = /(?:^|\s)(?:--+|[–—]+)\s+|\s*——\s*/u;

/** The directives among the comments of a document, in the order of the text. */
export function readDirectives(text: string, regions: readonly Region[]): Directive[] {
  return regions.flatMap((region) => (region.kind === 'comment' ? (directiveIn(text, region) ?? []) : []));
}

function directiveIn(text: string, { start, end }: Span): Directive | undefined {
  const comment = text.slice(start, end);
  const [from, to] = insideOf(comment);
  const content = comment.slice(from, to);
  const found = headOf(content);
  if (found === undefined) {
    return undefined;
  }
  const at = start + from;
  const name = wordAt(found.name, at);
  const [said] = content.split(beforeReason, 1);
  const reason = content.slice(said.length).replace(beforeReason, '').trim();
  const common = {
    start: at,
    end: at + content.length,
    name,
    comment: { start, end },
    ...(reason === '' ? {} : { reason }),
  };
  const body = { text: said.slice(found.length), start: at + found.length };
  if (isOneOf(silencing, name.text)) {
    return { ...common, kind: name.text, codes: wordsOf(body.text, body.start) };
  }
  if (isOneOf(deciding, name.text)) {
    const sides = sidesOf(body.text, body.start);
    return sides ? { ...common, kind: name.text, ...sides } : { ...common, kind: 'faulty' };
  }
  const path = body.text.trim();
  if (isOneOf(pairing, name.text) && path !== '') {
    const counterpart = wordAt(path, body.start + body.text.indexOf(path));
    return { ...common, kind: name.text, counterpart };
  }
  return { ...common, kind: 'faulty' };
}

/** What opens and closes a comment, be it finished or not. */
export function delimitersOf(comment: string): (typeof delimiters)[number] {
  return delimiters.find(([opens]) => opens.test(comment)) ?? [/^/u, /$/u];
}

/** Where a comment's text begins and ends, without what opens and closes it. */
function insideOf(comment: string): [from: number, to: number] {
  const [opening, closing] = delimitersOf(comment);
  const opened = opening.exec(comment)?.[0].length ?? 0;
  const closed = closing.exec(comment)?.index ?? comment.length;
  const inside = comment.slice(opened, Math.max(opened, closed)).trimEnd();
  return [opened + inside.length - inside.trimStart().length, opened + inside.length];
}

function wordsOf(text: string, start: number): Word[] {
  return [...text.matchAll(/[^\s,，、]+/gu)].map(({ 0: word, index }) => wordAt(word, start + index));
}

/** What stands on the two sides of the equals sign. */
function sidesOf(text: string, start: number): { subject: Word; rendering: Word } | undefined {
  const sides = /^(\S[^=＝]*?)\s*[=＝]\s*(\S.*?)\s*$/su.exec(text);
  if (sides === null) {
    return undefined;
  }
  const [all, subject, rendering] = sides;
  return {
    subject: wordAt(subject, start),
    rendering: wordAt(rendering, start + all.trimEnd().length - rendering.length),
  };
}

function wordAt(text: string, start: number): Word {
  return { text, start, end: start + text.length };
}

/** Whether a word is one of some names. */
export function isOneOf<T extends string>(names: readonly T[], name: string): name is T {
  return (names as readonly string[]).includes(name);
}
