import type { Edit } from '../../finding.js';
import { compare } from '../../text/compare.js';
import { loadGlossary } from '../load.js';
import type { Concept, GlossaryProblem, Language } from '../model.js';
import { applyEdits } from './apply-edits.js';
import type { Entries } from './entries.js';
import type { NewConcept } from './new-entry.js';

/** Why something is not written. */
export type Refusal =
  /** The file is not valid YAML, or no glossary. */
  | 'unreadable'
  /** There is no concept, or no term, to add to. */
  | 'not-there'
  /** The concept, or the term, is there already. */
  | 'already-there'
  /** The value is none that may stand there: a status that there is not, a date that is none. */
  | 'invalid'
  /** It is written in a way (with tags, aliases or the like) in which nothing can be added safely. */
  | 'unusual';

/** Edits of a glossary file that write something into it, or why there are none. */
export type Written = { readonly edits: readonly Edit[] } | { readonly problem: Refusal };

/**
 * Gives edits out only if the file, read anew, then says what it is meant to and has no more problems than before.
 * Whatever YAML may hold in store, nothing of a file is lost or changed in its meaning.
 */
export function verified(
  { layout, glossary, problems }: Entries,
  edits: readonly Edit[],
  intended: readonly (Concept | NewConcept)[],
): Written {
  const after = loadGlossary(applyEdits(layout.text, edits), '');
  if (meaningOf({ ...glossary, uri: '', concepts: intended }) !== meaningOf(after.glossary)) {
    return { problem: 'unusual' };
  }
  const isSound = after.problems.filter(isOfContents).length <= problems.filter(isOfContents).length;
  return isSound ? { edits } : { problem: 'invalid' };
}

/** The concepts of a file with a change in the terms of one. */
export function withTerms(
  { glossary }: Entries,
  { id }: Concept,
  language: Language,
  change: (terms: Concept['terms'][Language]) => readonly NewConcept['terms'][Language][number][],
): (Concept | NewConcept)[] {
  return (glossary?.concepts ?? []).map((concept) =>
    concept.id === id
      ? { ...concept, terms: { ...concept.terms, [language]: change(concept.terms[language]) } }
      : concept,
  );
}

function isOfContents({ code }: GlossaryProblem): boolean {
  return code !== 'empty-file';
}

const notCompared: ReadonlySet<string> = new Set(['place', 'parts', 'status', 'language', 'origin']);

/**
 * What a glossary says, in a form that can be compared: without places, without what is empty, and without the status
 * of terms, which one that nobody wrote has from the number of its neighbours.
 */
function meaningOf(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (notCompared.has(key) || part === false) {
      return undefined;
    }
    if (typeof part === 'string') {
      return part.trim().normalize('NFC');
    }
    if (typeof part !== 'object' || part === null) {
      return part;
    }
    if (Array.isArray(part)) {
      return part.length === 0 ? undefined : (part as unknown[]);
    }
    const entries = Object.entries(part).toSorted(([a], [b]) => compare(a, b));
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  });
}
