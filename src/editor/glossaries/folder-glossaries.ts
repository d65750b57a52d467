import {
  Disposable,
  EventEmitter,
  FileSystemError,
  type LogOutputChannel,
  RelativePattern,
  type TextDocument,
  type Uri,
  workspace,
  type WorkspaceFolder,
} from 'vscode';
import type { Glossary } from '../../core/glossary/model.js';
import { Delay } from '../delay.js';
import { settingsFor } from '../settings.js';
import { findFiles } from './find-files.js';
import { GlossaryFile } from './glossary-file.js';

/** Atomic saves, deletions with a re-creation and the like come as several events. */
const quietTime = 150;

/** The glossaries of a workspace folder, as they are on disk or, where that is newer, in an unsaved editor. */
export class FolderGlossaries implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly delay = new Delay();
  private readonly subscriptions: Disposable;
  private watchers = Disposable.from();
  private files = new Map<string, GlossaryFile>();
  private loading: Promise<void> = Promise.resolve();

  /** Fires when the glossaries read differently than before. */
  readonly onDidChange = this.changed.event;

  constructor(
    readonly folder: WorkspaceFolder,
    private readonly log: LogOutputChannel,
  ) {
    this.subscriptions = Disposable.from(
      workspace.onDidChangeTextDocument(({ document }) => this.noteEdit(document)),
      workspace.onDidCloseTextDocument((document) => this.noteEdit(document)),
      // A folder that is moved or deleted as a whole isn't reported for each file in it.
      workspace.onDidRenameFiles(() => this.reloadSoon()),
      workspace.onDidDeleteFiles(() => this.reloadSoon()),
    );
    this.watch();
  }

  /** The glossaries, the nearest to the documents last. */
  get glossaries(): Glossary[] {
    return [...this.files.values()].flatMap(({ glossary }) => glossary ?? []);
  }

  /** The files, also those that can't be read. */
  get glossaryFiles(): readonly GlossaryFile[] {
    return [...this.files.values()];
  }

  /** Looks for glossaries where the settings now say. */
  watch(): void {
    this.watchers.dispose();
    this.watchers = Disposable.from(
      ...settingsFor(this.folder).glossaries.flatMap((glob) => {
        const watcher = workspace.createFileSystemWatcher(new RelativePattern(this.folder, glob));
        const note = () => this.reloadSoon();
        return [watcher, watcher.onDidCreate(note), watcher.onDidChange(note), watcher.onDidDelete(note)];
      }),
    );
  }

  /** Reads everything anew. One reading waits for the other, so that the latest is the one that counts. */
  reload(): Promise<void> {
    this.loading = this.loading.then(() => this.load());
    return this.loading;
  }

  dispose(): void {
    this.delay.dispose();
    this.watchers.dispose();
    this.subscriptions.dispose();
    this.changed.dispose();
  }

  private async load(): Promise<void> {
    const before = this.state;
    try {
      const found = await findFiles(this.folder, settingsFor(this.folder).glossaries);
      const read = await Promise.all(found.map((uri) => this.readFile(uri)));
      this.files = new Map(read.flatMap((file) => (file === undefined ? [] : [[file.uri.toString(), file]])));
    } catch (error) {
      this.log.error(`The glossaries of ${this.folder.name} can't be read`, error);
    }
    if (this.state.length !== before.length || this.state.some((part, index) => part !== before[index])) {
      this.changed.fire();
    }
  }

  /** The same parts as long as the glossaries say the same. */
  private get state(): unknown[] {
    return this.glossaryFiles.flatMap(({ uri, glossary, problems }) => [uri.toString(), glossary, problems]);
  }

  private async readFile(uri: Uri): Promise<GlossaryFile | undefined> {
    const file = this.files.get(uri.toString()) ?? new GlossaryFile(uri, this.log);
    try {
      const unsaved = workspace.textDocuments.find(
        (document) => document.isDirty && document.uri.toString() === uri.toString(),
      );
      if (unsaved === undefined) {
        file.readBytes(await workspace.fs.readFile(uri));
      } else {
        file.read(unsaved.getText());
      }
    } catch (error) {
      if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
      file.keep(String(error));
    }
    return file;
  }

  private noteEdit({ uri }: TextDocument): void {
    if (this.files.has(uri.toString())) this.reloadSoon();
  }

  private reloadSoon(): void {
    this.delay.set(quietTime, () => void this.reload());
  }
}
