import type { Io } from './io.js';

/** How long work goes on before it is worth a line, in milliseconds, and how often the line changes. */
const patience = 1000;
const interval = 100;

/** Passes items on one by one, saying on a terminal how far it is once that takes longer than a second. */
export function* withProgress<T>(items: readonly T[], doing: string, io: Io): Generator<T> {
  const started = io.now();
  let shown = started;
  let isShown = false;
  for (const [index, item] of items.entries()) {
    const now = io.now();
    if (io.err.isTerminal && now - started > patience && now - shown > interval) {
      io.err.write(`\r${doing} ${index} of ${items.length} files…`);
      shown = now;
      isShown = true;
    }
    yield item;
  }
  if (isShown) {
    io.err.write('\r\u001b[K');
  }
}
