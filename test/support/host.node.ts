import { appendFileSync } from 'node:fs';

export const isNode = true;

export const grep = process.env['TEST_GREP'];

export const { pid } = process;

/** What is put into a file is there at once. */
export function arrived(): Promise<unknown> {
  return Promise.resolve();
}

/** Appends it to the file that TEST_EVENTS names. */
export function put(line: string): boolean {
  const file = process.env['TEST_EVENTS'];
  if (file) appendFileSync(file, `${line}\n`);
  return Boolean(file);
}
