import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import { checks, type CheckSettings, usualSettings } from '../checks/index.js';
import { type Config, configFileName } from '../core/config/config.js';
import { emptyConfig, loadConfig, type LoadedConfig } from '../core/config/load-config.js';
import type { Pairing } from '../core/pairing/pairing.js';
import { globTest } from '../core/text/glob.js';
import type { Arguments } from './arguments.js';
import { glossaryFiles, neverSearched, readText, realPath } from './files.js';
import { bundledFiles } from './glossaries.js';
import type { Io } from './io.js';
import { say, sayProblems, sayTrouble } from './say.js';

/** What holds for a run: what the command line says, else the configuration file, else what is usual. */
export interface Settings extends CheckSettings {
  readonly bundled: boolean;
  /** The glossary files besides the bundled ones, the nearest last. */
  readonly glossaries: readonly string[];
  /** The glossary files that the configuration names, bundled ones among them; undefined where it leaves them to be searched for. */
  readonly named: readonly string[] | undefined;
  /** How documents and their translations are named, besides the usual. */
  readonly pairings: readonly Pairing[];
  /** The folder of the configuration file, as an absolute path; undefined where there is none. */
  readonly folder: string | undefined;
  /** Whether a file is left out where a folder is searched. */
  readonly isIgnored: (file: string) => boolean;
  /** Whether the configuration file can't be read, or something in it can't be understood. */
  readonly broken: boolean;
}

/** The settings for a run. What is wrong with the configuration file is said. */
export function settingsFor(args: Arguments, io: Io): Settings {
  const file = args.config === undefined ? configAbove(io.cwd) : (args.config ?? undefined);
  if (file === undefined) {
    return settingsBy(args, emptyConfig, {
      glossaries: args.config === null ? [] : others(searched(io.cwd, io), args, io),
      named: undefined,
      folder: undefined,
      isIgnored: () => false,
      broken: false,
    });
  }
  const { config, globPlaces, broken } = readConfig(file, io);
  const folder = dirname(resolve(io.cwd, file));
  const named = config.glossaries && namedBy(config.glossaries, globPlaces, folder, io);
  return settingsBy(args, config, {
    glossaries: others(named ?? searched(folder, io), args, io),
    named,
    folder,
    isIgnored: ignoring(config.ignore ?? [], folder, io),
    broken,
  });
}

function settingsBy(
  args: Arguments,
  config: Config,
  found: Pick<Settings, 'glossaries' | 'named' | 'folder' | 'isIgnored' | 'broken'>,
): Settings {
  return {
    ...found,
    glossaries: [...found.glossaries, ...args.glossaries],
    pairings: config.pairs ?? [],
    bundled: args.bundled ?? config.bundledGlossary ?? true,
    direction: args.direction ?? config.direction ?? usualSettings.direction,
    everyOccurrence: args.everyOccurrence ?? config.everyOccurrence ?? usualSettings.everyOccurrence,
    firstMention: { ...usualSettings.firstMention, ...config.firstMention },
    severities: { ...usualSettings.severities, ...config.severity, ...args.severity },
  };
}

/** The configuration file in a folder or the nearest one above it. */
function configAbove(folder: string): string | undefined {
  const file = join(folder, configFileName);
  if (existsSync(file)) {
    return file;
  }
  const above = dirname(folder);
  return above === folder ? undefined : configAbove(above);
}

function readConfig(file: string, io: Io): Pick<LoadedConfig, 'config' | 'globPlaces'> & { broken: boolean } {
  const { localize } = io;
  const read = readText(file, io);
  if ('problem' in read) {
    const problem = localize('cannot be used as a configuration: {0}', read.problem);
    sayTrouble({ name: read.name, problem }, io);
    return { config: emptyConfig, globPlaces: [], broken: true };
  }
  const name = relative(io.cwd, resolve(io.cwd, file));
  const { config, globPlaces, problems } = loadConfig(read.text, name, {
    checks: checks.map(({ code }) => code),
    localize,
  });
  sayProblems(problems, io);
  return { config, globPlaces, broken: problems.some(({ severity }) => severity === 'error') };
}

/** The glossaries that the globs of a configuration name. A glob that names none is said. */
function namedBy(
  globs: readonly string[],
  places: LoadedConfig['globPlaces'],
  folder: string,
  io: Io,
): string[] {
  return globs.flatMap((glob, index) => {
    const found = matching(glob, folder, io);
    if (found.length === 0) {
      const { uri, line, column } = places[index];
      const message = io.localize(
        '“{0}” in “glossaries” is the path of no file; correct it or remove it',
        glob,
      );
      say(io, `${uri}:${line}:${column}`, 'warning', message);
    }
    return found;
  });
}

/** The glossaries in a folder and below. */
function searched(folder: string, io: Io): string[] {
  return glossaryFiles.globs.flatMap((glob) => matching(glob, folder, io));
}

/** The files in a folder and below that a glob matches, in a stable order. */
function matching(glob: string, folder: string, { cwd }: Io): string[] {
  const found = globSync(glob, { cwd: folder, ignore: neverSearched, expandDirectories: false });
  return found.toSorted().map((file) => relative(cwd, join(folder, file)));
}

/** Each file once, without those that come with the program, and those that the command line names. */
function others(files: readonly string[], args: Pick<Arguments, 'glossaries'>, io: Io): string[] {
  const known = new Set([...bundledFiles(io), ...args.glossaries].map((file) => realPath(file, io)));
  return [...new Set(files)].filter((file) => !known.has(realPath(file, io)));
}

function ignoring(globs: readonly string[], folder: string, { cwd }: Io): Settings['isIgnored'] {
  const tests = globs.flatMap((glob) => (mayNameFolder(glob) ? [glob, `${glob}/`] : [glob])).map(globTest);
  return (file) => {
    const path = relative(folder, resolve(cwd, file)).replaceAll(sep, '/');
    return tests.some((test) => test(path));
  };
}

/** Whether a glob says at its end what something is called: if that is a folder, all in it is meant. */
function mayNameFolder(glob: string): boolean {
  return /[^*?[\]{}/]$/u.test(glob) && !/[*?[\]{}][^/]*$/u.test(glob);
}
