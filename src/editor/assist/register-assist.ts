import { Disposable, languages } from 'vscode';
import type { TermIndexes } from '../completion/term-indexes.js';
import type { Analyses } from '../documents/analyses.js';
import type { GlossaryStore } from '../glossaries/glossary-store.js';
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
): Disposable {
  const yaml = { language: 'yaml' };
  return Disposable.from(
    languages.registerCompletionItemProvider(
      { scheme: '*' },
      new DirectiveCompletion(analyses, indexes),
      ...DirectiveCompletion.triggers,
    ),
    languages.registerCompletionItemProvider(
      yaml,
      new GlossaryCompletion(glossaries),
      ...GlossaryCompletion.triggers,
    ),
    languages.registerHoverProvider(yaml, new GlossaryFileHover(glossaries)),
    languages.registerDefinitionProvider(yaml, new GlossaryDefinition(glossaries)),
    languages.registerDocumentSymbolProvider(yaml, new GlossaryFileOutline(work), {
      label: 'Bilingual Glossary',
    }),
  );
}
