import { type TextDocument, workspace } from 'vscode';
import { isOwnFile, kindForLanguage } from '../../core/documents/kinds.js';
import { plaintext } from '../../core/documents/plaintext.js';
import type { DocumentKind } from '../../core/documents/region.js';
import { type Settings, settingsFor } from '../settings.js';

/** How to read a document that the reader wants looked at; undefined for any other. */
export function kindOf(
  document: TextDocument,
  { enable, languages }: Settings = settingsFor(document),
): DocumentKind | undefined {
  if (!isSomeonesText(document) || isOwnFile(document.uri.path)) return undefined;
  if (!enable || !languages.includes(document.languageId)) return undefined;
  return kindForLanguage(document.languageId) ?? plaintext;
}

/** Old versions, the left side of a diff, logs and search results are derived: nobody can mend them where they stand. */
function isSomeonesText({ uri: { scheme } }: TextDocument): boolean {
  return scheme === 'untitled' || workspace.fs.isWritableFileSystem(scheme) === true;
}
