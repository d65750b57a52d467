import { commands, type Disposable, l10n, Uri, window } from 'vscode';
import type { Place } from '../core/glossary/model.js';
import { commandLink } from './command-link.js';
import type { GlossaryStore } from './glossaries/glossary-store.js';
import { locationOf } from './places.js';

/** Goes to an entry in its glossary file: that of a concept, or the one at a place. */
export const openEntryCommand = 'bilingualGlossary.openEntry';

/** The address of a link that goes to an entry: that of a concept, as it holds for a document, or the one at a place. */
export function openEntryLink(entry: string | Place, document: Uri): string {
  return commandLink(openEntryCommand, [entry, document.toString()]);
}

/** Registers {@link openEntryCommand}. */
export function registerOpenEntry(glossaries: GlossaryStore): Disposable {
  return commands.registerCommand(openEntryCommand, async (entry: unknown, document: unknown) => {
    const place = isPlace(entry) ? entry : placeOf(entry, document, glossaries);
    if (place === undefined) {
      void window.showInformationMessage(l10n.t('This entry is no longer in the glossary.'));
      return;
    }
    const { uri, range } = locationOf(place);
    await window.showTextDocument(uri, { selection: range });
  });
}

function placeOf(id: unknown, document: unknown, glossaries: GlossaryStore): Place | undefined {
  if (typeof id !== 'string') return undefined;
  const scope = typeof document === 'string' ? Uri.parse(document) : window.activeTextEditor?.document.uri;
  return glossaries.terminologyFor(scope)?.concepts.get(id)?.place;
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'uri' in value && 'line' in value;
}
