import { type Concept, type Distinction, type Term, termsOf } from '../../core/glossary/model.js';
import type { Terminology } from '../../core/glossary/terminology.js';

/** One line of the glossary's tree: subject, then concept, then its terms and the distinctions it takes part in. */
export type OutlineNode =
  | { readonly kind: 'subject'; readonly subject: string; readonly concepts: readonly Concept[] }
  | { readonly kind: 'concept'; readonly concept: Concept }
  | { readonly kind: 'term'; readonly id: string; readonly term: Term }
  | { readonly kind: 'distinction'; readonly id: string; readonly distinction: Distinction };

/** The first level: the subjects, or the concepts themselves where none has a subject. */
export function outlineOf(concepts: Iterable<Concept>): OutlineNode[] {
  const subjects = new Map<string, Concept[]>();
  for (const concept of concepts) {
    const { subject = '' } = concept;
    subjects.set(subject, [...(subjects.get(subject) ?? []), concept]);
  }
  if (subjects.size === 1 && subjects.has('')) return (subjects.get('') ?? []).map(conceptNode);
  return [...subjects].map(([subject, members]) => ({ kind: 'subject', subject, concepts: members }));
}

/** What stands under a node. */
export function childrenOf(node: OutlineNode, terminology: Terminology): OutlineNode[] {
  switch (node.kind) {
    case 'subject':
      return node.concepts.map(conceptNode);
    case 'concept':
      return [
        ...termsOf(node.concept).map((term, index): OutlineNode => ({
          kind: 'term',
          id: `${node.concept.id}/term/${index}`,
          term,
        })),
        ...terminology.distinctionsOf(node.concept).map((distinction): OutlineNode => ({
          kind: 'distinction',
          id: `${node.concept.id}/distinction/${distinction.id}`,
          distinction,
        })),
      ];
    case 'term':
    case 'distinction':
      return [];
  }
}

function conceptNode(concept: Concept): OutlineNode {
  return { kind: 'concept', concept };
}
