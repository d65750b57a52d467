import type { Concept } from '../glossary/model.js';
import type { Analysis } from './analysis.js';
import { meaningOf } from './meaning.js';
import type { Occurrence } from './occurrence.js';

/** What an occurrence may mean: the one concept that it surely means, else that of each sense, best first. */
export function conceptsMeant(occurrence: Occurrence): Concept[] {
  const meaning = meaningOf(occurrence);
  const senses = meaning === undefined ? occurrence.senses : [meaning];
  return [...new Map(senses.map(({ concept }) => [concept.id, concept])).values()];
}

/** The occurrences that may mean one of some concepts, by their ids, in the order of the text. */
export function mentionsOf(concepts: ReadonlySet<string>, { occurrences }: Analysis): Occurrence[] {
  return occurrences.filter((occurrence) => conceptsMeant(occurrence).some(({ id }) => concepts.has(id)));
}
