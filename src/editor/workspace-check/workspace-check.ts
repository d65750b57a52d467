import { type CancellationToken, Disposable, languages, type TextDocument, Uri, workspace } from 'vscode';
import type { Finding } from '../../core/finding.js';
import type { FoundFiles } from '../documents/counterpart-search.js';
import { onDidChangeSettings } from '../settings.js';
import { unlessCancelled } from '../unless-cancelled.js';
import { checkFile, type ComparedFile, type FileCheckServices } from './check-file.js';
import { documentsIn } from './documents-in.js';
import { type FileText, readFileText } from './file-text.js';

/** What has come of a check of the workspace. */
export interface Summary {
  /** How many documents there are to check, and how many have been. */
  readonly documents: number;
  readonly checked: number;
  /** How many problems these have, hints left out. */
  readonly problems: number;
  /** How many can't be read. */
  readonly unreadable: number;
}

/** How many problems a file has, hints left out; or that it can't be read. */
type Outcome = number | 'unreadable';

/**
 * The problems of all documents of the workspace, open or not. They are kept until they are cleared, and looked for anew in
 * the background when a file changes that has been checked, or with other glossaries, decisions or settings. Those of
 * open documents are shown by the checks of these.
 */
export class WorkspaceCheck implements Disposable {
  private readonly diagnostics = languages.createDiagnosticCollection('bilingualGlossary.workspace');
  /** By the URI of the file, as are those that wait. */
  private readonly outcomes = new Map<string, Outcome>();
  private readonly waiting = new Set<string>();
  /** What those that have been checked are compared with. */
  private readonly comparedWith = new Map<string, FoundFiles>();
  /** The file that is being checked, while somebody wants to know. */
  private current: string | undefined;
  private working: Promise<void> | undefined;
  private running: Promise<Summary> | undefined;
  private watching: Disposable | undefined;
  private report: () => void = () => {};
  private readonly subscriptions: Disposable;

  constructor(private readonly services: FileCheckServices) {
    const { glossaries, decisions, analyses } = services;
    this.subscriptions = Disposable.from(
      this.diagnostics,
      glossaries.onDidChange(() => this.checkAgain()),
      decisions.onDidChange(() => this.checkAgain()),
      analyses.onDidChange(({ uri }) => this.checkCounterpartsAgain(uri)),
      onDidChangeSettings(() => this.checkAgain()),
      workspace.onDidChangeWorkspaceFolders(({ removed }) => removed.forEach(({ uri }) => this.forget(uri))),
      workspace.onDidOpenTextDocument(({ uri }) => this.diagnostics.delete(uri)),
      workspace.onDidCloseTextDocument(({ uri }) => this.checkFileAgain(uri)),
    );
  }

