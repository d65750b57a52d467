import { type Grouping, grouped } from '../../../core/glossary/grouping.js';
import { type Concept, type Distinction, type Term, termsOf } from '../../../core/glossary/model.js';
import { distinctionName } from '../../../core/glossary/names.js';
import type { Terminology } from '../../../core/glossary/terminology.js';

/** What has been looked for in the glossary, and the spelling of each concept that is found by it. */
export interface Found {
  readonly typed: string;
  readonly spellings: ReadonlyMap<Concept, Spelling>;
}

/** A term as it is written, or in one of its other forms. */
export interface Spelling {
  readonly term: Term;
  readonly text: string;
}

/** What a glossary's tree is made of. */
export interface Outlined {
  readonly terminology: Terminology;
  readonly grouping: Grouping;
  /** Undefined where all of the glossary is shown. */
  readonly found: Found | undefined;
}

interface Node {
  readonly id: string;
  readonly outlined: Outlined;
}

/** A line of the glossary's tree: a group, then a concept, then its terms and the distinctions it takes part in. */
export type OutlineNode = Node &
  (
    | { readonly kind: 'group'; readonly key: string; readonly concepts: readonly Concept[] }
    | {
        readonly kind: 'concept';
        readonly concept: Concept;
        /** What stands for it in the glossaries, the nearest last. */
        readonly entries: readonly Concept[];
        /** The key of the group it stands in. */
        readonly group: string;
      }
    | { readonly kind: 'term'; readonly concept: Concept; readonly term: Term }
    | { readonly kind: 'distinction'; readonly distinction: Distinction; readonly name: string }
  );

/** The first level: the groups, or the concepts themselves where none has a subject. */
export function outlineOf(concepts: readonly Concept[], outlined: Outlined): OutlineNode[] {
  const { grouping, terminology, found } = outlined;
  const groups = grouped(concepts, grouping, terminology);
  if (grouping === 'subject' && groups.length === 1 && groups[0].key === '') {
    return concepts.map((concept) => conceptNode(concept, '', outlined));
  }
  // The editor remembers by id what is open: a group that a filter has opened is another one.
  const isOpen = opens(found) ? '/found' : '';
  return groups.map(({ key, concepts: members }) => ({
    kind: 'group',
    id: `${grouping}/${key}${isOpen}`,
    outlined,
    key,
    concepts: members,
  }));
}

/** Whether so few concepts have been found that all can be shown. */
export function opens(found: Found | undefined): boolean {
  return found !== undefined && found.spellings.size <= mostShown;
}

const mostShown = 500;

/** What stands under a node. */
export function childrenOf(node: OutlineNode): OutlineNode[] {
  const { id, outlined } = node;
  switch (node.kind) {
    case 'group':
      return node.concepts.map((concept) => conceptNode(concept, node.key, outlined));
    case 'concept': {
      const { concept } = node;
      const { terminology } = outlined;
      return [
        ...termsOf(concept).map((term, index): OutlineNode => ({
          kind: 'term',
          id: `${id}/term/${index}`,
          outlined,
          concept,
          term,
        })),
        ...terminology.distinctionsOf(concept).map((distinction): OutlineNode => ({
          kind: 'distinction',
          id: `${id}/distinction/${distinction.id}`,
          outlined,
          distinction,
          name: distinctionName(distinction, terminology),
        })),
      ];
    }
    case 'term':
    case 'distinction':
      return [];
  }
}

function conceptNode(concept: Concept, group: string, outlined: Outlined): OutlineNode {
  return {
    kind: 'concept',
    id: `${outlined.grouping}/${group}/concept/${concept.id}`,
    outlined,
    concept,
    entries: outlined.terminology.entriesOf(concept),
    group,
  };
}
