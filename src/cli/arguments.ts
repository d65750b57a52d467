import { parseArgs } from 'node:util';
import { type Direction, directions } from '../core/config/config.js';
import { documentKinds, kindForLanguage } from '../core/documents/kinds.js';
import type { DocumentKind } from '../core/documents/region.js';
import type { FailOn } from './fails-on.js';
import { UsageError } from './io.js';

const commands = ['check', 'terms', 'glossary lint'] as const;
export type Command = (typeof commands)[number];

export interface Arguments {
  readonly command: Command | 'help' | 'version';
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
       bilingual-glossary glossary lint [paths or globs…] [options]

  check           reports terminology problems
  terms           lists every occurrence of every term, and how it was resolved
  glossary lint   reports what is wrong with glossaries, and runs their examples

With no path, the current folder is meant. Folders are searched for Markdown, LaTeX, HTML, reStructuredText,
AsciiDoc and text files; by “glossary lint” for *.glossary.yaml and *.glossary.yml. “-” reads standard input.

  --glossary FILE      use this glossary too; may be given several times, the last one wins
  --no-bundled         leave out the glossary that comes with the program
  --language ID        what standard input is: markdown, mdx, plaintext, latex, html, restructuredtext,
                       asciidoc or yaml (plaintext)
  --format FORMAT      text or json (text)
  --color, --no-color  colours or none, whatever the terminal (a terminal gets them)
  --help, --version    this text; the program's version

check, glossary lint:
  --fail-on SEVERITY   error, warning, information, hint or never: what ends with exit code 1 (warning)

check:
  --direction DIR      auto, zh-en, en-zh or both: whose renderings matter (auto)
  --every-occurrence   report each undecided occurrence, not only the first of a document

terms:
  --nested             list the terms inside longer terms too

Exit codes: 0 nothing to fail on, 1 findings, 2 wrong usage, an unreadable file or a broken glossary.
`;

/** Reads the arguments. Throws a {@link UsageError} that says what is wrong with them. */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parsed(argv);
  if (values.help === true || positionals[0] === 'help') {
    return { ...argumentsOf(values), command: 'help', paths: [] };
  }
  if (values.version === true) {
    return { ...argumentsOf(values), command: 'version', paths: [] };
  }
  const { command, paths } = commandIn(positionals);
  const foreign = Object.keys(values).find((option) => onlyFor[option]?.includes(command) === false);
  if (foreign !== undefined) {
    throw new UsageError(`--${foreign} belongs to ${onlyFor[foreign]?.join(' and ')}, not to ${command}`);
  }
  return { ...argumentsOf(values), command, paths };
}

/** The command that words begin with, and the paths behind it. */
function commandIn(words: readonly string[]): { command: Command; paths: readonly string[] } {
  for (const command of commands) {
    const parts = command.split(' ');
    if (parts.every((part, index) => part === words[index])) {
      return { command, paths: words.slice(parts.length) };
    }
  }
  if (words.length === 0) {
    throw new UsageError(`a command is missing: ${oneOfCommands}`);
  }
  const isHalf = commands.some((command) => command.startsWith(`${words[0]} `));
  const written = (isHalf ? words.slice(0, 2) : words.slice(0, 1)).join(' ');
  throw new UsageError(`there is no command “${written}”; use ${oneOfCommands}`);
}

const oneOfCommands = `${commands.slice(0, -1).join(', ')} or ${commands.at(-1)}`;

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

/** The options that not every command has. */
const onlyFor: Readonly<Record<string, readonly Command[] | undefined>> = {
  direction: ['check'],
  'every-occurrence': ['check'],
  'fail-on': ['check', 'glossary lint'],
  language: ['check', 'terms'],
  nested: ['terms'],
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
    direction: oneOf('direction', values.direction, directions),
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
