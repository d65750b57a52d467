import { groupBy } from '../group.js';
import { plainPinyin } from '../pinyin/plain.js';
import { compare } from '../text/compare.js';
import { statuses } from './format.js';
import { type Concept, leadingTerm, type Term, termsOf } from './model.js';
import type { Terminology } from './terminology.js';

/** By what the concepts of a glossary may be put together. */
export const groupings = ['subject', 'status', 'file', 'initial'] as const;
export type Grouping = (typeof groupings)[number];

/** Concepts that have something in common. */
export interface ConceptGroup {
  /** A subject, a status, the address of a file, or a letter; empty for what has none. */
  readonly key: string;
  readonly concepts: readonly Concept[];
}

/**
 * Puts concepts together: by subject in the order of the glossary; by status, where a concept stands with each one that its
 * terms have; by the file that has its nearest entry, the nearest file first; or by the first letter of its pinyin, or of
 * its English where it has no Chinese, in the order of that.
 */
export function grouped(
  concepts: readonly Concept[],
  grouping: Grouping,
  terminology: Terminology,
): ConceptGroup[] {
  switch (grouping) {
    case 'subject':
      return groupsBy(concepts, ({ subject = '' }) => subject);
    case 'status':
      return statuses
        .map((status) => ({
          key: status,
          concepts: concepts.filter((concept) => termsWith(concept, status).length > 0),
        }))
        .filter((group) => group.concepts.length > 0);
    case 'file': {
      const files = terminology.glossaries.map(({ uri }) => uri);
      return groupsBy(concepts, ({ place }) => place.uri).sort(
        (a, b) => files.lastIndexOf(b.key) - files.lastIndexOf(a.key),
      );
    }
    case 'initial': {
      const keys = new Map(concepts.map((concept) => [concept, sortKey(concept)]));
      const sorted = concepts.toSorted((a, b) => inOrder(keys.get(a)!, keys.get(b)!));
      return groupsBy(sorted, (concept) => initialOf(keys.get(concept)!));
    }
  }
}

/** The terms of a concept that have a status. */
export function termsWith(concept: Concept, status: string): Term[] {
  return termsOf(concept).filter((term) => term.status === status);
}

function groupsBy(concepts: readonly Concept[], keyOf: (concept: Concept) => string): ConceptGroup[] {
  return groupBy(concepts, keyOf).map((members) => ({ key: keyOf(members[0]), concepts: members }));
}

/** By what a concept is looked up in a dictionary. */
function sortKey(concept: Concept): string {
  const chinese = leadingTerm(concept, 'zh');
  const name = chinese?.pinyin ?? chinese?.text ?? leadingTerm(concept, 'en')?.text ?? '';
  return /^\p{L}/u.test(name) ? plainPinyin(name) : name;
}

function initialOf(key: string): string {
  return /^[a-z]/u.exec(key)?.[0].toUpperCase() ?? '';
}

/** What begins with no letter comes last. */
function inOrder(a: string, b: string): number {
  return Number(initialOf(a) === '') - Number(initialOf(b) === '') || compare(a, b);
}
