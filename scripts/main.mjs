import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** The checkout's top folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Something a person can act on: its message is a sentence that says what to do, so no stack is shown. */
export class Trouble extends Error {}

/** Whether this module is what Node was asked to run, rather than imported by what was. */
export const isProgram = (moduleUrl) =>
  process.argv[1] !== undefined && fileURLToPath(moduleUrl) === realpathSync(process.argv[1]);

/** Runs a script's body: its number is the exit code, and a failure is told as briefly as it allows. */
export async function main(body) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => {
      isStopping = true;
      void cleanUp().then(() => process.exit(130));
    });
  try {
    process.exitCode = (await body(process.argv.slice(2))) ?? 0;
  } catch (error) {
    console.error(describe(error));
    process.exitCode = 1;
  }
  await cleanUp();
}

let isStopping = false;

/** Whether a signal is ending the script: what ends now ends because of that. */
export const stopping = () => isStopping;

/** The values of a script's options; what is wrong with them is told in a sentence. */
export function readOptions(config, usage) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new Trouble(`${error.message.split('. ')[0]}. Usage: ${usage}`);
  }
}

const cleanups = new Set();

/** Has something undone at the script's end, also when Ctrl+C or a signal ends it. Gives what does so at once. */
export function atEnd(cleanup) {
  const once = async () => {
    if (cleanups.delete(once)) await cleanup();
  };
  cleanups.add(once);
  return once;
}

/** For those who have no `main`. */
export async function cleanUp() {
  for (const cleanup of [...cleanups].reverse())
    await cleanup().catch((error) => console.error(describe(error)));
}

export function describe(error) {
  if (error instanceof Trouble) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
