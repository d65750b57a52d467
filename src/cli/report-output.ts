import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Arguments } from './arguments.js';
import { standardInput } from './files.js';
import type { Io, Output } from './io.js';
import { whyUnwritable } from './unwritable.js';

/** Where a report goes. */
export interface ReportOutput extends Output {
  /** Called when the report is complete; what keeps it from where it belongs, in words. */
  readonly close: () => string | undefined;
}

/**
 * The output for a report: a file that the arguments name, standard output, or, where that takes repaired texts or diffs,
 * standard error.
 */
export function reportOutput(
  { output, fixing, paths }: Arguments,
  { cwd, out, err, localize }: Io,
): ReportOutput {
  if (output === undefined) {
    const isTaken = fixing === 'show' || (fixing === 'write' && paths.includes(standardInput));
    return { ...(isTaken ? err : out), close: () => undefined };
  }
  const parts: string[] = [];
  return {
    isTerminal: false,
    write: (text) => parts.push(text),
    close: () => {
      try {
        writeFileSync(resolve(cwd, output), parts.join(''));
        return undefined;
      } catch (error) {
        return whyUnwritable(error, localize);
      }
    },
  };
}
