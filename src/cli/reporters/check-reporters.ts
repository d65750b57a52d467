import { githubCheckReporter } from './check-github.js';
import { jsonCheckReporter } from './check-json.js';
import { junitCheckReporter } from './check-junit.js';
import type { CheckReporter, ReportSetting } from './check-reporter.js';
import { sarifCheckReporter } from './check-sarif.js';
import { textCheckReporter } from './check-text.js';

/** The formats of `check`; one file a format, one line here. */
export const checkReporters = {
  text: textCheckReporter,
  json: jsonCheckReporter,
  sarif: sarifCheckReporter,
  github: githubCheckReporter,
  junit: junitCheckReporter,
} as const satisfies Readonly<Record<string, (setting: ReportSetting) => CheckReporter>>;

export type CheckFormat = keyof typeof checkReporters;

/** The names of the formats, the usual one first. */
export const checkFormats = Object.keys(checkReporters) as readonly CheckFormat[];
