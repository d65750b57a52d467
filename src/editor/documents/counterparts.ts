import { type Disposable, EventEmitter, Uri, workspace } from 'vscode';
import { type Counterpart, roleByLanguage } from '../../core/alignment/counterpart.js';
import type { Surroundings } from '../../core/alignment/surroundings.js';
import type { Analysis } from '../../core/analysis/analysis.js';
import { isPairing } from '../../core/directives/directive.js';
import { settingsFor } from '../settings.js';
import { Urgency } from '../turns.js';
import { findCounterpartFiles, type FoundFiles, namedIn } from './counterpart-search.js';
import type { FileAnalyses } from './file-analyses.js';
import { FolderNames } from './folder-names.js';

/** How many milliseconds the work on a document waits for what it is a translation of; it goes on without then. */
const patience = 2_000;

/** What is known of a document by itself that is open and looked at, when it is known; undefined for any other. */
export type OpenAnalysis = (uri: Uri) => Promise<Analysis | undefined> | undefined;

/** What an open document is compared with, as it is followed. */
interface Followed {
  /** What is looked for: changed by each edit, but for {@link namedIn}. */
  alone: Analysis;
  /** Which of the looks counts: the last one. */
  latest: number;
  /** Where the last look has found something, or nothing. */
  files?: FoundFiles;
  /** Undefined as long as that isn't known. */
  counterparts?: readonly Counterpart[];
}

/** What a document that isn't open is compared with, and where that was found. */
export interface FoundSurroundings extends Surroundings {
  readonly files: FoundFiles;
}

/**
 * What documents are translations of, or the sources of: as it stands in its editor where it is open, else as it is in its
 * file. For the documents that are open this is kept up to date.
 */
export class Counterparts implements Disposable {
  private readonly changed = new EventEmitter<string>();
  private readonly followed = new Map<string, Followed>();
  private readonly names = new FolderNames();
  private readonly watcher = workspace.createFileSystemWatcher('**/*');

  /** Fires with the address of a document whose counterparts are others than before, or known now. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly files: FileAnalyses,
    private readonly openAnalysis: OpenAnalysis,
  ) {
    this.watcher.onDidCreate((uri) => this.noteComing(uri));
    this.watcher.onDidDelete((uri) => this.noteComing(uri));
    this.watcher.onDidChange((uri) => this.noteChange(uri));
  }

  /** What an open document is compared with, which is followed from now on; undefined as long as that isn't known. */
  of(alone: Analysis): Surroundings | undefined {
    const { uri } = alone.document;
    const known = this.followed.get(uri);
    if (known !== undefined && isSame(namedIn(known.alone), namedIn(alone))) {
      known.alone = alone;
      return surroundingsOf(alone, known);
    }
    const followed: Followed = { alone, latest: 0 };
    this.followed.set(uri, followed);
    void this.look(followed);
    setTimeout(() => {
      if (followed.counterparts === undefined) this.tell(followed, []);
    }, patience);
    return undefined;
  }

  /** What a document that isn't open is compared with. */
  async when(alone: Analysis): Promise<FoundSurroundings> {
    const files = await findCounterpartFiles(alone, this.naming(alone), this.names);
    const counterparts = await this.analyse(files, alone, Urgency.Background);
    return { files, counterparts, astray: astrayIn(alone, files) };
  }

  /** Looks again at what is compared with a document: it reads otherwise, or has been opened or closed. */
  noteChange({ path, scheme }: Pick<Uri, 'path' | 'scheme'>): void {
    const isIt = (uri: Uri) => uri.path === path && uri.scheme === scheme;
    this.files.forget((name) => isIt(Uri.parse(name)));
    this.lookWhere(({ files }) => files?.files.some(({ uri }) => isIt(uri)) === true);
  }

  /** Forgets everything: glossaries, decisions or settings have changed. */
  clear(): void {
    this.files.forget(() => true);
    this.names.clear();
    this.followed.clear();
  }

