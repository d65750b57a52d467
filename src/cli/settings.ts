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
      glossaries: args.config === null ? [] : glossariesOf(emptyConfig, [], io.cwd, args, io),
      folder: undefined,
      isIgnored: () => false,
      broken: false,
    });
  }
  const { config, globPlaces, broken } = readConfig(file, io);
  const folder = dirname(resolve(io.cwd, file));
  return settingsBy(args, config, {
    glossaries: glossariesOf(config, globPlaces, folder, args, io),
    folder,
    isIgnored: ignoring(config.ignore ?? [], folder, io),
    broken,
  });
}

function settingsBy(
  args: Arguments,
  config: Config,
  found: Pick<Settings, 'glossaries' | 'folder' | 'isIgnored' | 'broken'>,
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

/**
 * The glossaries that a configuration names, else those of its folder, in a stable order; those that come with the program, and
 * those that the command line names, are no others.
 */
function glossariesOf(
  { glossaries }: Config,
  places: LoadedConfig['globPlaces'],
  folder: string,
  args: Pick<Arguments, 'glossaries'>,
  io: Io,
): string[] {
  const others = new Set([...bundledFiles(io), ...args.glossaries].map((file) => realPath(file, io)));
  const files = (glossaries ?? glossaryFiles.globs).flatMap((glob, index) => {
    const found = globSync(glob, { cwd: folder, ignore: neverSearched, expandDirectories: false });
    if (found.length === 0 && glossaries !== undefined) {
      const { uri, line, column } = places[index];
      const message = io.localize(
        '“{0}” in “glossaries” is the path of no file; correct it or remove it',
        glob,
      );
      say(io, `${uri}:${line}:${column}`, 'warning', message);
    }
    return found.toSorted().map((file) => join(folder, file));
  });
  return [...new Set(files)]
    .filter((file) => !others.has(realPath(file, io)))
    .map((file) => relative(io.cwd, file));
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
