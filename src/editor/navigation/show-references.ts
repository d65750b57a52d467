import { CancellationTokenSource, commands, type Disposable, l10n, Uri, window } from 'vscode';
import type { Concept } from '../../core/glossary/model.js';
import { conceptName } from '../../core/glossary/names.js';
import type { GlossaryStore } from '../glossaries/glossary-store.js';
import { positionOf } from '../places.js';
import { contentOf } from '../sidebar/tree.js';
import type { ConceptReferences } from './concept-references.js';

/**
 * Shows, at its entry, where a concept occurs in the workspace: that of a line of the glossary's tree, or the one with an id,
 * as it holds for a document or a folder.
 */
export const showReferencesCommand = 'bilingualGlossary.findReferences';

/** Registers {@link showReferencesCommand}. */
export function registerShowReferences(references: ConceptReferences, glossaries: GlossaryStore): Disposable {
  return commands.registerCommand(showReferencesCommand, async (given: unknown, scope: unknown) => {
    const line = contentOf<{ readonly concept?: Concept }>(given);
    const concept = line ? line.concept : conceptWith(given, scope, glossaries);
    if (concept !== undefined) await show(concept, references);
  });
}

function conceptWith(id: unknown, scope: unknown, glossaries: GlossaryStore): Concept | undefined {
  return typeof id === 'string' && typeof scope === 'string'
    ? glossaries.terminologyFor(Uri.parse(scope))?.concepts.get(id)
    : undefined;
}

async function show(concept: Concept, references: ConceptReferences): Promise<void> {
  const uri = Uri.parse(concept.place.uri);
  const { token } = new CancellationTokenSource();
  const found = await references.findShown([concept], uri, token);
  if (found.length === 0) {
    const name = conceptName(concept);
    void window.showInformationMessage(l10n.t('No document of the workspace has “{0}”.', name));
    return;
  }
  await commands.executeCommand('editor.action.showReferences', uri, positionOf(concept.place), found);
}
