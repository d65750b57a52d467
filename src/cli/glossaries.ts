import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { loadGlossary } from '../core/glossary/load.js';
import type { Glossary } from '../core/glossary/model.js';
import { Terminology } from '../core/glossary/terminology.js';
import type { Arguments } from './arguments.js';
import { readText } from './files.js';
import type { Io } from './io.js';

/** The terminology that the arguments ask for. What is wrong with a glossary is said; `broken` tells that it was. */
export function loadTerminology(args: Arguments, io: Io): { terminology: Terminology; broken: boolean } {
  const bundled = args.bundled
    ? globSync('*.glossary.yaml', { cwd: io.bundledFolder })
        .toSorted()
        .map((file) => join(io.bundledFolder, file))
    : [];
  const glossaries: Glossary[] = [];
  let broken = false;
  for (const file of [...bundled, ...args.glossaries]) {
    const text = readText(file, () => readFileSync(resolve(io.cwd, file)));
    if (typeof text !== 'string') {
      io.err.write(`${file}: error: cannot be used as a glossary: ${text.problem}\n`);
      broken = true;
      continue;
    }
    const { glossary, problems } = loadGlossary(text, file);
    for (const { severity, message, code, place } of problems) {
      io.err.write(`${file}:${place.line}:${place.column}: ${severity}: ${message} [${code}]\n`);
      broken ||= severity === 'error';
    }
    if (glossary !== undefined) {
      glossaries.push(glossary);
    }
  }
  return { terminology: Terminology.of(glossaries), broken };
}