  /** Follows a document no longer. */
  leave(uri: Uri): void {
    this.followed.delete(uri.toString());
  }

  dispose(): void {
    this.clear();
    this.watcher.dispose();
    this.changed.dispose();
  }

  /** Looks again where a file or a folder has come or gone. */
  private noteComing(uri: Uri): void {
    const name = uri.toString();
    const holder = Uri.joinPath(uri, '..').toString();
    const isConcerned = (other: string) => other === name || other.startsWith(`${name}/`);
    this.names.clear();
    this.files.forget(isConcerned);
    this.lookWhere(({ files }) =>
      [...(files?.folders ?? [])].some((folder) => folder === holder || isConcerned(folder)),
    );
  }

  private lookWhere(isConcerned: (followed: Followed) => boolean): void {
    for (const followed of this.followed.values()) {
      if (isConcerned(followed)) void this.look(followed);
    }
  }

  private async look(followed: Followed): Promise<void> {
    const own = ++followed.latest;
    const { alone } = followed;
    const files = await findCounterpartFiles(alone, this.naming(alone), this.names);
    const before = followed.files;
    followed.files = files;
    if (own === followed.latest) this.lookBack(alone, before, files);
    const counterparts = await this.analyse(files, alone, Urgency.OpenDocument);
    if (own === followed.latest) this.tell(followed, counterparts);
  }

  /** The open documents of which a directive names one. */
  private naming({ document: { uri } }: Analysis): Uri[] {
    return [...this.followed.values()].flatMap(({ alone, files }) =>
      namedIn(alone).length > 0 && isAmong(uri, files) ? Uri.parse(alone.document.uri) : [],
    );
  }

  /** Looks again at the open documents that one has come to name, or names no longer. */
  private lookBack(alone: Analysis, before: FoundFiles | undefined, now: FoundFiles): void {
    const { uri } = alone.document;
    this.lookWhere(({ alone: other, files }) => {
      const there = other.document.uri;
      const isNamed = namedIn(alone).length > 0 && isAmong(there, now);
      return there !== uri && isAmong(uri, files) !== isNamed && (isNamed || isAmong(there, before));
    });
  }

  private tell(followed: Followed, counterparts: readonly Counterpart[]): void {
    const { uri } = followed.alone.document;
    if (this.followed.get(uri) !== followed) return;
    followed.counterparts = counterparts;
    this.changed.fire(uri);
  }

  private async analyse(
    { files }: FoundFiles,
    alone: Analysis,
    urgency: Urgency,
  ): Promise<readonly Counterpart[]> {
    const { direction } = settingsFor(Uri.parse(alone.document.uri));
    const found = files.map(async ({ uri, role, isRefusedBy }): Promise<Counterpart | undefined> => {
      const analysis = await (this.openAnalysis(uri) ?? this.files.when(uri, urgency));
      if (analysis === undefined || isRefusedBy(analysis)) return undefined;
      return { analysis, role: role ?? roleByLanguage(alone, analysis, direction) };
    });
    return (await Promise.all(found)).filter((counterpart) => counterpart !== undefined);
  }
}

function surroundingsOf(alone: Analysis, { counterparts, files }: Followed): Surroundings | undefined {
  return counterparts && { counterparts, astray: files === undefined ? [] : astrayIn(alone, files) };
}

function isAmong(name: string, found: FoundFiles | undefined): boolean {
  return found?.files.some(({ uri }) => uri.toString() === name) === true;
}

/** The paths that were found to lead nowhere, where they stand by now. */
function astrayIn({ directives }: Analysis, { astray }: FoundFiles): Surroundings['astray'] {
  return directives.filter(isPairing).flatMap(({ counterpart: path }) => {
    const known = astray.find((each) => each.path.text === path.text);
    return known === undefined ? [] : [{ path, why: known.why }];
  });
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index]);
}
