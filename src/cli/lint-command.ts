import { lintDecisions } from '../core/decisions/lint-decisions.js';
import type { GlossaryProblem } from '../core/glossary/model.js';
import type { Terminology } from '../core/glossary/terminology.js';
import { lintGlossary, type LintOptions } from '../core/lint/index.js';
import { loadPinyinDictionary } from '../core/pinyin/dictionary.js';
import type { Arguments } from './arguments.js';
import { isOfDecisions, readDecisions, type ReadDecisions, sayMisnamed } from './decisions.js';
import { failsOn } from './fails-on.js';
import { decisionFiles, findFiles, lintedFiles, realPath, type Trouble } from './files.js';
import { bundledFiles, readGlossary, terminologyOf, type ReadGlossary } from './glossaries.js';
import { exitCodes, type Io } from './io.js';
import { Progress } from './progress.js';
import { lintReporters } from './reporters/lint-reporters.js';
import { sayTrouble } from './say.js';
import { type Settings, settingsFor } from './settings.js';

/** Lints glossaries and files of decisions, among all that the arguments name; fulfilled with the exit code. */
export async function lintCommand(args: Arguments, terminal: Io): Promise<number> {
  const progress = new Progress(terminal);
  const { io } = progress;
  const options = { localize: io.localize, pinyin: await loadPinyinDictionary() };
  const settings = settingsFor(args, io);
  const { files, troubles } = toLint(args, settings, io);
  const { linted, others } = readAll(
    files.filter((file) => !isOfDecisions(file)),
    settings,
    io,
  );
  files.forEach((file) => sayMisnamed(file, io));
  const decisions = files.filter(isOfDecisions).map((file) => readDecisions(file, io));
  const unread = [...troubles, ...[...linted, ...others, ...decisions].filter(isTrouble)];
  unread.forEach((trouble) => sayTrouble(trouble, io));

  const terminology = terminologyOf([...others, ...linted]);
  const reporter = lintReporters[args.format === 'json' ? 'json' : 'text'](
    io,
    args.color ?? io.out.isTerminal,
  );
  let fails = false;
  for (const read of progress.through([...linted, ...decisions])) {
    if (!isTrouble(read)) {
      const problems = problemsOf(read, terminology, options);
      fails ||= problems.some((problem) => failsOn(problem, args.failOn));
      reporter.file(read, problems);
    }
  }
  reporter.end(unread.length);
  return settings.broken || unread.length > 0 ? exitCodes.trouble : fails ? exitCodes.findings : exitCodes.ok;
}

/** What the arguments name; without any, the glossaries that the configuration names, if it does, and the decisions of the folder. */
function toLint({ paths }: Arguments, { named, isIgnored }: Settings, io: Io): ReturnType<typeof findFiles> {
  if (paths.length > 0 || named === undefined) {
    return findFiles(paths, io, lintedFiles);
  }
  const decisions = findFiles([], io, { ...decisionFiles, isIgnored });
  return named.length === 0 ? decisions : findFiles([...named, ...decisions.files], io, lintedFiles);
}

/** The files to lint, and the glossaries among which they are linted; a file is read once, whatever names it. */
function readAll(
  files: readonly string[],
  settings: Settings,
  io: Io,
): Record<'linted' | 'others', (ReadGlossary | Trouble)[]> {
  const bundled = new Set(bundledFiles(io).map((file) => realPath(file, io)));
  const read = (file: string) =>
    readGlossary(file, bundled.has(realPath(file, io)) ? 'bundled' : 'workspace', io);
  const linted = new Set(files.map((file) => realPath(file, io)));
  const others = [...(settings.bundled ? bundledFiles(io) : []), ...settings.glossaries];
  return {
    linted: files.map(read),
    others: others.filter((file) => !linted.has(realPath(file, io))).map(read),
  };
}

function problemsOf(
  read: ReadGlossary | ReadDecisions,
  terminology: Terminology,
  options: LintOptions,
): GlossaryProblem[] {
  const linted =
    'decisions' in read
      ? lintDecisions(read, terminology, options.localize)
      : read.glossary === undefined
        ? []
        : lintGlossary(read.glossary, read.text, terminology, options);
  return [...read.problems, ...linted].toSorted((a, b) => a.place.start - b.place.start);
}

function isTrouble(read: ReadGlossary | ReadDecisions | Trouble): read is Trouble {
  return 'problem' in read;
}
