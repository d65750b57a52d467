import type { Uri } from 'vscode';
import { commandLink } from '../command-link.js';

/** Shows the map of a concept: one that is named by its id, one of the glossary's tree, or the one at the cursor. */
export const showMapCommand = 'bilingualGlossary.showMap';

/** The address of a link that shows the map of a concept, as it holds for a document. */
export function mapLink(concept: string, document: Uri): string {
  return commandLink(showMapCommand, [{ concept, document: document.toString() }]);
}
