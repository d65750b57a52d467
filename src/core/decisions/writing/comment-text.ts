import type { DecidingName } from '../../directives/directive.js';
import type { CommentSyntax } from '../../documents/region.js';

/** A decision to be written into a document. */
export interface DocumentDecision {
  /** A term, or the id of a concept. */
  readonly subject: string;
  readonly rendering: string;
  readonly reason?: string;
}

/**
 * A directive that decides, as a comment of a kind of document. Undefined where one of its parts can't stand in it
 * without ending it or being read as another part, or where the kind has no comments.
 */
export function commentText(
  syntax: CommentSyntax | undefined,
  name: DecidingName,
  { subject, rendering, reason }: DocumentDecision,
): string | undefined {
  const parts = [subject, rendering, ...(reason === undefined ? [] : [reason.trim().replace(/\s+/gu, ' ')])];
  if (
    syntax === undefined ||
    parts.some((part) => unfit.test(part)) ||
    [subject, rendering].some((part) => /[=＝]/u.test(part))
  ) {
    return undefined;
  }
  const said = `${subject} = ${rendering}`;
  const body = parts.length === 2 ? said : `${said} -- ${parts[2]}`;
  const { open, close } = syntax;
  return [open, `${name}: ${body}`, close].join(open === '[' ? '' : ' ').trimEnd();
}

/** What ends a comment in one kind or another, a directive before its end, or the cell of a table. */
const unfit = /[\p{Cc}\p{Zl}\p{Zp}\]|]|--|\*\/|^\s*$|-$|^-/u;
