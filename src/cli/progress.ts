import type { Io, Output } from './io.js';

/** How long work goes on before it is worth a line, in milliseconds, and how often the line changes. */
const patience = 1000;
const interval = 100;
const eraseLine = '\r\u001b[K';

/** A line on the terminal that says how far the work is, and that makes way for whatever else is written. */
export class Progress {
  /** The io whose outputs make the line go away before they write. */
  readonly io: Io;
  private isShown = false;

  constructor(private readonly terminal: Io) {
    this.io = { ...terminal, out: this.makingWay(terminal.out), err: this.makingWay(terminal.err) };
  }

  /** Passes files on one by one, saying on a terminal how far it is once that takes longer than a second. */
  *through<T>(files: readonly T[]): Generator<T> {
    const { err, localize, now } = this.terminal;
    const started = now();
    let latest = started;
    for (const [index, file] of files.entries()) {
      const time = now();
      if (err.isTerminal && time - started > patience && time - latest > interval) {
        err.write(`\r${localize('Reading {0} of {1} files…', index, files.length)}`);
        latest = time;
        this.isShown = true;
      }
      yield file;
    }
    this.makeWay();
  }

  private makingWay(output: Output): Output {
    return {
      isTerminal: output.isTerminal,
      write: (text) => {
        this.makeWay();
        output.write(text);
      },
    };
  }

  private makeWay(): void {
    if (this.isShown) {
      this.isShown = false;
      this.terminal.err.write(eraseLine);
    }
  }
}
