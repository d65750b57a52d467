import { analyse } from '../core/analysis/analyse.js';
import type { Analysis } from '../core/analysis/analysis.js';
import type { Terminology } from '../core/glossary/terminology.js';
import type { Arguments } from './arguments.js';
import { documents, findFiles, readDocument, type Trouble } from './files.js';
import type { Progress } from './progress.js';

/** Analyses the documents that the arguments name, one after another; what cannot be read is said and passed over. */
export class Analyses {
  /** How much of what was named could not be read. */
  troubles = 0;

  constructor(
    private readonly args: Arguments,
    private readonly terminology: Terminology,
    private readonly progress: Progress,
  ) {}

  *[Symbol.iterator](): Generator<Analysis> {
    const { files, troubles } = findFiles(this.args.paths, this.progress.io.cwd, documents);
    troubles.forEach((trouble) => this.report(trouble));
    for (const file of this.progress.through(files)) {
      const document = readDocument(file, this.args.language, this.progress.io);
      if ('problem' in document) {
        this.report(document);
      } else {
        yield analyse(document, this.terminology);
      }
    }
  }

  private report({ name, problem }: Trouble): void {
    this.troubles++;
    this.progress.io.err.write(`${name}: error: ${problem}\n`);
  }
}
