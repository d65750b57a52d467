import { aligning } from '../core/alignment/aligning.js';
import { analyse } from '../core/analysis/analyse.js';
import type { Analysis, Document } from '../core/analysis/analysis.js';
import { isOwnFile } from '../core/documents/kinds.js';
import type { Terminology } from '../core/glossary/terminology.js';
import { complete } from '../core/steps.js';
import type { Arguments } from './arguments.js';
import { resolve } from 'node:path';
import { BitextNotes } from './bitext-notes.js';
import { Counterparts } from './counterparts.js';
import { Decisions } from './decisions.js';
import { documents, findFiles, readDocument, type Trouble } from './files.js';
import { KeptAnalyses } from './kept-analyses.js';
import { NamedPairs } from './named-pairs.js';
import type { Progress } from './progress.js';
import type { Settings } from './settings.js';
import { say, sayTrouble } from './say.js';
import { filesOf } from './shard.js';
import { whyUnread } from './unread.js';

/** Analyses the documents that the arguments name, one after another; what cannot be read is said and passed over. */
export class Analyses {
  /** What was named and could not be read. */
  readonly unreadable: Trouble[] = [];
  /** How many files could not be written. */
  unwritten = 0;
  /** How often a check has failed. */
  private unchecked = 0;
  private readonly decisions: Decisions | undefined;
  private readonly counterparts: Counterparts | undefined;
  /** Known once all documents are. */
  private namedPairs: NamedPairs | undefined;
  private readonly kept = new KeptAnalyses();
  private readonly unreadCounterparts = new Set<string>();
  private readonly saidUnread = new Set<string>();
  private readonly notes: BitextNotes;

  constructor(
    private readonly args: Arguments,
    private readonly settings: Settings,
    private readonly terminology: Terminology,
    private readonly progress: Progress,
  ) {
    this.decisions = args.decisions ? new Decisions(terminology, progress.io) : undefined;
    this.counterparts = args.pairs
      ? new Counterparts(
          (file) => this.counterpartIn(file),
          settings,
          progress.io,
          (file) => this.namedPairs?.naming(file) ?? [],
        )
      : undefined;
    this.notes = new BitextNotes(progress.io);
  }

  /** Whether a counterpart could not be read, which has been said. */
  get lacksCounterpart(): boolean {
    return this.unreadCounterparts.size > 0;
  }

  /** How much of what was named could not be read. */
  get unread(): number {
    return this.unreadable.length;
  }

  /** Whether something could not be read, checked or written, or a file of decisions not be used. */
  get isTroubled(): boolean {
    return this.unread + this.unwritten + this.unchecked > 0 || this.decisions?.broken === true;
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
    const { files, troubles } = findFiles(paths, this.progress.io, sought);
    troubles.forEach((trouble) => this.reportUnread(trouble));
    if (this.counterparts !== undefined) {
      this.namedPairs = new NamedPairs(files, language, this.progress.io);
    }
    for (const file of this.progress.through(shard === undefined ? files : filesOf(shard, files))) {
      const document = readDocument(file, language, this.progress.io);
      if ('problem' in document) {
        this.reportUnread(document);
      } else {
        yield document;
      }
    }
  }

  /** Analyses one document that is named, by itself; what keeps it from being read is said. */
  named(file: string): Analysis | undefined {
    const document = readDocument(file, this.args.language, this.progress.io);
    if ('problem' in document) {
      this.reportUnread(document);
      return undefined;
    }
    return this.alone(document);
  }

  /** Analyses one version of a document, with its translations. */
  of(document: Document): Analysis {
    const alone = this.alone(document);
    this.noteUnread(alone);
    const analysis = this.aligned(alone);
    this.notes.note(analysis);
    return analysis;
  }

  /** Says once of a file that was named outright if nothing of it is read; whole folders may have such for other languages. */
  private noteUnread(alone: Analysis): void {
    const { uri } = alone.document;
    const why =
      this.args.paths.includes(uri) && !this.saidUnread.has(uri)
        ? whyUnread(alone, this.progress.io.localize)
        : undefined;
    if (why !== undefined) {
      this.saidUnread.add(uri);
      say(this.progress.io, uri, 'note', why);
    }
  }

  /** A document with its translations, given by itself. */
  aligned(alone: Analysis): Analysis {
    const { counterparts, astray } = this.counterparts?.of(alone) ?? { counterparts: [], astray: [] };
    return complete(aligning(alone, counterparts, astray));
  }

  /** Analyses a document by itself. */
  private alone(document: Document): Analysis {
    const analysis = analyse(document, this.terminology, this.decisions?.for(document.uri));
    return this.kept.keep(this.pathOf(document.uri), analysis);
  }

  /** A counterpart by itself; what keeps it from being read is said once. */
  private counterpartIn(file: string): Analysis | undefined {
    const known = this.kept.of(this.pathOf(file));
    if (known !== undefined || this.unreadCounterparts.has(file)) {
      return known;
    }
    const document = readDocument(file, this.args.language, this.progress.io);
    if ('problem' in document) {
      this.unreadCounterparts.add(file);
      const { io } = this.progress;
      say(io, document.name, 'warning', io.localize('cannot be compared: {0}', document.problem));
      return undefined;
    }
    return this.alone(document);
  }

  private pathOf(file: string): string {
    return resolve(this.progress.io.cwd, file);
  }

  /** Says why something that was named can't be used. */
  reportUnread(trouble: Trouble): void {
    this.unreadable.push(trouble);
    sayTrouble(trouble, this.progress.io);
  }

  /** Says that a check has failed on a document, which is a fault of this program; the others go on. */
  reportUnchecked(check: string, error: unknown, document: string): void {
    this.unchecked++;
    const { io } = this.progress;
    say(
      io,
      document,
      'error',
      io.localize('the check “{0}” failed, please report it: {1}', check, String(error)),
    );
  }

  /** Says why a file can't be written. */
  reportUnwritten(trouble: Trouble): void {
    this.unwritten++;
    sayTrouble(trouble, this.progress.io);
  }
}
