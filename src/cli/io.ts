import type { Localize } from '../core/localize.js';
import type { Locale } from './locale.js';

/** What the command line touches outside itself, so that it can be run as a function. */
export interface Host {
  readonly cwd: string;
  /** The folder of the bundled glossaries. */
  readonly bundledFolder: string;
  /** The folder of the checks' pages of documentation. */
  readonly documentationFolder: string;
  /** The variables of the environment; its locale is read from them. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly err: Output;
  readonly readStandardInput: () => Uint8Array;
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** The day it is here (ISO 8601). */
  readonly today: () => string;
}

/** A host whose reader is spoken to in a language. */
export interface Io extends Host {
  readonly locale: Locale;
  /** Puts messages into that language. */
  readonly localize: Localize;
}

export interface Output {
  readonly isTerminal: boolean;
  readonly write: (text: string) => void;
}

export const exitCodes = {
  /** Nothing to fail on. */
  ok: 0,
  /** Findings of the severity to fail on, or a worse one. */
  findings: 1,
  /** Wrong usage, an unreadable file, or a broken glossary. */
  trouble: 2,
} as const;

/** Something that is not right with how the program was called: said in one line, and the program ends with 2. */
export class UsageError extends Error {}
