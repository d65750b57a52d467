import type { Analysis } from '../core/analysis/analysis.js';
import type { Direction, Level } from '../core/config/config.js';
import type { Silences } from '../core/directives/silences.js';
import type { Finding, Severity } from '../core/finding.js';
import type { Language } from '../core/glossary/model.js';
import type { Localize } from '../core/localize.js';
import type { PinyinDictionary } from '../core/pinyin/dictionary.js';
import type { Span } from '../core/text/span.js';

/** What the person who checks has chosen. */
export interface CheckOptions {
  readonly direction: Direction;
  /** Report every unresolved occurrence of a concept, not only the first in a document. */
  readonly everyOccurrence: boolean;
  /**
   * How a term is followed by its gloss where it is first mentioned, in texts of each language: `{en}`, `{zh}` and
   * `{pinyin}` stand for the terms.
   */
  readonly firstMention: Readonly<Record<Language, string>>;
}

/** How terms are glossed unless someone chooses otherwise. */
export const usualFirstMention: CheckOptions['firstMention'] = {
  en: '{en} ({zh}, {pinyin})',
  zh: '{zh}（{en}）',
};

/** What people have who choose nothing. */
export const usualOptions: CheckOptions = {
  direction: 'auto',
  everyOccurrence: false,
  firstMention: usualFirstMention,
};

/** What the host lends to the checks. */
export interface CheckTools {
  readonly localize: Localize;
  /** In whose language glossaries are quoted that say something in both. */
  readonly reader: Language;
  /** The day of the check (ISO 8601), for documents that don't give their own. */
  readonly today: string;
  /** Absent while nothing has needed it. */
  readonly pinyin?: PinyinDictionary;
  /** Called by a check that would need the pinyin dictionary for a document, where it is absent. */
  readonly missPinyin?: () => void;
  /**
   * Told what a check throws and in which document (its address); the other checks go on, and what it had found stands. Absent
   * where it is to be thrown on.
   */
  readonly noteFailure?: (check: string, error: unknown, document: string) => void;
}

/** All that a check looks at. */
export interface CheckContext extends CheckTools {
  readonly analysis: Analysis;
  /** What the reader has set for this check. */
  readonly severity: Severity;
  readonly options: CheckOptions;
  /**
   * Whether a directive silences this check where a stretch begins. What a check finds is left out there anyway; one that
   * counts or compares asks first.
   */
  readonly isSilenced: (span: Span) => boolean;
  /** What the document's directives silence: complete for the check that runs last. */
  readonly silences: Silences;
  /** Of every check there is, by code. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
}

/** One check, as data. Its setting, documentation page and test cases are found by its code. */
export interface Check {
  /** Stable, in kebab case. */
  readonly code: string;
  readonly defaultSeverity: Level;
  /** One sentence for settings and listings. */
  readonly description: string;
  /** Whether only directives that name it silence it; otherwise those without codes do, too. */
  readonly isSilencedByName?: boolean;
  /**
   * Finds what it looks for, in any order. Where it has nothing to report for more than a millisecond or two, it gives
   * undefined now and then: a hundred of what it gives, of either sort, are a step between two pauses.
   */
  readonly run: (context: CheckContext) => Iterable<Finding | undefined>;
}
