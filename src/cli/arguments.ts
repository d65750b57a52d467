import { parseArgs } from 'node:util';
import { checks } from '../checks/index.js';
import { type Direction, directions, type Level, levels } from '../core/config/config.js';
import { listed, type Localize } from '../core/localize.js';
import { documentKinds, kindForLanguage } from '../core/documents/kinds.js';
import type { DocumentKind } from '../core/documents/region.js';
import { nearest } from '../core/text/nearest.js';
import { type FailOn, failOnWords } from './fails-on.js';
import { UsageError } from './io.js';
import { type Locale, locales } from './locale.js';
import { type CheckFormat, checkFormats } from './reporters/check-reporters.js';
import { type AlignFormat, alignFormats } from './reporters/align-formats.js';
import { type MapFormat, mapFormats } from './reporters/map-formats.js';
import { type ReportFormat, reportFormats } from './reporters/report-formats.js';
import { type Shard, shardIn } from './shard.js';

const commands = ['check', 'terms', 'report', 'align', 'map', 'glossary lint'] as const;
export type Command = (typeof commands)[number];

/** What is done with repairs that are certain: nothing, they are written into the files, or shown as a diff. */
export type Fixing = 'none' | 'write' | 'show';

/** What was given on the command line; undefined is what a configuration file, or else the program, may say. */
export interface Arguments {
  readonly command: Command | 'help' | 'version';
  readonly paths: readonly string[];
  /** A configuration file; null where none may be looked for. */
  readonly config: string | null | undefined;
  readonly glossaries: readonly string[];
  readonly bundled: false | undefined;
  /** Whether documents are compared with their translations in other files. */
  readonly pairs: boolean;
  /** Whether recorded decisions count. */
  readonly decisions: boolean;
  /** Of every command but `report`, `align` and `map`. */
  readonly format: CheckFormat;
  readonly reportFormat: ReportFormat;
  /** What a terminology report is called; undefined where it has no name of its own. */
  readonly title: string | undefined;
  readonly alignFormat: AlignFormat;
  readonly mapFormat: MapFormat;
  /** How sure a unit must be that `align` prints, from 0 to 1. */
  readonly minConfidence: number;
  /** A file for what would go to standard output. */
  readonly output: string | undefined;
  readonly failOn: FailOn;
  readonly direction: Direction | undefined;
  readonly everyOccurrence: true | undefined;
  /** For checks, by code, how grave what they find is. */
  readonly severity: Readonly<Record<string, Level>>;
  readonly fixing: Fixing;
  readonly baseline: string | undefined;
  readonly writeBaseline: string | undefined;
  readonly shard: Shard | undefined;
  /** Undefined where the terminal decides. */
  readonly color: boolean | undefined;
  /** The kind of document of standard input, and of files whose ending tells none. */
  readonly language: DocumentKind;
  /** List the terms inside longer ones too. */
  readonly nested: boolean;
}

/** The language of messages that the arguments ask for, whatever else is wrong with them. */
export function localeAskedFor(argv: readonly string[]): Locale | undefined {
  const { values } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false });
  return locales.find((locale) => locale === values.locale);
}

/** Reads the arguments. Throws a {@link UsageError} that says what is wrong with them. */
export function parseArguments(argv: readonly string[], localize: Localize): Arguments {
  const { values, positionals } = parsed(argv, localize);
  if (values.help === true || positionals[0] === 'help') {
    return { ...argumentsOf(values, 'check', localize), command: 'help', paths: [] };
  }
  if (values.version === true) {
    return { ...argumentsOf(values, 'check', localize), command: 'version', paths: [] };
  }
  const { command, paths } = commandIn(positionals, localize);
  const having: Readonly<Record<string, readonly Command[] | undefined>> = onlyFor;
  const foreign = Object.keys(values).find((option) => having[option]?.includes(command) === false);
  if (foreign !== undefined) {
    throw new UsageError(
      localize(
        '--{0} is an option of {1}; {2} doesn’t have it',
        foreign,
        listed(having[foreign] ?? [], localize),
        command,
      ),
    );
  }
  const args = { ...argumentsOf(values, command, localize), command, paths };
  refuseContradictions(args, localize);
  return args;
}

