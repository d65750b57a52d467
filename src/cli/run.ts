import { version } from '../../package.json';
import { inEnglish } from '../core/localize.js';
import { type Arguments, localeAskedFor, parseArguments } from './arguments.js';
import { alignCommand } from './align-command.js';
import { checkCommand } from './check-command.js';
import { exitCodes, type Host, type Io, UsageError } from './io.js';
import { lintCommand } from './lint-command.js';
import { mapCommand } from './map-command.js';
import { loadChinese, localeIn } from './locale.js';
import { reportCommand } from './report-command.js';
import { printable } from './reporters/printable.js';
import { termsCommand } from './terms-command.js';
import { usageIn } from './usage.js';

/**
 * Runs the command line with these arguments (without the program's name) and returns the exit code; a promise of it
 * where a dictionary or the texts of another language than English must be loaded first.
 */
export function run(argv: readonly string[], host: Host): number | Promise<number> {
  const locale = localeAskedFor(argv) ?? localeIn(host.environment);
  return locale === 'en'
    ? running(argv, { ...host, locale, localize: inEnglish })
    : loadChinese().then((localize) => running(argv, { ...host, locale, localize }));
}

function running(argv: readonly string[], io: Io): number | Promise<number> {
  const { localize } = io;
  let args: Arguments;
  try {
    args = parseArguments(argv, localize);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      throw error;
    }
    io.err.write(`bilingual-glossary: ${printable(error.message)}\n`);
    io.err.write(`${localize('Try “bilingual-glossary --help”.')}\n`);
    return exitCodes.trouble;
  }
  switch (args.command) {
    case 'help':
      io.out.write(usageIn(localize));
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
