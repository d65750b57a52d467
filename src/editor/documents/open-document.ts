import { type CancellationToken, Disposable, EventEmitter, type TextDocument } from 'vscode';
import { type DocumentState, type Lent, LiveDocument } from '../../checks/live-document.js';
import { Delay } from '../delay.js';
import type { Failures } from '../failures.js';
import type { Task, Urgency } from '../turns.js';

/** A document that is open in the editor, and what is known of it as it is now. */
export class OpenDocument implements Task, Disposable {
  private readonly live: LiveDocument;
  private readonly moved = new EventEmitter<void>();
  private readonly settled = new EventEmitter<void>();
  private readonly delay = new Delay();
  private isQuiet = true;
  private isSettled = false;
  private version = -1;

  /** Fires once for each state, when all is known of it that can be, and whoever edits has paused. */
  readonly onDidSettle = this.settled.event;

  constructor(
    private readonly document: TextDocument,
    lent: Lent,
    private readonly askUrgency: () => Urgency,
    private readonly failures: Failures,
  ) {
    this.live = new LiveDocument(lent);
  }

  /** What is known so far. */
  get known(): Pick<LiveDocument, 'analysisAlone' | 'analysis' | 'findings' | 'lacksPinyin'> {
    return this.live;
  }

  get urgency(): Urgency {
    return this.askUrgency();
  }

  get isBusy(): boolean {
    return this.live.isBusy;
  }

  /** Whether there has been an edit since the document was last looked at. */
  get isEdited(): boolean {
    return this.document.version !== this.version;
  }

  /** Begins anew with another state; undefined where the document isn't one to look at, or it is too early to. */
  become(state: DocumentState | undefined): void {
    this.version = this.document.version;
    this.isSettled = false;
    this.live.become(state);
    this.tell();
  }

  /** Takes the counterparts that there are now. */
  realign(): void {
    this.live.realign();
    if (this.live.isBusy) this.isSettled = false;
    this.tell();
  }

  /** Runs the checks anew. */
  recheck(): void {
    this.isSettled = false;
    this.live.recheck();
    this.tell();
  }

  /** Keeps what is found to itself until so many milliseconds have gone by without another call. */
  hush(milliseconds: number): void {
    this.isQuiet = false;
    this.delay.set(milliseconds, () => {
      this.isQuiet = true;
      this.tell();
    });
  }

  step(): void {
    try {
      this.live.step();
    } catch (error) {
      this.failures.note('analysis', error, this.document.uri.toString(true));
    }
    this.tell();
  }

  /**
   * Waits for something to be known of the document as it is now; undefined where that will never be, or where the
   * question is cancelled or the document edited before.
   */
  async until<T>(
    ask: (known: LiveDocument) => T | undefined,
    token?: CancellationToken,
  ): Promise<T | undefined> {
    const { version } = this.document;
    const isIdle = () => token?.isCancellationRequested === true || this.document.version !== version;
    const answer = await new Promise<T | undefined>((resolve) => {
      const look = () => {
        const answer = isIdle() ? undefined : ask(this.live);
        if (answer === undefined && (this.live.isBusy || this.live.isWaiting) && !isIdle()) return;
        subscriptions.dispose();
        resolve(answer);
      };
      const subscriptions = Disposable.from(
        this.moved.event(look),
        ...(token ? [token.onCancellationRequested(look)] : []),
      );
      look();
    });
    // Between an answer and who waits for it there is time for that, too.
    return isIdle() ? undefined : answer;
  }

  dispose(): void {
    this.delay.dispose();
    this.live.become(undefined);
    this.moved.fire();
    this.moved.dispose();
    this.settled.dispose();
  }

  private tell(): void {
    this.moved.fire();
    if (this.isSettled || !this.isQuiet || this.live.isBusy || this.live.isWaiting) return;
    this.isSettled = true;
    this.settled.fire();
  }
}
