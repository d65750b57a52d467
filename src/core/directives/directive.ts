import type { Span } from '../text/span.js';

/** A word of a directive, or several that belong together. */
export interface Word extends Span {
  readonly text: string;
}

/** Directives that silence checks, or let them speak again; with codes behind them only those checks. */
export const silencing = [
  'glossary-disable',
  'glossary-enable',
  'glossary-disable-line',
  'glossary-disable-next-line',
  'glossary-disable-file',
] as const;

/** Directives that decide on a rendering: from there on, on their own line, or on the next one. */
export const deciding = ['glossary', 'glossary-line', 'glossary-next-line'] as const;

/** Directives that name the document this one is a translation of, or the source of. */
export const pairing = ['glossary-pair'] as const;

/** What stands in the place of a path where a document has no counterpart, whatever its name. */
export const noCounterpart = 'none';

export type PairingName = (typeof pairing)[number];
export type SilencingName = (typeof silencing)[number];
export type DecidingName = (typeof deciding)[number];

interface Common extends Span {
  readonly name: Word;
  /** The whole comment it stands in. */
  readonly comment: Span;
  /** What stands behind `--`. */
  readonly reason?: string;
}

/** `glossary-disable-line ambiguous-term, first-mention -- a quotation`; without codes it means every check. */
export interface SilencingDirective extends Common {
  readonly kind: SilencingName;
  readonly codes: readonly Word[];
}

/** `glossary: 网络安全 = cybersecurity -- the ministry's own translation` */
export interface DecidingDirective extends Common {
  readonly kind: DecidingName;
  /** A term, or the id of a concept. */
  readonly subject: Word;
  readonly rendering: Word;
}

/** `glossary-pair: ../zh/other-name.md` */
export interface PairingDirective extends Common {
  readonly kind: PairingName;
  /** A path from the document's folder, or {@link noCounterpart}. */
  readonly counterpart: Word;
}

/** Something that begins like a directive and is none: it is misspelt, or lacks a part. */
export interface FaultyDirective extends Common {
  readonly kind: 'faulty';
}

/** Whether a directive silences checks, or lets them speak again. */
export function isSilencing(directive: Directive): directive is SilencingDirective {
  return 'codes' in directive;
}

/** Whether a directive tells what a document's counterpart is. */
export function isPairing(directive: Directive): directive is PairingDirective {
  return 'counterpart' in directive;
}

/** What a comment of a document says to the checks; the span is from its name to its last word. */
export type Directive = SilencingDirective | DecidingDirective | PairingDirective | FaultyDirective;
