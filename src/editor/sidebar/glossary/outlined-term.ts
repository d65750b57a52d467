import { type Language, leadingTerm, type Place, type Term } from '../../../core/glossary/model.js';
import type { OutlineNode } from './glossary-outline.js';

/** The term that a line of the glossary's tree stands for; of a concept its leading one, in a language if there is such. */
export function termOf(node: OutlineNode, language: Language = 'en'): Term | undefined {
  switch (node.kind) {
    case 'term':
      return node.term;
    case 'concept':
      return (
        leadingTerm(node.concept, language) ?? leadingTerm(node.concept, language === 'en' ? 'zh' : 'en')
      );
    case 'group':
    case 'distinction':
      return undefined;
  }
}

/** Where a line of the glossary's tree is written. */
export function placeOf(node: OutlineNode): Place | undefined {
  switch (node.kind) {
    case 'concept':
      return node.concept.place;
    case 'term':
      return node.term.place;
    case 'distinction':
      return node.distinction.place;
    case 'group':
      return undefined;
  }
}
