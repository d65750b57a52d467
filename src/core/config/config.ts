import type { Severity } from '../finding.js';
import type { Language } from '../glossary/model.js';
import type { Pairing } from '../pairing/pairing.js';

/** Which renderings matter to a reader: from Chinese into English, the reverse, or as the document's language tells. */
export const directions = ['auto', 'zh-en', 'en-zh', 'both'] as const;
export type Direction = (typeof directions)[number];

/** How grave what a check finds may be set to be; `off` leaves the check out. */
export const levels = ['off', 'hint', 'information', 'warning', 'error'] as const satisfies readonly (
  Severity | 'off'
)[];
export type Level = (typeof levels)[number];

/** The languages that a pair has a path in. */
export const languages = ['zh', 'en'] as const satisfies readonly Language[];

/**
 * What a configuration file says: the editor's settings that a whole project shares, and what only the command line asks.
 * What is absent is as the host has it by default.
 */
export interface Config {
  /** Where the glossaries are: globs relative to the folder of the file. */
  readonly glossaries?: readonly string[];
  /** Which documents are left out where folders are searched: globs relative to the folder of the file. */
  readonly ignore?: readonly string[];
  /** Whether the glossary that comes with the program is in force. */
  readonly bundledGlossary?: boolean;
  readonly direction?: Direction;
  readonly everyOccurrence?: boolean;
  /** How a term is glossed where it is first mentioned, in texts of each language. */
  readonly firstMention: Readonly<Partial<Record<Language, string>>>;
  /** How documents and their translations are named, before the usual names: relative to the folder of the file. */
  readonly pairs?: readonly Pairing[];
  /** For checks, by code, how grave what they find is. */
  readonly severity: Readonly<Record<string, Level>>;
}

/** What a configuration file is called. */
export const configFileName = 'bilingual-glossary.config.yaml';
