import { commands, type Disposable, l10n, type Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { starterGlossary } from '../../core/glossary/writing/starter.js';
import type { GlossaryStore } from '../glossaries/glossary-store.js';
import { askFileName, glossaryTitle, glossaryUri, problemOf } from './file-name.js';
import { textOption } from './options.js';
import { folderFor } from './own-glossaries.js';

/**
 * Makes a glossary that shows how one is written, and opens it. What is given as `{ name }` isn't asked for.
 */
export const newGlossaryCommand = 'bilingualGlossary.newGlossary';

/** Registers {@link newGlossaryCommand}. */
export function registerNewGlossary(glossaries: GlossaryStore): Disposable {
  return commands.registerCommand(newGlossaryCommand, async (options: unknown) => {
    const folder = await folderFor(undefined);
    if (folder === undefined) return;
    const name = textOption(options, 'name');
    const problem = name === undefined ? undefined : await problemOf(name, folder);
    if (problem !== undefined) {
      void window.showErrorMessage(problem);
      return;
    }
    const uri = name === undefined ? await askFileName(folder) : glossaryUri(name, folder);
    if (uri === undefined) return;
    const title = glossaryTitle(uri.path.slice(uri.path.lastIndexOf('/') + 1));
    if (!(await createFile(uri, starterGlossary(title)))) return;
    await window.showTextDocument(uri);
    await glossaries.reload();
  });
}

/** Makes a file that isn't there yet. */
export async function createFile(uri: Uri, text: string): Promise<boolean> {
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { contents: new TextEncoder().encode(text) });
  const isCreated = await workspace.applyEdit(edit);
  if (!isCreated)
    void window.showErrorMessage(l10n.t('{0} can’t be written.', workspace.asRelativePath(uri)));
  return isCreated;
}
