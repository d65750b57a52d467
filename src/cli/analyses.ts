import { analyse } from '../core/analysis/analyse.js';
import type { Analysis, Document } from '../core/analysis/analysis.js';
import { isOwnFile } from '../core/documents/kinds.js';
import type { Terminology } from '../core/glossary/terminology.js';
import type { Arguments } from './arguments.js';
import { Decisions } from './decisions.js';
import { documents, findFiles, readDocument, type Trouble } from './files.js';
import type { Progress } from './progress.js';
import type { Settings } from './settings.js';
import { filesOf } from './shard.js';

/** Analyses the documents that the arguments name, one after another; what cannot be read is said and passed over. */
export class Analyses {
  /** How much of what was named could not be read, or not be written. */
  troubles = 0;
  private readonly decisions: Decisions | undefined;

  constructor(
    private readonly args: Arguments,
    private readonly settings: Settings,
    private readonly terminology: Terminology,
    private readonly progress: Progress,
  ) {
    this.decisions = args.decisions ? new Decisions(progress.io) : undefined;
  }

  /** Whether something that was named, or a file of decisions, could not be used. */
  get isTroubled(): boolean {
    return this.troubles > 0 || this.decisions?.broken === true;
  }

  *[Symbol.iterator](): Generator<Analysis> {
    for (const document of this.documents()) {
      yield this.of(document);
    }
  }

  /** The documents, each read when its turn comes. */
  *documents(): Generator<Document> {
    const { paths, shard, language } = this.args;
    const isIgnored = (file: string) => isOwnFile(file) || this.settings.isIgnored(file);
    const sought = { ...documents, isIgnored };
    const { files, troubles } = findFiles(paths, this.progress.io.cwd, sought);
    troubles.forEach((trouble) => this.report(trouble));
    for (const file of this.progress.through(shard === undefined ? files : filesOf(shard, files))) {
      const document = readDocument(file, language, this.progress.io);
      if ('problem' in document) {
        this.report(document);
      } else {
        yield document;
      }
    }
  }

  /** Analyses one version of a document. */
  of(document: Document): Analysis {
    return analyse(document, this.terminology, this.decisions?.for(document.uri));
  }

  /** Says what is wrong with a file that was named. */
  report({ name, problem }: Trouble): void {
    this.troubles++;
    this.progress.io.err.write(`${name}: error: ${problem}\n`);
  }
}
