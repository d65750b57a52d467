import { asciidoc } from './asciidoc.js';
import { csv } from './csv.js';
import { html } from './html.js';
import { json } from './json.js';
import { latex } from './latex.js';
import { markdown, mdx } from './markdown.js';
import { plaintext } from './plaintext.js';
import { po } from './po.js';
import type { DocumentKind } from './region.js';
import { restructuredtext } from './restructuredtext.js';
import { tmx } from './tmx.js';
import { xliff } from './xliff.js';
import { yaml } from './yaml.js';

/** The kinds of document whose prose can be told from the rest; one file a kind, one line here. */
export const documentKinds: readonly DocumentKind[] = [
  markdown,
  mdx,
  plaintext,
  latex,
  html,
  restructuredtext,
  asciidoc,
  yaml,
  xliff,
  tmx,
  po,
  csv,
  json,
];

/** Files that say what is right; checked as documents they would be held to themselves. */
const ownFile =
  /(?:\.glossary\.ya?ml|(?:^|[\\/])(?:glossary\.decisions|bilingual-glossary\.config)\.ya?ml)$/u;

/** Whether the file with this path or name is a glossary, or holds decisions or settings: never a document. */
export function isOwnFile(path: string): boolean {
  return ownFile.test(path.toLowerCase());
}

/** The kind of the file with this path or name, or `undefined` where its ending is unknown or it is no document. */
export function kindForFile(path: string): DocumentKind | undefined {
  const name = path.toLowerCase();
  if (isOwnFile(name)) return undefined;
  return documentKinds.find((kind) => kind.extensions.some((extension) => name.endsWith(extension)));
}

/** The kind of documents with this VS Code language id, or `undefined` where it is unknown. */
export function kindForLanguage(languageId: string): DocumentKind | undefined {
  return documentKinds.find((kind) => kind.languageIds.includes(languageId));
}

/**
 * The kind of a file in a format for translations, by its path or name: editors take such files for XML, for plain text or for what
 * an extension calls them, so that nothing but the ending tells. Undefined for any other file.
 */
export function exchangeKindForFile(path: string): DocumentKind | undefined {
  const kind = kindForFile(path);
  return kind?.segmenting === undefined ? undefined : kind;
}
