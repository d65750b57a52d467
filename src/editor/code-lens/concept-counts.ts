import { CancellationTokenSource, Disposable, EventEmitter, type Uri, workspace } from 'vscode';
import type { Analysis } from '../../core/analysis/analysis.js';
import { conceptsMeant } from '../../core/analysis/mentions.js';
import { knownDocuments } from '../navigation/known-documents.js';
import type { FileServices } from '../workspace-check/check-file.js';

/** How often concepts occur in a document, by their ids. */
type Counts = ReadonlyMap<string, number>;

const none: Counts = new Map();

/** How often each concept occurs in the workspace: counted when someone first asks, and kept up to date as documents are edited. */
export class ConceptCounts implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable;
  private stop = new CancellationTokenSource();
  private byDocument: Promise<Map<string, Counts>> | undefined;

  /** Fires when what was counted may be different. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly services: FileServices) {
    const { analyses, glossaries } = services;
    const forget = () => this.forget();
    this.subscriptions = Disposable.from(
      this.changed,
      glossaries.onDidChange(forget),
      workspace.onDidCreateFiles(forget),
      workspace.onDidDeleteFiles(forget),
      workspace.onDidRenameFiles(forget),
      workspace.onDidChangeWorkspaceFolders(forget),
      analyses.onDidChange((document) => void this.recount(document.uri, analyses.of(document))),
    );
  }

  /** How often a concept occurs. The first time all documents are gone through, in the background. */
  async of(concept: string): Promise<number> {
    this.byDocument ??= this.count();
    const counts = await this.byDocument;
    return [...counts.values()].reduce((sum, each) => sum + (each.get(concept) ?? 0), 0);
  }

  dispose(): void {
    this.stop.cancel();
    this.stop.dispose();
    this.subscriptions.dispose();
  }

  private async count(): Promise<Map<string, Counts>> {
    const counts = new Map<string, Counts>();
    for await (const { document, analysis } of knownDocuments(this.services, undefined, this.stop.token)) {
      counts.set(document.uri.toString(), countsIn(analysis));
    }
    return counts;
  }

  /** What is counted still is given up. */
  private forget(): void {
    this.stop.cancel();
    this.stop.dispose();
    this.stop = new CancellationTokenSource();
    this.byDocument = undefined;
    this.changed.fire();
  }

  /** Counts in one document alone, where all have been counted before; like them it has to be of the workspace. */
  private async recount(uri: Uri, analysis: Analysis | undefined): Promise<void> {
    const counts = await this.byDocument;
    const isCounted = workspace.getWorkspaceFolder(uri) !== undefined;
    if (counts === undefined || analysis === undefined || !isCounted) return;
    const name = uri.toString();
    const before = counts.get(name) ?? none;
    const now = countsIn(analysis);
    counts.set(name, now);
    if (!isSame(before, now)) this.changed.fire();
  }
}

function countsIn({ occurrences }: Analysis): Counts {
  const counts = new Map<string, number>();
  for (const { id } of occurrences.flatMap(conceptsMeant)) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function isSame(before: Counts, now: Counts): boolean {
  return before.size === now.size && [...now].every(([id, count]) => before.get(id) === count);
}
