import { commands, type Disposable, window } from 'vscode';
import { starterGlossary } from '../../core/glossary/writing/starter.js';
import type { GlossaryStore } from '../glossaries/glossary-store.js';
import { askFileName, glossaryUri, problemOf, titleOf } from './file-name.js';
import { textOption } from './options.js';
import { folderFor } from './own-glossaries.js';
import { createFile } from './write-entry.js';

/**
 * Makes a glossary that shows how one is written, and opens it. What is given as `{ name }` isn't asked for.
 */
const newGlossaryCommand = 'bilingualGlossary.newGlossary';

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
    if (!(await createFile(uri, starterGlossary(titleOf(uri))))) return;
    await window.showTextDocument(uri);
    await glossaries.reload();
  });
}
