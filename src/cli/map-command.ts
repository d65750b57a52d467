import type { Concept } from '../core/glossary/model.js';
import type { Terminology } from '../core/glossary/terminology.js';
import { picturedOf } from '../core/map/map-picture.js';
import type { Arguments } from './arguments.js';
import { loadTerminology } from './glossaries.js';
import { exitCodes, type Io } from './io.js';
import { languageOf } from './locale.js';
import { reportOutput } from './report-output.js';
import { mapWriters } from './reporters/map-formats.js';
import { printable } from './reporters/printable.js';
import { sayTrouble } from './say.js';
import { settingsFor } from './settings.js';

/** Draws the distinction map of a concept, which its id or one of its terms names; returns the exit code. */
export function mapCommand(args: Arguments, io: Io): number {
  const settings = settingsFor(args, io);
  const { terminology, broken } = loadTerminology(settings, io);
  const [name] = args.paths;
  const concept = conceptNamed(name, terminology);
  if (concept === undefined) {
    const message = io.localize('no glossary has “{0}”', name);
    io.err.write(`bilingual-glossary: ${printable(message)}\n`);
    return exitCodes.trouble;
  }
  const output = reportOutput(args, io);
  output.write(
    mapWriters[args.mapFormat](picturedOf(concept, terminology), {
      reader: languageOf(io.locale),
      localize: io.localize,
      terminology,
    }),
  );
  const problem = output.close();
  if (problem !== undefined) {
    sayTrouble({ name: args.output ?? '', problem }, io);
  }
  return settings.broken || broken || problem !== undefined ? exitCodes.trouble : exitCodes.ok;
}

function conceptNamed(name: string, terminology: Terminology): Concept | undefined {
  return terminology.concepts.get(name) ?? terminology.sensesOf(name).at(0)?.concept;
}
