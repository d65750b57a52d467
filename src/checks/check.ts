import type { Analysis } from '../core/analysis/analysis.js';
import type { Finding, Severity } from '../core/finding.js';
import type { Localize } from '../core/localize.js';

/** Which renderings matter to a reader: from Chinese into English, the reverse, or as the document's language tells. */
export type Direction = 'auto' | 'zh-en' | 'en-zh' | 'both';

/** What the person who checks has chosen. */
export interface CheckOptions {
  readonly direction: Direction;
  /** Report every unresolved occurrence of a concept, not only the first in a document. */
  readonly everyOccurrence: boolean;
}

/** One check, as data. Its setting, documentation page and test cases are found by its code. */
export interface Check {
  /** Stable, in kebab case. */
  readonly code: string;
  readonly defaultSeverity: Severity | 'off';
  /** One sentence for settings and listings. */
  readonly description: string;
  /** Finds what it looks for; `severity` is what the reader has set. */
  readonly run: (
    analysis: Analysis,
    severity: Severity,
    options: CheckOptions,
    localize: Localize,
  ) => Iterable<Finding>;
}
