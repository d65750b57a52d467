import type { Disposable } from 'vscode';

/** Does something once it has been quiet for a while. */
export class Delay implements Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Replaces what was to be done. */
  set(milliseconds: number, action: () => void): void {
    this.dispose();
    this.timer = setTimeout(action, milliseconds);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}
