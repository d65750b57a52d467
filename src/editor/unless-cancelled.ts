import type { CancellationToken } from 'vscode';

/** Waits for something, but not beyond the moment at which it is cancelled: then undefined. */
export async function unlessCancelled<T>(work: Promise<T>, token: CancellationToken): Promise<T | undefined> {
  if (token.isCancellationRequested) return undefined;
  return new Promise((resolve, reject) => {
    const subscription = token.onCancellationRequested(() => resolve(undefined));
    work.then(resolve, reject).finally(() => void subscription.dispose());
  });
}
