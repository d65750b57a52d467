import { type Steps, inBatches } from '../steps.js';
import { type ConceptList, type GlossaryContents, idsOf } from './concept-list.js';
import type { Concept } from './model.js';

/** How many concepts to read between two pauses. */
const batch = 100;

/**
 * What a glossary file says and, where it is broken, what it said before it was: all that is there now, then the
 * entries that were there before and are not any more.
 */
export function* withLost(now: GlossaryContents, before: GlossaryContents): Steps<GlossaryContents> {
  const concepts: Concept[] = [];
  yield* reading(now.concepts, new Set(), concepts);
  yield* reading(before.concepts, new Set(idsOf(now.concepts)), concepts);
  return {
    ...before,
    ...now,
    concepts,
    distinctions: firstOfEach([...now.distinctions, ...before.distinctions], ({ id }) => id),
    sources: firstOfEach([...now.sources, ...before.sources], ({ key }) => key),
  };
}

function* reading(list: ConceptList, without: ReadonlySet<string>, into: Concept[]): Steps<void> {
  const ids = idsOf(list);
  yield* inBatches(ids.length, batch, (from, to) => {
    for (let index = from; index < to; index++) {
      const concept = without.has(ids[index]) ? undefined : list.at(index);
      if (concept !== undefined) {
        into.push(concept);
      }
    }
  });
}

function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item)));
}