function refuseContradictions(
  { command, paths, format, fixing, baseline, writeBaseline, shard }: Arguments,
  localize: Localize,
): void {
  const allowed: readonly CheckFormat[] = command === 'check' ? checkFormats : plainFormats;
  if (!allowed.includes(format)) {
    throw new UsageError(
      localize('--format takes {0} for {1}, not “{2}”', listed(allowed, localize), command, format),
    );
  }
  if (command === 'align' && paths.length !== 1 && paths.length !== 2) {
    throw new UsageError(localize('align takes one file, or two: a text and its translation'));
  }
  if (command === 'map' && paths.length !== 1) {
    throw new UsageError(localize('map takes one term, or the id of a concept'));
  }
  if (writeBaseline !== undefined && baseline !== undefined) {
    throw new UsageError(
      localize('--write-baseline and --baseline exclude each other; the one writes what the other reads'),
    );
  }
  if (writeBaseline !== undefined && shard !== undefined) {
    throw new UsageError(localize('--write-baseline needs all files in one run; leave out --shard'));
  }
  if (fixing === 'write' && paths.includes('-') && paths.length > 1) {
    throw new UsageError(
      localize('with --fix, standard input (“-”) must be the only path: its text goes to standard output'),
    );
  }
}

/** The command that words begin with, and the paths behind it. */
function commandIn(
  words: readonly string[],
  localize: Localize,
): { command: Command; paths: readonly string[] } {
  for (const command of commands) {
    const parts = command.split(' ');
    if (parts.every((part, index) => part === words[index])) {
      return { command, paths: words.slice(parts.length) };
    }
  }
  if (words.length === 0) {
    throw new UsageError(localize('a command is missing; use one of {0}', listed(commands, localize)));
  }
  const isHalf = commands.some((command) => command.startsWith(`${words[0]} `));
  const written = (isHalf ? words.slice(0, 2) : words.slice(0, 1)).join(' ');
  const meant = nearest(written, commands);
  throw new UsageError(
    meant === undefined
      ? localize('there is no command “{0}”; use one of {1}', written, listed(commands, localize))
      : localize('there is no command “{0}”; did you mean “{1}”?', written, meant),
  );
}

/** The formats that every command has but `report`, `align` and `map`. */
const plainFormats = ['text', 'json'] as const satisfies readonly CheckFormat[];

