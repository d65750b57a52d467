import {
  Disposable,
  EventEmitter,
  FileSystemError,
  type LogOutputChannel,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode';
import { Delay } from '../delay.js';
import { settled } from '../settled.js';
import type { Whereabouts } from './whereabouts.js';

/** What is in a file now, or in its editor. */
export interface Content {
  readonly bytes: Uint8Array;
  /** Whether it stands in an editor and hasn't been saved. */
  readonly isUnsaved: boolean;
}

/** A file through its changes. */
export interface KeptFile {
  readonly uri: Uri;
  /** The same parts as long as it says the same. */
  readonly state: readonly unknown[];
  /** Takes in what is now in the file, unless `isWanted` says meanwhile that this is out of date. */
  read(content: Content, isWanted: () => boolean): Promise<void>;
  /** Notes that the file can't be read. */
  keep(reason: string): void;
  /** Notes that there is no such file. */
  leaveOut(reason: string): void;
  /** Makes the next reading count, whatever is in the file then: it has been away. */
  readAnewNextTime(): void;
}

/** Atomic saves, deletions with a re-creation and the like come as several events. */
const quietTime = 150;

/** Some files that belong together, as they are or, where that is newer, as they are in an unsaved editor. */
export class FileSet<File extends KeptFile> implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly delay = new Delay();
  private readonly subscriptions: Disposable;
  private watcher = Disposable.from();
  private known = new Map<string, File>();
  /** All that were ever known: a file that is deleted and written anew keeps its last good state. */
  private readonly seen = new Map<string, File>();
  private loading: Promise<void> = Promise.resolve();
  /** Counts the readings asked for: one is out of date when another has been. */
  private latest = 0;
  /** What the files said when that was last told. */
  private told: readonly unknown[] = [];

  /** Fires when the files read differently than before. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly whereabouts: Whereabouts,
    private readonly make: (uri: Uri) => File,
    private readonly log: LogOutputChannel,
  ) {
    this.subscriptions = Disposable.from(
      workspace.onDidChangeTextDocument(({ document }) => this.noteEdit(document)),
      workspace.onDidCloseTextDocument((document) => this.noteEdit(document)),
      // The watcher takes what comes and goes at once for nothing, and watches nothing where there is too much to watch.
      workspace.onDidDeleteFiles(({ files }) => this.noteGone(files)),
      workspace.onDidRenameFiles(({ files }) => this.noteGone(files.map(({ oldUri }) => oldUri))),
    );
    this.watch();
  }

  /** The files, also those that can't be read, the nearest to the documents last. */
  get files(): readonly File[] {
    return [...this.known.values()];
  }

  /** Watches what the settings now name. */
  watch(): void {
    this.watcher.dispose();
    this.watcher = this.whereabouts.watch(
      () => this.reloadSoon(),
      () => this.files.map(({ uri }) => uri),
    );
  }

  /** Reads everything anew; a reading that is still going on is given up. Fulfilled when no newer one is going on. */
  reload(): Promise<void> {
    const own = ++this.latest;
    this.loading = this.loading.then(() => this.load(() => own === this.latest));
    return settled(() => this.loading);
  }

  dispose(): void {
    this.latest++;
    this.delay.dispose();
    this.watcher.dispose();
    this.subscriptions.dispose();
    this.changed.dispose();
  }

  private async load(isWanted: () => boolean): Promise<void> {
    try {
      const found = await this.whereabouts.find();
      const files = await Promise.all(found.map((uri) => this.readFile(uri, isWanted)));
      if (!isWanted()) return;
      const gone = [...this.known.values()].filter((file) => !files.some((each) => each === file));
      gone.forEach((file) => file.readAnewNextTime());
      this.known = new Map(
        files.filter((file) => file !== undefined).map((file) => [file.uri.toString(), file]),
      );
    } catch (error) {
      this.log.error(`The files of ${this.whereabouts.name} can't be read`, error);
    }
    const { state } = this;
    if (state.length !== this.told.length || state.some((part, index) => part !== this.told[index])) {
      this.told = state;
      this.changed.fire();
    }
  }

  private get state(): unknown[] {
    return this.files.flatMap(({ uri, state }) => [uri.toString(), ...state]);
  }

  private async readFile(uri: Uri, isWanted: () => boolean): Promise<File | undefined> {
    const file = this.seen.get(uri.toString()) ?? this.make(uri);
    this.seen.set(uri.toString(), file);
    try {
      await file.read(await contentOf(uri), isWanted);
    } catch (error) {
      const isMissing = error instanceof FileSystemError && error.code === 'FileNotFound';
      if (isMissing && !this.whereabouts.isNamed) return undefined;
      if (isMissing) file.leaveOut('there is no such file');
      else file.keep(String(error));
    }
    return file;
  }

  private noteEdit({ uri }: TextDocument): void {
    if (this.known.has(uri.toString())) this.reloadSoon();
  }

  private noteGone(gone: readonly Uri[]): void {
    const isGone = ({ uri }: File) =>
      gone.some(({ path, scheme }) => scheme === uri.scheme && `${uri.path}/`.startsWith(`${path}/`));
    if (this.files.some(isGone)) this.reloadSoon();
  }

  private reloadSoon(): void {
    this.delay.set(quietTime, () => void this.reload());
  }
}

async function contentOf(uri: Uri): Promise<Content> {
  const unsaved = workspace.textDocuments.find(
    (document) => document.isDirty && document.uri.toString() === uri.toString(),
  );
  return unsaved
    ? { bytes: new TextEncoder().encode(unsaved.getText()), isUnsaved: true }
    : { bytes: await workspace.fs.readFile(uri), isUnsaved: false };
}
