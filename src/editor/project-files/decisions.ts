import type { Disposable, LogOutputChannel, Uri } from 'vscode';
import { decisionsFor, DecisionsFile } from '../../core/decisions/decisions-for.js';
import { decisionsFileName } from '../../core/decisions/decisions-format.js';
import { loadDecisions } from '../../core/decisions/load-decisions.js';
import type { RecordedDecision } from '../../core/decisions/recorded-decision.js';
import type { RecordedDecisions } from '../documents/recorded-decisions.js';
import { localize } from '../localize.js';
import { FolderFiles, folderPath, projectPath } from './folder-files.js';
import { type Loaded, ProjectFile } from './project-file.js';

/** What a file of decisions says, and for which documents. */
export interface Decisions {
  readonly decisions: readonly RecordedDecision[];
  readonly scopes: DecisionsFile;
}

/** The files of decisions of the workspace folders. */
export class ProjectDecisions implements RecordedDecisions, Disposable {
  private readonly files: FolderFiles<ProjectFile<Decisions>>;

  readonly onDidChange: RecordedDecisions['onDidChange'];
  readonly loaded: Promise<void>;

  constructor(log: LogOutputChannel) {
    this.files = new FolderFiles(decisionsFileName, (uri) => new ProjectFile(uri, load), log);
    this.onDidChange = this.files.onDidChange;
    this.loaded = this.files.loaded;
  }

  get all(): readonly ProjectFile<Decisions>[] {
    return this.files.all;
  }

  decisionsFor(uri: Uri): readonly RecordedDecision[] {
    const files = this.filesFor(uri).flatMap(({ contents }) => contents?.scopes ?? []);
    return decisionsFor(projectPath(uri), files);
  }

  /** The files that hold for a document, the nearest first. */
  filesFor(uri: Uri): readonly ProjectFile<Decisions>[] {
    return this.files.holdingFor(uri);
  }

  reload(): Promise<void> {
    return this.files.reload();
  }

  dispose(): void {
    this.files.dispose();
  }
}

function load(text: string, uri: Uri): Loaded<Decisions> {
  const { decisions, problems } = loadDecisions(text, uri.toString(), { localize });
  return { contents: { decisions, scopes: new DecisionsFile(folderPath(uri), decisions) }, problems };
}
