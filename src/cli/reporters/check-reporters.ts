import type { Io } from '../io.js';
import { jsonCheckReporter } from './check-json.js';
import type { CheckReporter } from './check-reporter.js';
import { textCheckReporter } from './check-text.js';

/** The formats of `check`; one file a format, one line here. */
export const checkReporters: Readonly<Record<'text' | 'json', (io: Io, color: boolean) => CheckReporter>> = {
  text: textCheckReporter,
  json: jsonCheckReporter,
};
