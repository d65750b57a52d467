import type { Document } from '../../core/analysis/analysis.js';
import type { Finding } from '../../core/finding.js';
import type { FailOn } from '../fails-on.js';
import type { Localize } from '../../core/localize.js';
import type { Output } from '../io.js';
import type { Locale } from '../locale.js';
import type { Shard } from '../shard.js';

/** What reporters are told before the first document. */
export interface ReportSetting {
  readonly out: Output;
  readonly err: Output;
  readonly color: boolean;
  /** The folder that names of files are relative to. */
  readonly folder: string;
  readonly failOn: FailOn;
  readonly shard: Shard | undefined;
  /** Whether only what a baseline doesn't know is reported. */
  readonly isCompared: boolean;
  readonly locale: Locale;
  readonly localize: Localize;
  /** The page of documentation of a check, in Markdown and the reader's language; undefined where it can't be read. */
  readonly pageOf: (code: string) => string | undefined;
}

/** What is known when all documents are checked. */
export interface RunSummary {
  /** How much of what was named could not be read. */
  readonly unread: number;
  /** How many files could not be written. */
  readonly unwritten: number;
  /** How many repairs were made, or shown; absent where none were asked for. */
  readonly fixed?: number;
  /** How many findings a baseline knows, and how many of its entries have gone; absent where there is none. */
  readonly baseline?: { readonly known: number; readonly gone: number };
}

/** Prints the findings of one run, document by document. */
export interface CheckReporter {
  readonly document: (document: Document, findings: readonly Finding[]) => void;
  readonly end: (run: RunSummary) => void;
}
