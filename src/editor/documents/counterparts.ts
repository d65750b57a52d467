import { type Disposable, EventEmitter, FileType, type Uri, workspace } from 'vscode';
import type { Counterpart } from '../../core/alignment/counterpart.js';
import type { Analysis } from '../../core/analysis/analysis.js';
import { Urgency } from '../turns.js';
import { type CounterpartPlace, counterpartPlaces } from './counterpart-places.js';
import type { FileAnalyses } from './file-analyses.js';

/** How many milliseconds the work on a document waits for what it is a translation of; it goes on without then. */
const patience = 2_000;

/** What is known of a document by itself that is open and looked at, when it is known; undefined for any other. */
export type OpenAnalysis = (uri: Uri) => Promise<Analysis | undefined> | undefined;

/** The counterparts that a document may have, and those it has. */
interface Search {
  readonly key: string;
  /** For each counterpart where it may be, the likeliest place first. */
  readonly places: readonly (readonly CounterpartPlace[])[];
  /** Undefined as long as that isn't known. */
  found?: readonly Counterpart[];
  /** Which of the looks counts: the last one. */
  latest: number;
}

/**
 * What documents are translations of, or the sources of: as it stands in its editor where it is open, else as it is in its
 * file. For the documents that are open this is kept up to date.
 */
export class Counterparts implements Disposable {
  private readonly changed = new EventEmitter<string>();
  private readonly searches = new Map<string, Search>();
  private readonly watcher = workspace.createFileSystemWatcher('**/*');

  /** Fires with the address of a document whose counterparts are others than before, or known now. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly files: FileAnalyses,
    private readonly openAnalysis: OpenAnalysis,
  ) {
    this.watcher.onDidCreate((uri) => this.lookAnew(uri));
    this.watcher.onDidChange((uri) => this.lookAnew(uri));
    this.watcher.onDidDelete((uri) => this.lookAnew(uri));
  }

  /** The counterparts of an open document, which are followed from now on; undefined as long as they aren't known. */
  of(alone: Analysis): readonly Counterpart[] | undefined {
    const { uri } = alone.document;
    const places = counterpartPlaces(alone);
    const key = JSON.stringify(places.flat().map(({ uri: place, role }) => [place.toString(), role]));
    const current = this.searches.get(uri);
    if (current?.key === key) return current.found;
    const search: Search = { key, places, latest: 0, ...(places.length === 0 ? { found: [] } : {}) };
    this.searches.set(uri, search);
    if (places.length > 0) {
      void this.look(uri, search);
      setTimeout(() => {
        if (search.found === undefined) this.tell(uri, search, []);
      }, patience);
    }
    return search.found;
  }

  /** The counterparts of a document that isn't open. */
  when(alone: Analysis): Promise<Counterpart[]> {
    return this.find(counterpartPlaces(alone), Urgency.Background);
  }

  /** The addresses at which a document's counterparts are looked for. */
  addressesFor(alone: Analysis): string[] {
    return counterpartPlaces(alone).flatMap((places) => places.map(({ uri }) => uri.toString()));
  }

  /** Looks again where a file or a folder may have counterparts in it: it has changed, has come or gone, or been opened or closed. */
  lookAnew(uri: Uri): void {
    const name = uri.toString();
    const isConcerned = (other: string) => other === name || other.startsWith(`${name}/`);
    this.files.forget(isConcerned);
    for (const [document, search] of this.searches) {
      if (search.places.some((places) => places.some((place) => isConcerned(place.uri.toString())))) {
        void this.look(document, search);
      }
    }
  }

  /** Forgets everything: glossaries, decisions or settings have changed. */
  clear(): void {
    this.files.forget(() => true);
    this.searches.clear();
  }

  /** Follows a document no longer. */
  leave(uri: Uri): void {
    this.searches.delete(uri.toString());
  }

  dispose(): void {
    this.clear();
    this.watcher.dispose();
    this.changed.dispose();
  }

  private async look(document: string, search: Search): Promise<void> {
    const own = ++search.latest;
    const found = await this.find(search.places, Urgency.OpenDocument);
    if (own === search.latest) this.tell(document, search, found);
  }

  private tell(document: string, search: Search, found: readonly Counterpart[]): void {
    if (this.searches.get(document) !== search) return;
    search.found = found;
    this.changed.fire(document);
  }

  private async find(
    places: readonly (readonly CounterpartPlace[])[],
    urgency: Urgency,
  ): Promise<Counterpart[]> {
    const found = await Promise.all(places.map((each) => this.firstOf(each, urgency)));
    return found.filter((counterpart) => counterpart !== undefined);
  }

  private async firstOf(
    places: readonly CounterpartPlace[],
    urgency: Urgency,
  ): Promise<Counterpart | undefined> {
    const areThere = await Promise.all(places.map(({ uri }) => this.isThere(uri)));
    const place = places.find((_, index) => areThere[index]);
    const analysis = place && (await (this.openAnalysis(place.uri) ?? this.files.when(place.uri, urgency)));
    return analysis && { analysis, role: place.role };
  }

  private async isThere(uri: Uri): Promise<boolean> {
    if (this.openAnalysis(uri) !== undefined) return true;
    return workspace.fs.stat(uri).then(
      ({ type }) => (type & FileType.File) !== 0,
      () => false,
    );
  }
}
