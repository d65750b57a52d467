import { Disposable, EventEmitter, type TextDocument, type TextEditor, window } from 'vscode';

/** The document someone is at work in. It stays that while it is in sight, even if a panel takes the focus. */
export class ActiveDocument implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable;
  private latest: TextEditor | undefined;

  readonly onDidChange = this.changed.event;

  constructor() {
    this.latest = window.activeTextEditor;
    this.subscriptions = Disposable.from(
      window.onDidChangeActiveTextEditor(() => this.update()),
      window.onDidChangeVisibleTextEditors(() => this.update()),
    );
  }

  get editor(): TextEditor | undefined {
    return this.latest;
  }

  get document(): TextDocument | undefined {
    return this.latest?.document;
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.changed.dispose();
  }

  private update(): void {
    const { activeTextEditor, visibleTextEditors } = window;
    const isInPanel = activeTextEditor === undefined || activeTextEditor.viewColumn === undefined;
    const shown = this.latest && visibleTextEditors.includes(this.latest) ? this.latest : undefined;
    const next = isInPanel ? shown : activeTextEditor;
    if (next !== this.latest) {
      this.latest = next;
      this.changed.fire();
    }
  }
}
