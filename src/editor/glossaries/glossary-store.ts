import {
  Disposable,
  EventEmitter,
  type LogOutputChannel,
  type Uri,
  workspace,
  type WorkspaceFolder,
} from 'vscode';
import type { Glossary } from '../../core/glossary/model.js';
import { Terminology } from '../../core/glossary/terminology.js';
import { section, settingsFor } from '../settings.js';
import { readBundledGlossary } from './bundled-glossary.js';
import { FolderGlossaries } from './folder-glossaries.js';
import type { GlossaryFile } from './glossary-file.js';

/** The terminology of each workspace folder: the bundled glossary and the folder's own, never another folder's. */
export class GlossaryStore implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable;
  private readonly folders = new Map<string, FolderGlossaries>();
  /** By folder; under the empty name that of what lies outside every folder. */
  private readonly compiled = new Map<string, Terminology>();
  private bundled: Glossary | undefined;
  private isLoaded = false;

  /** Fires when a terminology may be another one than before. */
  readonly onDidChange = this.changed.event;
  /** Fulfilled when the glossaries have been read for the first time. */
  readonly loaded: Promise<void>;

  constructor(
    private readonly extensionUri: Uri,
    private readonly log: LogOutputChannel,
  ) {
    this.subscriptions = Disposable.from(
      workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        removed.forEach((folder) => this.removeFolder(folder));
        void this.addFolders(added);
      }),
      workspace.onDidChangeConfiguration((change) => {
        const isAbout = (setting: string) => change.affectsConfiguration(`${section}.${setting}`);
        if (isAbout('glossaries')) {
          this.folders.forEach((folder) => folder.watch());
          void this.reload();
        } else if (isAbout('bundledGlossary')) {
          this.forget();
        }
      }),
    );
    this.loaded = this.load();
  }

  /** Reads the glossaries of all folders anew. */
  async reload(): Promise<void> {
    await Promise.all([...this.folders.values()].map((folder) => folder.reload()));
  }

  /** What holds for a document; undefined until the glossaries have been read. */
  terminologyFor(uri: Uri | undefined): Terminology | undefined {
    if (!this.isLoaded) return undefined;
    const folder = folderOf(uri);
    const key = folder?.uri.toString() ?? '';
    const known = this.compiled.get(key);
    if (known) return known;
    const terminology = Terminology.of([
      ...(this.bundled && settingsFor(folder).bundledGlossary ? [this.bundled] : []),
      ...(this.folders.get(key)?.glossaries ?? []),
    ]);
    this.compiled.set(key, terminology);
    this.log.info(
      `${folder?.name ?? 'Outside every folder'}: ${terminology.glossaries.length} glossaries, ${terminology.concepts.size} concepts`,
    );
    return terminology;
  }

  /** The glossary files of all folders. */
  get files(): readonly GlossaryFile[] {
    return [...this.folders.values()].flatMap((folder) => folder.glossaryFiles);
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.folders.forEach((folder) => folder.dispose());
    this.changed.dispose();
  }

  private async load(): Promise<void> {
    this.bundled = await readBundledGlossary(this.extensionUri, this.log);
    await this.addFolders(workspace.workspaceFolders ?? []);
    this.isLoaded = true;
    this.forget();
  }

  private async addFolders(folders: readonly WorkspaceFolder[]): Promise<void> {
    const added = folders.map((folder) => {
      const glossaries = new FolderGlossaries(folder, this.log);
      glossaries.onDidChange(() => this.forget());
      this.folders.set(folder.uri.toString(), glossaries);
      return glossaries;
    });
    await Promise.all(added.map((glossaries) => glossaries.reload()));
    this.forget();
  }

  private removeFolder({ uri }: WorkspaceFolder): void {
    this.folders.get(uri.toString())?.dispose();
    this.folders.delete(uri.toString());
    this.forget();
  }

  private forget(): void {
    this.compiled.clear();
    if (this.isLoaded) this.changed.fire();
  }
}

/** The folder a document belongs to. One that isn't saved anywhere yet belongs to the only folder there is. */
function folderOf(uri: Uri | undefined): WorkspaceFolder | undefined {
  const folders = workspace.workspaceFolders ?? [];
  const folder = uri && workspace.getWorkspaceFolder(uri);
  const isNowhere = uri === undefined || uri.scheme === 'untitled';
  return folder ?? (isNowhere && folders.length === 1 ? folders[0] : undefined);
}
