import { parseArgs } from 'node:util';
import type { Direction } from '../checks/check.js';
import { documentKinds, kindForLanguage } from '../core/documents/kinds.js';
import type { DocumentKind } from '../core/documents/region.js';
import type { Severity } from '../core/finding.js';
import { UsageError } from './io.js';

export type FailOn = Severity | 'never';

export interface Arguments {
  readonly command: 'check' | 'terms' | 'help' | 'version';
  readonly paths: readonly string[];
  readonly glossaries: readonly string[];
  readonly bundled: boolean;
  readonly format: 'text' | 'json';
  readonly failOn: FailOn;
  readonly direction: Direction;
  readonly everyOccurrence: boolean;
  /** Undefined where the terminal decides. */
  readonly color: boolean | undefined;
  /** The kind of document of standard input, and of files whose ending tells none. */
  readonly language: DocumentKind;
  /** List the terms inside longer ones too. */
  readonly nested: boolean;
}

export const usage = `Usage: bilingual-glossary check [paths or globs…] [options]
       bilingual-glossary terms [paths or globs…] [options]

  check   reports terminology problems
  terms   lists every occurrence of every term, and how it was resolved

Folders are searched for Markdown, LaTeX and text files; “-” reads standard input; with no path, the current
folder is meant.

  --glossary FILE      use this glossary too; may be given several times, the last one wins
  --no-bundled         leave out the glossary that comes with the program
  --language ID        what standard input is: markdown, plaintext or latex (plaintext)
  --format FORMAT      text or json (text)
  --color, --no-color  colours or none, whatever the terminal (a terminal gets them)
  --help, --version    this text; the program's version

check:
  --direction DIR      auto, zh-en, en-zh or both: whose renderings matter (auto)
  --every-occurrence   report each undecided occurrence, not only the first of a document
  --fail-on SEVERITY   error, warning, information, hint or never: what ends with exit code 1 (warning)

terms:
  --nested             list the terms inside longer terms too

Exit codes: 0 nothing to fail on, 1 findings, 2 wrong usage, an unreadable file or a broken glossary.
`;

/** Reads the arguments. Throws a {@link UsageError} that says what is wrong with them. */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parsed(argv);
  const [command, ...paths] = positionals;
  if (values.help === true || command === 'help') {
    return { ...argumentsOf(values), command: 'help', paths: [] };
  }
  if (values.version === true) {
    return { ...argumentsOf(values), command: 'version', paths: [] };
  }
  if (command !== 'check' && command !== 'terms') {
    throw new UsageError(
      command === undefined
        ? 'a command is missing: check or terms'
        : `there is no command “${command}”; use check or terms`,
    );
  }
  const foreign = Object.keys(values).find(
    (option) => onlyFor[option] !== undefined && onlyFor[option] !== command,
  );
  if (foreign !== undefined) {
    throw new UsageError(`--${foreign} belongs to ${onlyFor[foreign]}, not to ${command}`);
  }
  return { ...argumentsOf(values), command, paths };
}

const options = {
  glossary: { type: 'string', multiple: true },
  'no-bundled': { type: 'boolean' },
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  direction: { type: 'string' },
  'every-occurrence': { type: 'boolean' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  language: { type: 'string' },
  nested: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** The options that only one command has. */
const onlyFor: Readonly<Record<string, 'check' | 'terms' | undefined>> = {
  direction: 'check',
  'every-occurrence': 'check',
  'fail-on': 'check',
  nested: 'terms',
};

type Values = ReturnType<typeof parsed>['values'];

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n')[0].replace(/\. To specify.*/u, ''));
  }
}

function argumentsOf(values: Values): Omit<Arguments, 'command' | 'paths'> {
  return {
    glossaries: values.glossary ?? [],
    bundled: values['no-bundled'] !== true,
    format: oneOf('format', values.format, ['text', 'json']),
    failOn: oneOf('fail-on', values['fail-on'], ['warning', 'error', 'information', 'hint', 'never']),
    direction: oneOf('direction', values.direction, ['auto', 'zh-en', 'en-zh', 'both']),
    everyOccurrence: values['every-occurrence'] === true,
    color: values['no-color'] === true ? false : values.color,
    language: kindNamed(values.language ?? 'plaintext'),
    nested: values.nested === true,
  };
}

/** The value of an option that has a few; the first of them where it is not given. */
function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly [T, ...T[]],
): T {
  const found = allowed.find((one) => one === (value ?? allowed[0]));
  if (found === undefined) {
    throw new UsageError(`--${option} takes ${allowed.join(', ')}, not “${value}”`);
  }
  return found;
}

function kindNamed(name: string): DocumentKind {
  const kind = kindForLanguage(name);
  if (kind === undefined) {
    throw new UsageError(`--language takes ${documentKinds.map(({ id }) => id).join(', ')}, not “${name}”`);
  }
  return kind;
}
