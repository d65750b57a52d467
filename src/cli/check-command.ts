import { findingsOf, usualSettings } from '../checks/index.js';
import { inEnglish } from '../core/localize.js';
import { Analyses } from './analyses.js';
import type { Arguments } from './arguments.js';
import { failsOn } from './fails-on.js';
import { loadTerminology } from './glossaries.js';
import { exitCodes, type Io } from './io.js';
import { Progress } from './progress.js';
import { checkReporters } from './reporters/check-reporters.js';

/** Checks documents and reports what is found; returns the exit code. */
export function checkCommand(args: Arguments, terminal: Io): number {
  const progress = new Progress(terminal);
  const { io } = progress;
  const { terminology, broken } = loadTerminology(args, io);
  const analyses = new Analyses(args, terminology, progress);
  const reporter = checkReporters[args.format](io, args.color ?? io.out.isTerminal);
  const tools = { localize: inEnglish, today: io.today() };
  let fails = false;
  for (const analysis of analyses) {
    const findings = findingsOf(analysis, { ...usualSettings, ...args }, tools);
    fails ||= findings.some((finding) => failsOn(finding, args.failOn));
    reporter.document(analysis.document, findings);
  }
  reporter.end(analyses.troubles);
  return broken || analyses.troubles > 0 ? exitCodes.trouble : fails ? exitCodes.findings : exitCodes.ok;
}
