import { Disposable, languages } from 'vscode';
import type { TermIndexes } from '../completion/term-indexes.js';
import type { Analyses } from '../documents/analyses.js';
import type { GlossaryStore } from '../glossaries/glossary-store.js';
import type { Providers } from '../providers.js';
import type { Work } from '../work.js';
import { DirectiveCompletion } from './directive-completion.js';
import { GlossaryCompletion } from './glossary-completion.js';
import { GlossaryDefinition } from './glossary-definition.js';
import { GlossaryFileHover } from './glossary-file-hover.js';
import { GlossaryFileOutline } from './glossary-file-outline.js';

/** Registers the help with writing glossary files and directives. */
export function registerAssist(
  glossaries: GlossaryStore,
  analyses: Analyses,
  indexes: TermIndexes,
  work: Work,
  providers: Providers,
): Disposable {
  const yaml = { language: 'yaml' };
  return Disposable.from(
    languages.registerCompletionItemProvider(
      { scheme: '*' },
      providers.guarded('completion of directives', new DirectiveCompletion(analyses, indexes)),
      ...DirectiveCompletion.triggers,
    ),
    languages.registerCompletionItemProvider(
      yaml,
      providers.guarded('completion in glossaries', new GlossaryCompletion(glossaries)),
      ...GlossaryCompletion.triggers,
    ),
    languages.registerHoverProvider(
      yaml,
      providers.guarded('hover in glossaries', new GlossaryFileHover(glossaries)),
    ),
    languages.registerDefinitionProvider(
      yaml,
      providers.guarded('definitions in glossaries', new GlossaryDefinition(glossaries)),
    ),
    languages.registerDocumentSymbolProvider(
      yaml,
      providers.guarded('outline of glossaries', new GlossaryFileOutline(work)),
      {
        label: 'Bilingual Glossary',
      },
    ),
  );
}
