import { type TextDocument, workspace } from 'vscode';
import { exchangeKindForFile, isOwnFile, kindForLanguage } from '../../core/documents/kinds.js';
import { plaintext } from '../../core/documents/plaintext.js';
import type { DocumentKind } from '../../core/documents/region.js';
import { type Settings, settingsFor } from '../settings.js';

/** How to read a document that the reader wants looked at; undefined for any other. */
export function kindOf(
  document: TextDocument,
  { enable, languages }: Settings = settingsFor(document),
): DocumentKind | undefined {
  if (!isSomeonesText(document) || isOwnFile(document.uri.path)) return undefined;
  if (!enable) return undefined;
  const exchange = exchangeKindForFile(document.uri.path);
  if (exchange !== undefined) return isSelected(exchange, languages) ? exchange : undefined;
  if (!languages.includes(document.languageId)) return undefined;
  return kindForLanguage(document.languageId) ?? plaintext;
}

/** Whether a kind of document is to be looked at: one of its languages is. */
export function isSelected({ languageIds }: DocumentKind, languages: readonly string[]): boolean {
  return languageIds.some((id) => languages.includes(id));
}

/** Old versions, the left side of a diff, logs and search results are derived: nobody can mend them where they stand. */
function isSomeonesText({ uri: { scheme } }: TextDocument): boolean {
  return scheme === 'untitled' || workspace.fs.isWritableFileSystem(scheme) === true;
}
