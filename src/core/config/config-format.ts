import { directions, languages, levels } from './config.js';

/*
 * The format of a configuration file as data: which keys each kind of map may have, what stands behind each, and what it
 * means in a sentence.
 */

/** What stands behind a key. */
export type ConfigValue =
  /** A glob relative to the folder of the file, or a list of them. */
  | 'globs'
  /** `true` or `false`. */
  | 'flag'
  /** How a term is glossed: a text with `{zh}` and `{en}`. */
  | 'template'
  | { readonly oneOf: readonly string[] }
  | { readonly keys: Readonly<Record<string, ConfigKey>> }
  /** A list of maps with these keys. */
  | { readonly listOf: Readonly<Record<string, ConfigKey>> }
  /** A path with placeholders, such as `{path}`, relative to the folder of the file. */
  | 'path-pattern'
  /** A map from the codes of checks to one of these. */
  | { readonly ofChecks: readonly string[] };

export interface ConfigKey {
  readonly value: ConfigValue;
  /** What it means, in one English sentence; the key of its translation. */
  readonly about: string;
}

export const configKeys = {
  glossaries: {
    value: 'globs',
    about:
      'Where the glossaries are, relative to this file; **/*.glossary.yaml and **/*.glossary.yml unless given.',
  },
  ignore: {
    value: 'globs',
    about: 'Documents that the command line leaves out when it searches a folder, relative to this file.',
  },
  bundledGlossary: {
    value: 'flag',
    about: 'Whether the glossary that comes with the program is in force; true unless given.',
  },
  direction: {
    value: { oneOf: directions },
    about: 'Whose renderings matter; auto, unless given, goes by the language of each document.',
  },
  everyOccurrence: {
    value: 'flag',
    about: 'true: report each undecided occurrence of a term, not only the first in a document.',
  },
  firstMention: {
    value: {
      keys: {
        zh: { value: 'template', about: 'In Chinese texts; {zh}（{en}） unless given.' },
        en: { value: 'template', about: 'In English texts; {en} ({zh}, {pinyin}) unless given.' },
      },
    },
    about: 'How a term is glossed where it is first mentioned, in texts of each language.',
  },
  pairs: {
    value: {
      listOf: {
        zh: {
          value: 'path-pattern',
          about: 'The path of the Chinese document, with placeholders in braces.',
        },
        en: { value: 'path-pattern', about: 'The path of the English document, with the same placeholders.' },
        source: {
          value: { oneOf: languages },
          about:
            'The language translated from; unless given, Chinese, or English where the direction is en-zh.',
        },
      },
    },
    about: 'How the paths of documents and their translations differ, relative to this file.',
  },
  severity: {
    value: { ofChecks: levels },
    about: 'For each check how grave what it finds is: error, warning, information, hint, or off.',
  },
} as const satisfies Readonly<Record<string, ConfigKey>>;
