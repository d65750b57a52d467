import { Disposable, EventEmitter, type LogOutputChannel, type TextDocument, workspace } from 'vscode';
import { analyse } from '../../core/analysis/analyse.js';
import type { Analysis } from '../../core/analysis/analysis.js';
import type { Terminology } from '../../core/glossary/terminology.js';
import { Delay } from '../delay.js';
import type { GlossaryStore } from '../glossaries/glossary-store.js';
import { section, settingsFor } from '../settings.js';
import { kindOf } from './kind-of.js';

interface Known {
  readonly version: number;
  readonly terminology: Terminology;
  readonly analysis: Analysis | undefined;
}

/** The analysis of each open document: made once for a version, and read by every feature. */
export class Analyses implements Disposable {
  private readonly changed = new EventEmitter<TextDocument>();
  private readonly delays = new Map<TextDocument, Delay>();
  private readonly subscriptions: Disposable;
  private known = new WeakMap<TextDocument, Known>();

  /**
   * Fires when a document has been opened, has been edited and left alone for a moment, or when glossaries or
   * settings have changed under it.
   */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly glossaries: GlossaryStore,
    private readonly log: LogOutputChannel,
  ) {
    this.subscriptions = Disposable.from(
      glossaries.onDidChange(() => this.renewAll()),
      workspace.onDidOpenTextDocument((document) => this.changed.fire(document)),
      workspace.onDidChangeTextDocument(({ document }) => this.renewSoon(document)),
      workspace.onDidCloseTextDocument((document) => this.leave(document)),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(section)) {
          this.known = new WeakMap();
          this.renewAll();
        }
      }),
    );
  }

  /** What is known of a document as it is now; undefined where it isn't one to look at, or too early to tell. */
  of(document: TextDocument): Analysis | undefined {
    const terminology = this.glossaries.terminologyFor(document.uri);
    if (terminology === undefined) return undefined;
    const known = this.known.get(document);
    if (known?.version === document.version && known.terminology === terminology) return known.analysis;
    const analysis = this.analyse(document, terminology);
    this.known.set(document, { version: document.version, terminology, analysis });
    return analysis;
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.delays.forEach((delay) => delay.dispose());
    this.changed.dispose();
  }

  private analyse(document: TextDocument, terminology: Terminology): Analysis | undefined {
    const kind = kindOf(document);
    if (kind === undefined) return undefined;
    try {
      return analyse({ uri: document.uri.toString(), kind, text: document.getText() }, terminology);
    } catch (error) {
      this.log.error(`${document.uri.toString(true)} can't be analysed`, error);
      return undefined;
    }
  }

  private renewAll(): void {
    workspace.textDocuments.forEach((document) => this.changed.fire(document));
  }

  private renewSoon(document: TextDocument): void {
    const delay = this.delays.get(document) ?? new Delay();
    this.delays.set(document, delay);
    delay.set(settingsFor(document).debounce, () => this.changed.fire(document));
  }

  private leave(document: TextDocument): void {
    this.delays.get(document)?.dispose();
    this.delays.delete(document);
  }
}
