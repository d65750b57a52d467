import { inspect } from 'node:util';
import { put } from 'test-host';

/**
 * What a running suite tells the runner (scripts/test.mjs), one JSON line each, in a file. A file serves every host alike: a plain
 * Node process, an extension host on a server, one inside a desktop editor; for a web worker, a server writes it.
 */
export type TestEvent =
  | { event: 'start'; pid?: number | undefined; total: number }
  | { event: 'test'; title: string; limit: number }
  | { event: 'pass'; title: string; duration: number }
  | { event: 'fail'; title: string; error: string }
  | { event: 'skip'; title: string }
  /** What has been measured. */
  | { event: 'note'; text: string }
  | { event: 'end' };

export function tell(event: TestEvent): void {
  if (!put(JSON.stringify(event))) console.log(describe(event));
}

/** For a suite that someone runs by hand. */
function describe(event: TestEvent): string {
  const { event: kind, ...rest } = event;
  return [kind, ...Object.values(rest)].join('  ');
}

/** The stack with the message, what was expected beside what was found, and the causes. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return inspect(error);
  const stack = error.stack?.includes(error.message) ? error.stack : `${error.message}\n${error.stack ?? ''}`;
  return [stack, expectation(error), error.cause === undefined ? '' : `Caused by: ${errorText(error.cause)}`]
    .filter(Boolean)
    .join('\n');
}

/** Node's assertions have it in their message, unless that is the test's own; what is true or false needs no telling. */
function expectation(
  error: Error & { expected?: unknown; actual?: unknown; generatedMessage?: boolean },
): string {
  const isTold =
    error.generatedMessage || error.expected === undefined || typeof error.expected === 'boolean';
  if (isTold) return '';
  return `expected: ${inspect(error.expected, { depth: 5 })}\nfound:    ${inspect(error.actual, { depth: 5 })}`;
}
