import type { Concept } from '../core/glossary/model.js';
import type { Terminology } from '../core/glossary/terminology.js';
import { quoted } from '../core/localize.js';
import { picturedOf } from '../core/map/map-picture.js';
import { TermIndex } from '../core/search/term-index.js';
import { complete } from '../core/steps.js';
import type { Arguments } from './arguments.js';
import { loadTerminology } from './glossaries.js';
import { exitCodes, type Io } from './io.js';
import { languageOf } from './locale.js';
import { reportOutput } from './report-output.js';
import { mapWriters } from './reporters/map-formats.js';
import { printable } from './reporters/printable.js';
import { sayTrouble } from './say.js';
import { settingsFor } from './settings.js';

/** Draws the distinction map of a concept, which its id, one of its terms or their pinyin names; returns the exit code. */
export function mapCommand(args: Arguments, io: Io): number {
  const settings = settingsFor(args, io);
  const { terminology, broken } = loadTerminology(settings, io);
  const [name] = args.paths;
  const { concept, meant } = conceptNamed(name, terminology);
  if (concept === undefined) {
    const message =
      meant.length === 0
        ? io.localize('no glossary has “{0}”', name)
        : io.localize('no glossary has “{0}”; did you mean {1}?', name, quoted(meant, io.localize));
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

/** How many terms are named as what someone may have meant. */
const mostMeant = 3;

/** The concept with an id or a term, or with a term that is read so; where there isn't just one, the terms that may be meant. */
function conceptNamed(
  name: string,
  terminology: Terminology,
): { readonly concept?: Concept; readonly meant: readonly string[] } {
  const { concepts, forms } = terminology;
  const named = concepts.get(name) ?? terminology.sensesOf(name).at(0)?.concept;
  if (named !== undefined) return { concept: named, meant: [] };
  const found = complete(TermIndex.building(forms)).find(name, forms.length);
  const [only, ...others] = new Set(
    found.filter(({ grade }) => grade === 'whole').map(({ form }) => forms.concept(form)),
  );
  return others.length === 0 && only !== undefined
    ? { concept: only, meant: [] }
    : { meant: [...new Set(found.map(({ form }) => forms.form(form).text))].slice(0, mostMeant) };
}
