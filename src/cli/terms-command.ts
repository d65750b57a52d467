import type { Analysis } from '../core/analysis/analysis.js';
import type { Occurrence } from '../core/analysis/occurrence.js';
import { Analyses } from './analyses.js';
import type { Arguments } from './arguments.js';
import { loadTerminology } from './glossaries.js';
import { exitCodes, type Io } from './io.js';
import { Progress } from './progress.js';
import { termsReporters } from './reporters/terms-reporters.js';
import { settingsFor } from './settings.js';

/** Lists the terms of documents and how each was resolved; returns the exit code. */
export function termsCommand(args: Arguments, terminal: Io): number {
  const progress = new Progress(terminal);
  const { io } = progress;
  const settings = settingsFor(args, io);
  const { terminology, broken } = loadTerminology(settings, io);
  const analyses = new Analyses(args, settings, terminology, progress);
  const reporter = termsReporters[args.format === 'json' ? 'json' : 'text'](
    io,
    args.color ?? io.out.isTerminal,
  );
  for (const analysis of analyses) {
    reporter.document(analysis, listed(analysis, args.nested));
  }
  reporter.end();
  return settings.broken || broken || analyses.isTroubled ? exitCodes.trouble : exitCodes.ok;
}

/** The occurrences of a document; with `nested`, each followed by the terms inside it. */
function listed(analysis: Analysis, nested: boolean): Occurrence[] {
  return analysis.occurrences.flatMap((occurrence) => [
    occurrence,
    ...(nested ? analysis.inside(occurrence) : []),
  ]);
}
