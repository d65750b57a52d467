import { version } from '../../package.json';
import { type Arguments, parseArguments } from './arguments.js';
import { alignCommand } from './align-command.js';
import { checkCommand } from './check-command.js';
import { exitCodes, type Io, UsageError } from './io.js';
import { lintCommand } from './lint-command.js';
import { mapCommand } from './map-command.js';
import { reportCommand } from './report-command.js';
import { printable } from './reporters/printable.js';
import { termsCommand } from './terms-command.js';
import { usage } from './usage.js';

/**
 * Runs the command line with these arguments (without the program's name) and returns the exit code; a promise of it
 * where a dictionary must be loaded first.
 */
export function run(argv: readonly string[], io: Io): number | Promise<number> {
  let args: Arguments;
  try {
    args = parseArguments(argv);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      throw error;
    }
    io.err.write(`bilingual-glossary: ${printable(error.message)}\nTry “bilingual-glossary --help”.\n`);
    return exitCodes.trouble;
  }
  switch (args.command) {
    case 'help':
      io.out.write(usage);
      return exitCodes.ok;
    case 'version':
      io.out.write(`${version}\n`);
      return exitCodes.ok;
    case 'check':
      return checkCommand(args, io);
    case 'terms':
      return termsCommand(args, io);
    case 'report':
      return reportCommand(args, io);
    case 'align':
      return alignCommand(args, io);
    case 'map':
      return mapCommand(args, io);
    case 'glossary lint':
      return lintCommand(args, io);
  }
}