const options = {
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  glossary: { type: 'string', multiple: true },
  'no-bundled': { type: 'boolean' },
  'no-decisions': { type: 'boolean' },
  'no-pairs': { type: 'boolean' },
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  direction: { type: 'string' },
  'every-occurrence': { type: 'boolean' },
  severity: { type: 'string', multiple: true },
  fix: { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  shard: { type: 'string' },
  output: { type: 'string' },
  title: { type: 'string' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  language: { type: 'string' },
  locale: { type: 'string' },
  nested: { type: 'boolean' },
  'min-confidence': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** The options that not every command has, with the commands that have them. */
export const onlyFor = {
  direction: ['check', 'report', 'align'],
  'every-occurrence': ['check', 'report'],
  severity: ['check', 'report'],
  fix: ['check'],
  'fix-dry-run': ['check'],
  baseline: ['check'],
  'write-baseline': ['check'],
  shard: ['check'],
  output: ['check', 'report', 'align', 'map'],
  title: ['report'],
  'fail-on': ['check', 'glossary lint'],
  language: ['check', 'terms', 'report', 'align'],
  nested: ['terms'],
  'min-confidence': ['align'],
  'no-decisions': ['check', 'terms', 'report'],
  'no-pairs': ['check', 'terms', 'report'],
} satisfies Partial<Record<keyof typeof options, readonly Command[]>>;

type Values = ReturnType<typeof parsed>['values'];

function parsed(argv: readonly string[], localize: Localize) {
  const reading = { args: [...argv], options, allowPositionals: true } as const;
  for (const token of parseArgs({ ...reading, strict: false, tokens: true }).tokens) {
    if (token.kind === 'option') {
      refuseMisused(token, localize);
    }
  }
  return parseArgs({ ...reading, strict: true });
}

/** An option as it was given. */
interface GivenOption {
  readonly name: string;
  /** As it is written: `--help`, `-h`. */
  readonly rawName: string;
  readonly value: string | undefined;
  /** Whether the value stands behind “=”. */
  readonly inlineValue: boolean | undefined;
}

/** Refuses, in the reader's language, what a strict reading of the arguments would. */
function refuseMisused({ name, rawName, value, inlineValue }: GivenOption, localize: Localize): void {
  const known = Object.hasOwn(options, name) ? options[name as keyof typeof options] : undefined;
  if (known === undefined) {
    const meant = nearest(name, Object.keys(options));
    throw new UsageError(
      meant === undefined
        ? localize('there is no option “{0}”', rawName)
        : localize('there is no option “{0}”; did you mean “--{1}”?', rawName, meant),
    );
  }
  if (known.type === 'boolean' && value !== undefined) {
    throw new UsageError(localize('{0} takes no value', rawName));
  }
  if (known.type === 'string' && value === undefined) {
    throw new UsageError(localize('{0} needs a value', rawName));
  }
  if (inlineValue === false && /^-./u.test(value ?? '')) {
    throw new UsageError(
      localize(
        '{0} needs a value; one that begins with “-” is written behind an equals sign: {0}=VALUE',
        rawName,
      ),
    );
  }
}

function argumentsOf(
  values: Values,
  command: Command,
  localize: Localize,
): Omit<Arguments, 'command' | 'paths'> {
  oneOf('locale', values.locale ?? locales[0], locales, localize);
  return {
    config: values['no-config'] === true ? null : values.config,
    glossaries: values.glossary ?? [],
    bundled: values['no-bundled'] === true ? false : undefined,
    pairs: values['no-pairs'] !== true,
    decisions: values['no-decisions'] !== true,
    format: formatIn(checkFormats, !['report', 'align', 'map'].includes(command), values, localize),
    reportFormat: formatIn(reportFormats, command === 'report', values, localize),
    title: values.title,
    alignFormat: formatIn(alignFormats, command === 'align', values, localize),
    mapFormat: formatIn(mapFormats, command === 'map', values, localize),
    minConfidence: confidenceIn(values['min-confidence'] ?? '0', localize),
    output: values.output,
    failOn: oneOf('fail-on', values['fail-on'] ?? 'warning', failOnWords, localize),
    direction:
      values.direction === undefined ? undefined : oneOf('direction', values.direction, directions, localize),
    everyOccurrence: values['every-occurrence'] === true ? true : undefined,
    severity: Object.fromEntries((values.severity ?? []).map((text) => severityIn(text, localize))),
    fixing: values['fix-dry-run'] === true ? 'show' : values.fix === true ? 'write' : 'none',
    baseline: values.baseline,
    writeBaseline: values['write-baseline'],
    shard: values.shard === undefined ? undefined : shardIn(values.shard, localize),
    color: values['no-color'] === true ? false : values.color,
    language: kindNamed(values.language ?? 'plaintext', localize),
    nested: values.nested === true,
  };
}

/** `ambiguous-term=error`. */
function severityIn(text: string, localize: Localize): [code: string, level: Level] {
  const [code, level = ''] = text.split('=');
  const codes = checks.map((check) => check.code);
  if (!codes.includes(code)) {
    const meant = nearest(code, codes);
    throw new UsageError(
      meant === undefined
        ? localize('--severity: there is no check “{0}”; there are {1}', code, listed(codes, localize))
        : localize('--severity: there is no check “{0}”; did you mean “{1}”?', code, meant),
    );
  }
  return [code, oneOf(`severity ${code}=`, level, levels, localize)];
}

/** The format that is asked for where it is one of these, else the usual one of them. */
function formatIn<T extends string>(
  formats: readonly T[],
  isMeant: boolean,
  { format }: Values,
  localize: Localize,
): T {
  return isMeant && format !== undefined ? oneOf('format', format, formats, localize) : formats[0];
}

function confidenceIn(text: string, localize: Localize): number {
  if (!/^(?:0?\.\d{1,6}|0|1|1\.0{1,6})$/u.test(text)) {
    throw new UsageError(
      localize('--min-confidence takes a number from 0 to 1, such as 0.7, not “{0}”', text),
    );
  }
  return Number(text);
}

/** The value of an option that has a few. */
function oneOf<T extends string>(
  option: string,
  value: string,
  allowed: readonly T[],
  localize: Localize,
): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) {
    throw new UsageError(localize('--{0} takes {1}, not “{2}”', option, listed(allowed, localize), value));
  }
  return found;
}

function kindNamed(name: string, localize: Localize): DocumentKind {
  const kind = kindForLanguage(name);
  if (kind === undefined) {
    const ids = documentKinds.map(({ id }) => id);
    throw new UsageError(localize('--language takes {0}, not “{1}”', listed(ids, localize), name));
  }
  return kind;
}
