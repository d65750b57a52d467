import { l10n, type QuickPickItem, Uri, window, workspace, type WorkspaceFolder } from 'vscode';
import { addConcept } from '../../core/glossary/writing/add-concept.js';
import { applyEdits } from '../../core/glossary/writing/apply-edits.js';
import type { NewConcept } from '../../core/glossary/writing/new-entry.js';
import { emptyGlossary } from '../../core/glossary/writing/starter.js';
import type { GlossaryStore } from '../glossaries/glossary-store.js';
import { askFileName, titleOf } from './file-name.js';
import { textOption } from './options.js';
import { glossariesOf } from './own-glossaries.js';
import { createFile, writeEntry } from './write-entry.js';

/** What a command that writes has been asked for. */
export interface Request {
  readonly folder: WorkspaceFolder;
  /** What stands over the boxes in which it asks for more. */
  readonly title: string;
  /** What it was called with. */
  readonly given: unknown;
}

/** A glossary file to write into. */
export interface TargetFile {
  readonly uri: Uri;
  readonly isNew: boolean;
}

interface FileItem extends QuickPickItem {
  readonly uri: Uri | undefined;
}

/**
 * The glossary that is given as `{ file }`, by its address; else the only one of a folder, or the one that someone picks
 * or names. Undefined where they think better of it.
 */
export async function askTargetFile(
  glossaries: GlossaryStore,
  { folder, title, given }: Request,
): Promise<TargetFile | undefined> {
  const file = textOption(given, 'file');
  if (file !== undefined) return { uri: Uri.parse(file), isNew: false };
  const files = glossariesOf(folder, glossaries);
  if (files.length === 1) return { uri: files[0].uri, isNew: false };
  const placeHolder = l10n.t('The glossary to write into');
  const chosen =
    files.length === 0
      ? { uri: undefined }
      : await window.showQuickPick(itemsFor(files), { title, placeHolder });
  if (chosen === undefined) return undefined;
  if (chosen.uri !== undefined) return { uri: chosen.uri, isNew: false };
  const uri = await askFileName(folder);
  return uri && { uri, isNew: true };
}

/** Writes a concept into a file, which is made if it is new. Whether that went well. */
export async function writeConcept({ uri, isNew }: TargetFile, concept: NewConcept): Promise<boolean> {
  if (!isNew) return writeEntry(uri, (text) => addConcept(text, concept));
  const start = emptyGlossary(titleOf(uri));
  const written = addConcept(start, concept);
  return 'edits' in written && createFile(uri, applyEdits(start, written.edits));
}

function itemsFor(files: readonly { readonly uri: Uri }[]): FileItem[] {
  return [
    ...files.map(({ uri }) => ({ label: workspace.asRelativePath(uri), uri })),
    { label: l10n.t('New Glossary…'), uri: undefined },
  ];
}
