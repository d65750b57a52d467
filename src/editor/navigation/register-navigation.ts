import { Disposable, languages } from 'vscode';
import type { TermIndexes } from '../completion/term-indexes.js';
import { registerInProse } from '../documents/in-prose.js';
import type { Providers } from '../providers.js';
import type { FileServices } from '../workspace-check/check-file.js';
import { ConceptHighlights } from './concept-highlights.js';
import { ConceptReferences } from './concept-references.js';
import { ConceptSymbols } from './concept-symbols.js';
import { EntryDefinitions } from './entry-definitions.js';
import { registerShowReferences } from './show-references.js';
import { TermRenaming } from './term-renaming.js';

/** Registers the ways from a term to its entry, to where else it stands, and to another in its place; and to the entry of any. */
export function registerNavigation(
  services: FileServices,
  indexes: TermIndexes,
  providers: Providers,
): Disposable {
  const anywhere = { scheme: '*' };
  const references = new ConceptReferences(services);
  return Disposable.from(
    languages.registerDefinitionProvider(
      anywhere,
      providers.guarded('definitions', new EntryDefinitions(services.analyses)),
    ),
    languages.registerReferenceProvider(anywhere, providers.guarded('references', references)),
    registerShowReferences(references, services.glossaries),
    registerInProse((prose) =>
      languages.registerDocumentHighlightProvider(
        prose,
        providers.guarded('highlights', new ConceptHighlights(services.analyses)),
      ),
    ),
    languages.registerWorkspaceSymbolProvider(
      providers.guarded('symbols', new ConceptSymbols(services.glossaries, indexes)),
    ),
    languages.registerRenameProvider(anywhere, providers.guarded('renaming', new TermRenaming(services))),
  );
}
