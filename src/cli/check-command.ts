import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageName } from '../checks/page.js';
import { Analyses } from './analyses.js';
import type { Arguments } from './arguments.js';
import { comparisonFor } from './baseline/comparison.js';
import { Checker } from './checker.js';
import { failsOn } from './fails-on.js';
import { loadTerminology } from './glossaries.js';
import { exitCodes, type Io, type Output } from './io.js';
import { type AskingForPinyin, withPinyin } from './pinyin.js';
import { Progress } from './progress.js';
import { Repairs } from './repairs.js';
import { reportOutput } from './report-output.js';
import type { ReportSetting } from './reporters/check-reporter.js';
import { checkReporters } from './reporters/check-reporters.js';
import { settingsFor } from './settings.js';

/**
 * Checks documents, repairs them if that is asked, and reports what is found; returns the exit code, or a promise of it where
 * the pinyin dictionary has to be loaded.
 */
export function checkCommand(args: Arguments, terminal: Io): number | Promise<number> {
  return withPinyin(() => checking(args, new Progress(terminal)));
}

function* checking(args: Arguments, progress: Progress): AskingForPinyin<number> {
  const { io } = progress;
  const settings = settingsFor(args, io);
  const { terminology, broken } = loadTerminology(settings, io);
  const comparison = comparisonFor(args, io);
  if (comparison === undefined) {
    return exitCodes.trouble;
  }
  const analyses = new Analyses(args, settings, terminology, progress);
  const checker = new Checker(analyses, settings, io);
  const repairs = new Repairs(
    args.fixing,
    (document) => checker.fixed(document),
    (trouble) => analyses.reportUnwritten(trouble),
    io,
  );
  const output = reportOutput(args, io);
  const reporter = checkReporters[args.format](reportSetting(args, output, io));
  let fails = false;
  for (const document of analyses.documents()) {
    const version = yield* repairs.versionOf(document);
    const findings = comparison.newIn(version, yield* checker.findings(version));
    fails ||= findings.some((finding) => failsOn(finding, args.failOn));
    reporter.document(version, findings);
  }
  const { baseline, trouble } = comparison.end();
  if (trouble !== undefined) {
    analyses.reportUnwritten(trouble);
  }
  reporter.end({
    unread: analyses.unread,
    unwritten: analyses.unwritten,
    ...(repairs.count === undefined ? {} : { fixed: repairs.count }),
    ...(baseline === undefined ? {} : { baseline }),
  });
  const problem = output.close();
  if (problem !== undefined) {
    analyses.reportUnwritten({ name: args.output ?? '', problem });
  }
  return settings.broken || broken || analyses.isTroubled
    ? exitCodes.trouble
    : fails
      ? exitCodes.findings
      : exitCodes.ok;
}

function reportSetting(args: Arguments, out: Output, io: Io): ReportSetting {
  return {
    out,
    err: io.err,
    color: args.color ?? out.isTerminal,
    folder: io.cwd,
    failOn: args.failOn,
    shard: args.shard,
    isCompared: args.baseline !== undefined,
    locale: io.locale,
    localize: io.localize,
    pageOf: (code) => pageIn(io.documentationFolder, pageName(code, io.locale)),
  };
}

function pageIn(folder: string, name: string): string | undefined {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return undefined;
  }
}