  /**
   * Checks all documents that the settings select, until the token says to stop; what has been found by then stays.
   * `report` is told how many are done, and of how many.
   */
  run(token: CancellationToken, report?: (done: number, documents: number) => void): Promise<Summary> {
    this.running ??= this.runOnce(token, report).finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  /** Forgets all that has been found. */
  clear(): void {
    this.stop();
    this.outcomes.clear();
    this.comparedWith.clear();
    this.diagnostics.clear();
    this.watching?.dispose();
    this.watching = undefined;
  }

  dispose(): void {
    this.clear();
    this.subscriptions.dispose();
  }

  private async runOnce(
    token: CancellationToken,
    report?: (done: number, documents: number) => void,
  ): Promise<Summary> {
    this.clear();
    const found = (await unlessCancelled(findDocuments(this.services), token)) ?? [];
    this.watching = this.watch();
    this.report = () => report?.(this.outcomes.size, found.length);
    found.forEach((uri) => this.waiting.add(uri.toString()));
    await unlessCancelled(this.work(), token);
    this.report = () => {};
    if (token.isCancellationRequested) this.stop();
    const outcomes = [...this.outcomes.values()];
    const counts = outcomes.filter((outcome) => outcome !== 'unreadable');
    return {
      documents: found.length,
      checked: counts.length,
      problems: counts.reduce((sum, count) => sum + count, 0),
      unreadable: outcomes.length - counts.length,
    };
  }

  private stop(): void {
    this.waiting.clear();
    this.current = undefined;
  }

  private watch(): Disposable {
    const watcher = workspace.createFileSystemWatcher('**/*');
    return Disposable.from(
      watcher,
      watcher.onDidCreate((uri) => {
        this.checkFileAgain(uri);
        this.checkNeighboursAgain(uri);
      }),
      watcher.onDidChange((uri) => this.checkFileAgain(uri)),
      watcher.onDidDelete((uri) => this.forget(uri)),
    );
  }

  private checkAgain(): void {
    this.outcomes.forEach((_, name) => this.waiting.add(name));
    if (this.current !== undefined) this.waiting.add(this.current);
    void this.work();
  }

  private checkFileAgain(uri: Uri): void {
    this.checkNamedAgain(uri.toString());
    this.checkCounterpartsAgain(uri);
  }

  /** Checks those anew that are compared with a file. */
  private checkCounterpartsAgain(uri: Uri): void {
    const changed = uri.toString();
    for (const [name, { files }] of this.comparedWith) {
      if (files.some((file) => file.uri.toString() === changed)) this.checkNamedAgain(name);
    }
  }

  /** Checks those anew that may be compared with a file, now that it is there, or no longer. */
  private checkNeighboursAgain(uri: Uri): void {
    const folder = Uri.joinPath(uri, '..').toString();
    for (const [name, { folders }] of this.comparedWith) {
      if (folders.has(folder)) this.checkNamedAgain(name);
    }
  }

  private checkNamedAgain(name: string): void {
    if (!this.outcomes.has(name) && this.current !== name) return;
    this.waiting.add(name);
    void this.work();
  }

  /** Forgets a file, or a folder that goes as a whole: the files in it are not reported. */
  private forget(uri: Uri): void {
    const gone = uri.toString();
    for (const name of [...this.outcomes.keys(), ...this.waiting]) {
      if (name !== gone && !name.startsWith(`${gone}/`)) continue;
      this.outcomes.delete(name);
      this.waiting.delete(name);
      this.comparedWith.delete(name);
      this.diagnostics.delete(Uri.parse(name));
    }
    this.checkNeighboursAgain(uri);
  }

  private work(): Promise<void> {
    if (this.waiting.size > 0) this.working ??= this.workThrough();
    return this.working ?? Promise.resolve();
  }

  /** Checks one file after the other that waits, also those that come to wait meanwhile. */
  private async workThrough(): Promise<void> {
    for (const name of this.waiting) {
      this.waiting.delete(name);
      this.current = name;
      const isWanted = () => this.current === name && !this.waiting.has(name);
      const outcome = await this.check(Uri.parse(name), isWanted);
      if (isWanted()) {
        if (outcome === undefined) this.outcomes.delete(name);
        else this.outcomes.set(name, outcome);
      }
      this.current = undefined;
      this.report();
    }
    this.working = undefined;
  }

  /** Checks one file and shows its problems; undefined where it isn't one to look at, or the check isn't wanted any more. */
  private async check(uri: Uri, isWanted: () => boolean): Promise<Outcome | undefined> {
    const open = openDocument(uri);
    if (open !== undefined) {
      this.diagnostics.delete(uri);
      return countProblems((await this.services.analyses.whenChecked(open)) ?? []);
    }
    const file = await readFileText(uri);
    if (!isWanted()) return undefined;
    if ('problem' in file) {
      this.services.log.warn(`${uri.toString(true)} can't be checked: ${file.problem}`);
      this.diagnostics.delete(uri);
      return 'unreadable';
    }
    const checked = await this.checkLogging(file, isWanted);
    if (!isWanted()) return undefined;
    if (checked) this.comparedWith.set(uri.toString(), checked.comparedWith);
    if (openDocument(uri) === undefined) this.diagnostics.set(uri, checked?.diagnostics ?? []);
    return checked && countProblems(checked.findings);
  }

  private async checkLogging(file: FileText, isWanted: () => boolean): Promise<ComparedFile | undefined> {
    try {
      return await checkFile(file, this.services, isWanted);
    } catch (error) {
      this.services.failures.note('check of the workspace', error, file.uri.toString(true));
      return undefined;
    }
  }
}

/** The documents of the workspace that the settings select, once the glossaries are there to look at them with. */
export async function findDocuments({ glossaries }: Pick<FileCheckServices, 'glossaries'>): Promise<Uri[]> {
  await glossaries.loaded;
  const found = await Promise.all((workspace.workspaceFolders ?? []).map(documentsIn));
  return found.flat();
}

function countProblems(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity !== 'hint').length;
}

/** A document as it stands in its editor; undefined where it is in none. */
export function openDocument(uri: Uri): TextDocument | undefined {
  const name = uri.toString();
  return workspace.textDocuments.find((document) => document.uri.toString() === name);
}
