import { readFileSync, realpathSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Document } from '../core/analysis/analysis.js';
import { decisionsFileName } from '../core/decisions/decisions-format.js';
import { documentKinds, isOwnFile, kindForFile } from '../core/documents/kinds.js';
import type { DocumentKind } from '../core/documents/region.js';
import type { Localize } from '../core/localize.js';
import { decodeText } from '../core/text/decode.js';
import type { Position } from '../core/text/lines.js';
import type { Io } from './io.js';

/** Why something that was named cannot be read, in a line. */
export interface Trouble {
  readonly name: string;
  readonly problem: string;
}

/** The path that stands for standard input. */
export const standardInput = '-';
/** What messages call it. */
export const standardInputName = '<stdin>';

/** What no search goes into; files named outright are read all the same. */
export const neverSearched = ['**/node_modules/**', '**/.git/**'];

/** What folders are searched for. */
export interface Sought {
  readonly globs: readonly string[];
  /** Says what is wrong with a folder that holds none. */
  readonly ifNone: (localize: Localize) => string;
  /** Whether a file is left out that was only found, not named. */
  readonly isIgnored?: (file: string) => boolean;
}

export const documents: Sought = {
  globs: documentKinds
    .filter(({ isSearched }) => isSearched)
    .flatMap(({ extensions }) => extensions)
    .map((ending) => `**/*${ending}`),
  ifNone: (localize) =>
    localize(
      'this folder holds no Markdown, LaTeX, HTML, reStructuredText, AsciiDoc, XLIFF, PO, TMX or text file; CSV, JSON and YAML are only read by name',
    ),
};

export const glossaryFiles: Sought = {
  globs: ['**/*.glossary.yaml', '**/*.glossary.yml'],
  ifNone: (localize) => localize('this folder holds no *.glossary.yaml or *.glossary.yml'),
};

/** What a file of decisions is called by mistake. */
export const misnamedDecisions = 'glossary.decisions.yml';

export const decisionFiles: Sought = {
  globs: [`**/${decisionsFileName}`, `**/${misnamedDecisions}`],
  ifNone: (localize) => localize('this folder holds no {0}', decisionsFileName),
};

export const lintedFiles: Sought = {
  globs: [...glossaryFiles.globs, ...decisionFiles.globs],
  ifNone: (localize) =>
    localize('this folder holds no *.glossary.yaml, *.glossary.yml or {0}', decisionsFileName),
};

/**
 * All files that paths, folders and globs name, in a stable order; and which of them name none. A file that several names
 * lead to is given once: by the name that is no link, else by the first.
 */
export function findFiles(
  paths: readonly string[],
  { cwd, localize }: Pick<Io, 'cwd' | 'localize'>,
  sought: Sought,
): { files: string[]; troubles: Trouble[] } {
  const files = new Map<string, string>();
  const realFolder = realPath('.', { cwd });
  const troubles: Trouble[] = [];
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const named = filesNamed(path, cwd, sought);
    if (named.files.length === 0) {
      troubles.push({ name: path, problem: named.ifNone(localize) });
    }
    for (const file of named.files) {
      const path = file === standardInput ? file : realPath(file, { cwd });
      const isLink = (name: string) => resolve(realFolder, name) !== path;
      const known = files.get(path);
      if (known === undefined || (isLink(known) && !isLink(file))) {
        files.set(path, file);
      }
    }
  }
  return { files: [...files.values()], troubles };
}

/** The path that symbolic links lead to; that of a file that isn't there as it is. */
export function realPath(file: string, { cwd }: Pick<Io, 'cwd'>): string {
  const path = resolve(cwd, file);
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** The files a path names, and what is wrong with it if there are none. */
interface Named extends Pick<Sought, 'ifNone'> {
  readonly files: readonly string[];
}

const noSuchFile: Sought['ifNone'] = (localize) =>
  localize('there is no such file, and nothing matches; check the path');

function filesNamed(path: string, cwd: string, sought: Sought): Named {
  if (path === standardInput) {
    return { files: [path], ifNone: noSuchFile };
  }
  const stats = statSync(resolve(cwd, path), { throwIfNoEntry: false });
  const isSought = (file: string) => sought.isIgnored?.(file) !== true;
  if (stats === undefined) {
    const matching = globSync(path, { ...searching, cwd });
    return { files: matching.filter(isSought).toSorted(), ifNone: noSuchFile };
  }
  if (!stats.isDirectory()) {
    return { files: [path], ifNone: noSuchFile };
  }
  const inside = globSync([...sought.globs], { ...searching, cwd: resolve(cwd, path) });
  const found = inside.map((file) => relative(cwd, resolve(cwd, path, file)));
  return { files: found.filter(isSought).toSorted(), ifNone: sought.ifNone };
}

const searching = {
  ignore: neverSearched,
  dot: false,
  expandDirectories: false,
  caseSensitiveMatch: false,
} as const;

/** Reads a document as the kind its name tells, else as `fallback`. What says what is right in documents is none. */
export function readDocument(file: string, fallback: DocumentKind, io: Io): Document | Trouble {
  if (isOwnFile(file)) {
    const problem = io.localize('is no document; glossaries and decisions are checked by “glossary lint”');
    return { name: file, problem };
  }
  const read = readText(file, io);
  if ('problem' in read) {
    return read;
  }
  const kind = file === standardInput ? fallback : (kindForFile(file) ?? fallback);
  return { uri: read.name, kind, text: read.text };
}

/** What messages call a file: its path from the current folder, as the arguments could name it. */
export function relativeName(path: string, { cwd }: Io): string {
  return relative(cwd, path);
}

/** What is in a file, and what messages call it. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** A file that can be read, but is in no known encoding from some place on. */
interface Undecoded extends Trouble {
  readonly undecoded?: { readonly problem: string; readonly place: Position };
}

/** Reads and decodes a text file, or standard input. */
export function readText(file: string, io: Io): NamedText | Undecoded {
  const isStandardInput = file === standardInput;
  const name = isStandardInput ? standardInputName : file;
  try {
    const bytes = isStandardInput ? io.readStandardInput() : readFileSync(resolve(io.cwd, file));
    const decoded = decodeText(bytes);
    return 'text' in decoded
      ? { name, text: decoded.text }
      : { name, problem: io.localize(decoded.problem), undecoded: decoded };
  } catch (error) {
    return { name, problem: reasonOf(error as NodeJS.ErrnoException, io.localize) };
  }
}

function reasonOf({ code, message }: NodeJS.ErrnoException, localize: Localize): string {
  switch (code) {
    case 'ENOENT':
      return localize('there is no such file; check the path');
    case 'EACCES':
    case 'EPERM':
      return localize('may not be read; check its permissions');
    case 'EISDIR':
      return localize('is a folder; name a file');
    default:
      return localize('cannot be read: {0}', message);
  }
}
