import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** A module that has been loaded. */
export interface Loaded {
  readonly exports: unknown;
  /** Whether its code had been kept, and was good. */
  readonly isKept: boolean;
  /**
   * Keeps its code as V8 has compiled it so far, unless that was kept already; best when the functions that each start needs have run,
   * for the others are compiled when they do. It holds the thread for about 10 ms.
   * @throws what the file system says where it can't be written
   */
  keep(): Promise<void>;
}

/**
 * Loads a file of CommonJS that needs nothing but what `require` gives, and compiles only what wasn't compiled at an earlier start: most of
 * what loading a large file costs. What V8 has compiled it takes back for the same source and version of itself only ("cachedData" in
 * Node's documentation of `vm.Script`), but looks at neither closely, so that a digest goes before it.
 * @param folder where its code is kept
 * @throws what the module throws, and what the file system says where the file can't be read
 */
export function loadKept(file: string, folder: string, require: NodeJS.Require): Loaded {
  const source = readFileSync(file);
  const kept = join(folder, `${basename(file)}.v8`);
  const cachedData = read(kept, source);
  const script = new Script(`(function (exports, require, module) {${source.toString()}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  const module = { exports: {} };
  (script.runInThisContext() as (...context: unknown[]) => void)(module.exports, require, module);
  const isKept = script.cachedDataRejected === false;
  return {
    exports: module.exports,
    isKept,
    keep: async () => {
      if (!isKept) await write(kept, source, script.createCachedData());
    },
  };
}

/** What was kept of a source; undefined where there is nothing, or nothing good. */
function read(file: string, source: Buffer): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const code = bytes.subarray(digestLength);
    return digest(source, code).equals(bytes.subarray(0, digestLength)) ? code : undefined;
  } catch {
    return undefined; // it can be compiled again
  }
}

/** Under another name first: another window never reads half of it. */
async function write(file: string, source: Buffer, code: Buffer): Promise<void> {
  const unfinished = `${file}.${crypto.randomUUID()}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(unfinished, Buffer.concat([digest(source, code), code]));
  await rename(unfinished, file);
}

const digestLength = 32;

function digest(source: Buffer, code: Buffer): Buffer {
  return createHash('sha256').update(source).update(code).digest();
}
