import { latex } from './latex.js';
import { markdown, mdx } from './markdown.js';
import { plaintext } from './plaintext.js';
import type { DocumentKind } from './region.js';

/** The kinds of document whose prose can be told from the rest; one file a kind, one line here. */
export const documentKinds: readonly DocumentKind[] = [markdown, mdx, plaintext, latex];

/** The kind of the file with this path or name, or `undefined` where its ending is unknown. */
export function kindForFile(path: string): DocumentKind | undefined {
  const name = path.toLowerCase();
  return documentKinds.find((kind) => kind.extensions.some((extension) => name.endsWith(extension)));
}

/** The kind of documents with this VS Code language id, or `undefined` where it is unknown. */
export function kindForLanguage(languageId: string): DocumentKind | undefined {
  return documentKinds.find((kind) => kind.languageIds.includes(languageId));
}
