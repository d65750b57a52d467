import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGlossary } from '../../src/core/glossary/load.js';
import { Terminology } from '../../src/core/glossary/terminology.js';

const folder = 'glossary';

/** The terminology of the bundled glossary. */
export function bundledTerminology(): Terminology {
  return Terminology.of(
    readdirSync(folder)
      .filter((name) => name.endsWith('.glossary.yaml'))
      .flatMap((name) => loadGlossary(readFileSync(join(folder, name), 'utf8'), name).glossary ?? []),
  );
}
