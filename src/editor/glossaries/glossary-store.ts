import { Disposable, EventEmitter, type Uri, workspace, type WorkspaceFolder } from 'vscode';
import type { Origin } from '../../core/glossary/model.js';
import type { Terminology } from '../../core/glossary/terminology.js';
import { FileSet } from '../files/file-set.js';
import { inFolder, type Whereabouts } from '../files/whereabouts.js';
import { folderOf } from '../folder-of.js';
import { onDidChangeSettings, settingsFor } from '../settings.js';
import { GlossaryFile, type ReadingTools } from './glossary-file.js';
import { type Ingredients, Terminologies } from './terminologies.js';
import { bundled, user } from './whereabouts.js';

type GlossarySet = FileSet<GlossaryFile>;

/** The key of what lies outside every folder. */
const nowhere = '';

/** The terminology of each workspace folder: the bundled glossaries, the user's and its own, never another folder's. */
export class GlossaryStore implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly bundled: GlossarySet;
  private readonly user: GlossarySet;
  private readonly folders = new Map<string, GlossarySet>();
  private readonly terminologies: Terminologies;
  private readonly subscriptions: Disposable;
  private isRead = false;

  /** Fires when a terminology may be another one than before, or a glossary file reads differently. */
  readonly onDidChange = this.changed.event;
  /** Fulfilled when the glossaries have been read and compiled for the first time. */
  readonly loaded: Promise<void>;

  constructor(
    extensionUri: Uri,
    private readonly tools: ReadingTools,
  ) {
    this.terminologies = new Terminologies(tools);
    this.bundled = this.setOf('bundled', bundled(extensionUri));
    this.user = this.setOf('user', user(tools.log));
    this.subscriptions = Disposable.from(
      this.bundled,
      this.user,
      this.user.onDidChange(() => void this.renew()),
      workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        removed.forEach((folder) => this.removeFolder(folder));
        void this.addFolders(added).then(() => this.renew());
      }),
      onDidChangeSettings(({ isAbout }) => {
        if (isAbout('glossaries')) this.folders.forEach(readAnew);
        if (isAbout('userGlossaries')) readAnew(this.user);
        if (isAbout('bundledGlossary')) void this.renew();
      }),
    );
    this.loaded = this.load();
  }

  /** Reads all glossaries anew and puts them in force. */
  async reload(): Promise<void> {
    await Promise.all(this.sets.map((set) => set.reload()));
    await this.renew();
    await this.terminologies.settled();
  }

  /** What holds for a document; undefined until its glossaries have been read. */
  terminologyFor(uri: Uri | undefined): Terminology | undefined {
    return this.terminologies.get(keyOf(folderOf(uri)));
  }

  /** All glossary files but the bundled ones. */
  get files(): readonly GlossaryFile[] {
    return [this.user, ...this.folders.values()].flatMap(({ files }) => files);
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.folders.forEach((folder) => folder.dispose());
    this.changed.dispose();
  }

  private setOf(origin: Origin, whereabouts: Whereabouts): GlossarySet {
    const { tools } = this;
    return new FileSet(whereabouts, (uri) => new GlossaryFile(uri, origin, tools), tools.log);
  }

  private get sets(): readonly GlossarySet[] {
    return [this.bundled, this.user, ...this.folders.values()];
  }

  private async load(): Promise<void> {
    const folders = this.addFolders(workspace.workspaceFolders ?? []);
    await Promise.all([this.bundled.reload(), this.user.reload(), folders]);
    this.isRead = true;
    await this.renew();
  }

  private async addFolders(folders: readonly WorkspaceFolder[]): Promise<void> {
    const added = folders.map((folder) => {
      const glossaries = this.setOf(
        'workspace',
        inFolder(folder, () => settingsFor(folder).glossaries),
      );
      glossaries.onDidChange(() => void this.renew());
      this.folders.set(keyOf(folder), glossaries);
      return glossaries;
    });
    await Promise.all(added.map((glossaries) => glossaries.reload()));
  }

  private removeFolder(folder: WorkspaceFolder): void {
    this.folders.get(keyOf(folder))?.dispose();
    this.folders.delete(keyOf(folder));
  }

  /** Compiles what has changed; until then what is in force stays so. */
  private async renew(): Promise<void> {
    if (!this.isRead) return;
    try {
      if (await this.terminologies.renew(this.ingredients())) this.changed.fire();
    } catch (error) {
      this.tools.log.error("The glossaries can't be compiled", error);
    }
  }

  private ingredients(): ReadonlyMap<string, Ingredients> {
    const of = (name: string, folder?: WorkspaceFolder): Ingredients => ({
      name,
      files: [
        ...(settingsFor(folder).bundledGlossary ? this.bundled.files : []),
        ...this.user.files,
        ...(this.folders.get(keyOf(folder))?.files ?? []),
      ],
    });
    const folders = (workspace.workspaceFolders ?? []).map(
      (folder) => [keyOf(folder), of(folder.name, folder)] as const,
    );
    return new Map([[nowhere, of('Outside every folder')], ...folders]);
  }
}

function readAnew(set: GlossarySet): void {
  set.watch();
  void set.reload();
}

function keyOf(folder: WorkspaceFolder | undefined): string {
  return folder?.uri.toString() ?? nowhere;
}
