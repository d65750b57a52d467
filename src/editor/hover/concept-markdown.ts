import { type Concept, leadingTerm } from '../../core/glossary/model.js';
import { asMarkdown } from './markdown-text.js';
import { termWithPinyin } from './term-markdown.js';

/** What a concept is, in a few lines of Markdown: its terms and its definitions. */
export function conceptMarkdown(concept: Concept): string {
  const names = [leadingTerm(concept, 'zh'), leadingTerm(concept, 'en')];
  const heading = names.flatMap((term) => (term === undefined ? [] : termWithPinyin(term))).join(' · ');
  return [heading, definitionMarkdown(concept)].filter((block) => block !== '').join('\n\n');
}

/** The definitions of a concept, a line for each language. */
export function definitionMarkdown({ definition: { en, zh } }: Concept): string {
  return [en, zh].flatMap((text) => (text === undefined ? [] : asMarkdown(text))).join('  \n');
}
