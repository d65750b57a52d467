import { readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Document } from '../core/analysis/analysis.js';
import { documentKinds, kindForFile } from '../core/documents/kinds.js';
import type { DocumentKind } from '../core/documents/region.js';
import { decodeText } from '../core/text/decode.js';
import type { Io } from './io.js';

/** Why something that was named cannot be read, in a line. */
export interface Trouble {
  readonly name: string;
  readonly problem: string;
}

const standardInput = '-';
const standardInputName = '<stdin>';

/** What no search goes into; files named outright are read all the same. */
const ignored = ['**/node_modules/**', '**/.git/**'];

/** All files that paths, folders and globs name, each once, in a stable order; and which of them name none. */
export function findFiles(paths: readonly string[], cwd: string): { files: string[]; troubles: Trouble[] } {
  const files = new Set<string>();
  const troubles: Trouble[] = [];
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const named = filesNamed(path, cwd);
    if (named.files.length === 0) {
      troubles.push({ name: path, problem: named.ifNone });
    }
    named.files.forEach((file) => files.add(file));
  }
  return { files: [...files], troubles };
}

/** The files a path names, and what is wrong with it if there are none. */
interface Named {
  readonly files: readonly string[];
  readonly ifNone: string;
}

const noSuchFile = 'there is no such file, and nothing matches; check the path';
const noDocuments = 'this folder holds no Markdown, LaTeX or text file';

function filesNamed(path: string, cwd: string): Named {
  if (path === standardInput) {
    return { files: [path], ifNone: noSuchFile };
  }
  const stats = statSync(resolve(cwd, path), { throwIfNoEntry: false });
  if (stats === undefined) {
    return { files: globSync(path, { ...searching, cwd }).toSorted(), ifNone: noSuchFile };
  }
  if (!stats.isDirectory()) {
    return { files: [path], ifNone: noSuchFile };
  }
  const endings = documentKinds.flatMap(({ extensions }) => extensions);
  const inside = globSync(
    endings.map((ending) => `**/*${ending}`),
    { ...searching, cwd: resolve(cwd, path) },
  );
  return {
    files: inside.map((file) => relative(cwd, resolve(cwd, path, file))).toSorted(),
    ifNone: noDocuments,
  };
}

const searching = {
  ignore: ignored,
  dot: false,
  expandDirectories: false,
  caseSensitiveMatch: false,
} as const;

/** Reads a document as the kind its name tells, else as `fallback`. */
export function readDocument(file: string, fallback: DocumentKind, io: Io): Document | Trouble {
  const isStandardInput = file === standardInput;
  const name = isStandardInput ? standardInputName : file;
  const decoded = readText(name, () =>
    isStandardInput ? io.readStandardInput() : readFileSync(resolve(io.cwd, file)),
  );
  if (typeof decoded !== 'string') {
    return decoded;
  }
  return { uri: name, kind: isStandardInput ? fallback : (kindForFile(file) ?? fallback), text: decoded };
}

/** Reads and decodes a text file. */
export function readText(name: string, bytes: () => Uint8Array): string | Trouble {
  try {
    const decoded = decodeText(bytes());
    return 'text' in decoded ? decoded.text : { name, problem: decoded.problem };
  } catch (error) {
    return { name, problem: reasonOf(error as NodeJS.ErrnoException) };
  }
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOENT':
      return 'there is no such file; check the path';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read; check its permissions';
    case 'EISDIR':
      return 'is a folder; name a file';
    default:
      return `cannot be read: ${message}`;
  }
}
