import type { LogOutputChannel } from 'vscode';

/**
 * What goes wrong that nobody has foreseen, in the log with its place and its stack: each once, for what fails at one key fails
 * at the next one too.
 */
export class Failures {
  private readonly noted = new Set<string>();

  constructor(private readonly log: Pick<LogOutputChannel, 'error'>) {}

  /** Notes what a part of the extension has thrown; `document` is the address of what it was at work on. */
  note(place: string, error: unknown, document?: string): void {
    const key = `${place}: ${String(error)}`;
    if (this.noted.has(key)) return;
    this.noted.add(key);
    const where = document === undefined ? place : `${place}, in ${document}`;
    // Of an error among the arguments the log would show the message alone.
    this.log.error(`${where}: ${stackOf(error)}`);
  }
}

function stackOf(error: unknown): string {
  return (error instanceof Error ? error.stack : undefined) ?? String(error);
}
