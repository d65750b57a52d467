import type { Document } from '../../core/analysis/analysis.js';
import type { Finding } from '../../core/finding.js';
import type { Io } from '../io.js';
import { jsonCheckReporter } from './check-json.js';
import { textCheckReporter } from './check-text.js';

/** Prints the findings of one run, document by document. */
export interface CheckReporter {
  readonly document: (document: Document, findings: readonly Finding[]) => void;
  readonly end: () => void;
}

/** The formats of `check`; one file a format, one line here. */
export const checkReporters: Readonly<Record<'text' | 'json', (io: Io, color: boolean) => CheckReporter>> = {
  text: textCheckReporter,
  json: jsonCheckReporter,
};
