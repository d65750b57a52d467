import { type TextDocument, workspace } from 'vscode';
import { exchangeKindForFile, isOwnFile, kindForLanguage } from '../../core/documents/kinds.js';
import { markdown, markdownCell } from '../../core/documents/markdown.js';
import { plaintext } from '../../core/documents/plaintext.js';
import type { DocumentKind } from '../../core/documents/region.js';
import { type Settings, settingsFor } from '../settings.js';
import { isCell, notebookOf } from './file-of.js';

/**
 * Why a document isn't looked at: nobody can mend it where it stands; it says itself what is right; the reader wants none looked
 * at; or none of its language.
 */
export type Unread = 'derived' | 'own' | 'off' | 'language';

/** How to read a document that the reader wants looked at; undefined for any other. */
export function kindOf(document: TextDocument, settings?: Settings): DocumentKind | undefined {
  const reading = readingOf(document, settings);
  return typeof reading === 'string' ? undefined : reading;
}

/** How to read a document that the reader wants looked at; for any other, why it isn't. */
export function readingOf(
  document: TextDocument,
  { enable, languages }: Settings = settingsFor(document),
): DocumentKind | Unread {
  if (!isSomeonesText(document)) return 'derived';
  if (isOwnFile(document.uri.path)) return 'own';
  if (!enable) return 'off';
  const exchange = exchangeKindForFile(document.uri.path);
  if (exchange !== undefined) return isSelected(exchange, languages) ? exchange : 'language';
  if (!languages.includes(document.languageId)) return 'language';
  const kind = kindForLanguage(document.languageId) ?? plaintext;
  return kind === markdown && isCell(document.uri) ? markdownCell : kind;
}

/** Whether a kind of document is to be looked at: one of its languages is. */
export function isSelected({ languageIds }: DocumentKind, languages: readonly string[]): boolean {
  return languageIds.some((id) => languages.includes(id));
}

/**
 * Old versions, the left side of a diff, logs and search results are derived: nobody can mend them where they stand. What people
 * type in consoles and where they comment isn't kept as a document, and the editor's own files are theirs to set it up.
 */
function isSomeonesText({ uri }: TextDocument): boolean {
  const notebook = notebookOf(uri);
  const { scheme } = notebook?.uri ?? uri;
  if (consoles.includes(notebook?.notebookType ?? '') || scheme === 'vscode-userdata') return false;
  return scheme === 'untitled' || workspace.fs.isWritableFileSystem(scheme) === true;
}

/** The notebooks that are what someone has said to a program, line by line. */
const consoles: readonly string[] = ['interactive', 'repl'];
