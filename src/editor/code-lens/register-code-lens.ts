import { Disposable, languages } from 'vscode';
import type { Providers } from '../providers.js';
import type { FileServices } from '../workspace-check/check-file.js';
import { ConceptLenses } from './concept-lenses.js';

/** Registers what stands above the concepts of glossary files. */
export function registerCodeLens(services: FileServices, providers: Providers): Disposable {
  const lenses = new ConceptLenses(services);
  return Disposable.from(
    lenses,
    languages.registerCodeLensProvider({ language: 'yaml' }, providers.guarded('code lenses', lenses)),
  );
}
