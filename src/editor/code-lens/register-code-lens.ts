import { Disposable, languages } from 'vscode';
import type { KnownServices } from '../navigation/known-documents.js';
import type { Providers } from '../providers.js';
import { ConceptLenses } from './concept-lenses.js';

/** Registers what stands above the concepts of glossary files. */
export function registerCodeLens(services: KnownServices, providers: Providers): Disposable {
  const lenses = new ConceptLenses(services);
  return Disposable.from(
    lenses,
    languages.registerCodeLensProvider({ language: 'yaml' }, providers.guarded('code lenses', lenses)),
  );
}
