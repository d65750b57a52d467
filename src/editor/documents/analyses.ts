import {
  type CancellationToken,
  Disposable,
  EventEmitter,
  type LogOutputChannel,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode';
import type { DocumentState, Lent } from '../../checks/live-document.js';
import type { Analysis } from '../../core/analysis/analysis.js';
import type { Finding } from '../../core/finding.js';
import type { Failures } from '../failures.js';
import type { GlossaryStore } from '../glossaries/glossary-store.js';
import { onDidChangeSettings, type Settings, settingsFor } from '../settings.js';
import { type Turns, Urgency } from '../turns.js';
import type { ActiveDocument } from './active-document.js';
import type { CheckToolbox } from './check-toolbox.js';
import { kindOf } from './kind-of.js';
import type { Surroundings } from '../../core/alignment/surroundings.js';
import { Counterparts } from './counterparts.js';
import { FileAnalyses } from './file-analyses.js';
import { OpenDocument } from './open-document.js';
import type { RecordedDecisions } from './recorded-decisions.js';

/** What analyses are made of. */
export interface AnalysisServices {
  readonly glossaries: GlossaryStore;
  readonly decisions: RecordedDecisions;
  readonly toolbox: CheckToolbox;
  readonly active: ActiveDocument;
  readonly turns: Turns;
  readonly log: LogOutputChannel;
  readonly failures: Failures;
}

/**
 * The analysis of each open document, and what the checks say of it as the reader has set them: made once for a version, in
 * slices, and read by every feature.
 */
export class Analyses implements Disposable {
  private readonly changed = new EventEmitter<TextDocument>();
  private readonly open = new Map<TextDocument, OpenDocument>();
  private readonly settings = new Map<TextDocument, Settings>();
  private readonly subscriptions: Disposable;

  /** What the documents are translations of, or the sources of. */
  readonly counterparts: Counterparts;

  /**
   * Fires when a document has been opened, has been edited and left alone for a moment, or when glossaries, decisions or
   * settings have changed under it, and all is known of it anew.
   */
  readonly onDidChange = this.changed.event;

  constructor(private readonly services: AnalysisServices) {
    const { glossaries, decisions, toolbox } = services;
    this.counterparts = new Counterparts(new FileAnalyses(services), (uri) => this.whenAlone(uri));
    this.subscriptions = Disposable.from(
      this.counterparts,
      this.counterparts.onDidChange((name) => this.realign(name)),
      glossaries.onDidChange(() => this.renewAll()),
      decisions.onDidChange(() => this.renewAll()),
      toolbox.onDidGetPinyin(() => this.recheckAll()),
      workspace.onDidOpenTextDocument((document) => this.enter(document)),
      workspace.onDidChangeTextDocument(({ document }) => this.follow(document)),
      workspace.onDidCloseTextDocument((document) => this.leave(document)),
      onDidChangeSettings(() => {
        this.settings.clear();
        this.renewAll();
      }),
    );
    workspace.textDocuments.forEach((document) => this.enter(document));
  }

  /** What is known of a document as it is now; undefined where it isn't one to look at, or too early to tell. */
  of(document: TextDocument): Analysis | undefined {
    return this.open.get(document)?.known.analysis;
  }

  /** The same, waiting until it is known; undefined also where the document is edited before that. */
  async when(document: TextDocument, token?: CancellationToken): Promise<Analysis | undefined> {
    return this.open.get(document)?.until(({ analysis }) => analysis, token);
  }

  /** The same of the document by itself, which is known sooner: its translations aren't waited for. */
  async whenByItself(document: TextDocument, token?: CancellationToken): Promise<Analysis | undefined> {
    return this.open.get(document)?.until(({ analysisAlone }) => analysisAlone, token);
  }

  /** What the checks say, in the order of the text; undefined where {@link of} is, and while they are at work. */
  findingsOf(document: TextDocument): readonly Finding[] | undefined {
    return this.open.get(document)?.known.findings;
  }

  /** The same, waiting until it is known; undefined also where the document is edited before that. */
  async whenChecked(
    document: TextDocument,
    token?: CancellationToken,
  ): Promise<readonly Finding[] | undefined> {
    return this.open.get(document)?.until(({ findings }) => findings, token);
  }

  /** What the reader has chosen for a document: gathered once for an open one, since that is asked for at every key. */
  settingsOf(document: TextDocument): Settings {
    const settings = this.settings.get(document) ?? settingsFor(document);
    if (this.open.has(document)) this.settings.set(document, settings);
    return settings;
  }

  /** What a document is compared with, as far as that is known. */
  surroundingsOf(document: TextDocument): Surroundings {
    const alone = this.open.get(document)?.known.analysisAlone;
    return (alone && this.counterparts.of(alone)) ?? { counterparts: [], astray: [] };
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.open.forEach((open) => open.dispose());
    this.open.clear();
    this.changed.dispose();
  }

  private enter(document: TextDocument): void {
    const { toolbox, active, failures } = this.services;
    const urgency = () => (document === active.document ? Urgency.ActiveDocument : Urgency.OpenDocument);
    const lent: Lent = {
      tools: () => toolbox.tools,
      surroundings: (alone) => this.counterparts.of(alone),
    };
    const open = new OpenDocument(document, lent, urgency, failures);
    open.onDidSettle(() => {
      if (open.known.lacksPinyin) void toolbox.getPinyin();
      this.changed.fire(document);
      this.counterparts.noteChange(document.uri);
    });
    this.open.set(document, open);
    this.renew(document, open);
  }

  private follow(document: TextDocument): void {
    const open = this.open.get(document);
    if (!open?.isEdited) return;
    open.hush(this.settingsOf(document).debounce);
    this.renew(document, open);
  }

  private leave(document: TextDocument): void {
    this.open.get(document)?.dispose();
    this.open.delete(document);
    this.settings.delete(document);
    this.counterparts.leave(document.uri);
    this.counterparts.noteChange(document.uri);
  }

  private realign(name: string): void {
    for (const [document, open] of this.open) {
      if (document.uri.toString() !== name) continue;
      open.realign();
      this.services.turns.add(open);
    }
  }

  /** Waits until an open document is known by itself, as long as it is being edited too. */
  private whenAlone(uri: Uri): Promise<Analysis | undefined> | undefined {
    const name = uri.toString();
    const [document, open] =
      [...this.open].find(([each]) => each.uri.toString() === name && kindOf(each) !== undefined) ?? [];
    return document && open && lastingUntil(document, () => open.until(({ analysisAlone }) => analysisAlone));
  }

  private renewAll(): void {
    this.counterparts.clear();
    this.open.forEach((open, document) => {
      this.renew(document, open);
      open.realign();
    });
  }

  private recheckAll(): void {
    this.open.forEach((open) => {
      open.recheck();
      this.services.turns.add(open);
    });
  }

  private renew(document: TextDocument, open: OpenDocument): void {
    open.become(this.stateOf(document));
    this.services.turns.add(open);
  }

  private stateOf(document: TextDocument): DocumentState | undefined {
    const { glossaries, decisions } = this.services;
    const terminology = glossaries.terminologyFor(document.uri);
    const settings = this.settingsOf(document);
    const kind = kindOf(document, settings);
    if (terminology === undefined || kind === undefined) return undefined;
    return {
      document: { uri: document.uri.toString(), kind, text: document.getText() },
      terminology,
      recorded: decisions.decisionsFor(document.uri),
      settings,
    };
  }
}

/** Asks again as long as the document was edited before the answer. */
async function lastingUntil<T>(
  document: TextDocument,
  ask: () => Promise<T | undefined>,
): Promise<T | undefined> {
  for (;;) {
    const { version } = document;
    const answer = await ask();
    if (answer !== undefined || document.version === version) return answer;
  }
}
