import { descriptionOf } from '../checks/index.js';
import { ReportMaker } from '../core/report/report-maker.js';
import { complete } from '../core/steps.js';
import { Analyses } from './analyses.js';
import type { Arguments } from './arguments.js';
import { Checker } from './checker.js';
import { loadTerminology } from './glossaries.js';
import { exitCodes, type Io } from './io.js';
import { type AskingForPinyin, withPinyin } from './pinyin.js';
import { Progress } from './progress.js';
import { reportOutput } from './report-output.js';
import { reportWriters } from './reporters/report-formats.js';
import { settingsFor } from './settings.js';

/**
 * Writes a terminology report on documents; returns the exit code, or a promise of it where the pinyin dictionary has to be
 * loaded. What is found ends no run: a report is there to be read.
 */
export function reportCommand(args: Arguments, terminal: Io): number | Promise<number> {
  return withPinyin(() => reporting(args, new Progress(terminal)));
}

function* reporting(args: Arguments, progress: Progress): AskingForPinyin<number> {
  const { io } = progress;
  const settings = settingsFor(args, io);
  const { terminology, broken } = loadTerminology(settings, io);
  const analyses = new Analyses(args, settings, terminology, progress);
  const checker = new Checker(analyses, settings, io);
  const maker = new ReportMaker({
    localize: io.localize,
    day: io.today(),
    ...(args.title === undefined ? {} : { title: args.title }),
    nameOf: (uri) => uri,
    descriptionOf: (code) => descriptionOf(code, io.localize),
  });
  for (const analysis of analyses) {
    complete(maker.adding(analysis, yield* checker.findingsIn(analysis)));
  }
  analyses.unreadable.forEach(({ name, problem }) => maker.addUnreadable(name, problem));
  const output = reportOutput(args, io);
  output.write(reportWriters[args.reportFormat](maker.report, io, terminology));
  const problem = output.close();
  if (problem !== undefined) {
    analyses.reportUnwritten({ name: args.output ?? '', problem });
  }
  return settings.broken || broken || analyses.isTroubled ? exitCodes.trouble : exitCodes.ok;
}
