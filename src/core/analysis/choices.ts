import { inForce, type Language, type Sense, type Term } from '../glossary/model.js';
import type { Choice } from './occurrence.js';

/**
 * The ways to put a term of `language` into the other language, best first and each wording once: for a Chinese term, the English ones of its
 * concepts that are in force and hold in this place, as `stands` tells; for an English one, the leading Chinese term of each concept.
 */
export function choicesOf(
  senses: readonly Sense[],
  language: Language,
  stands: (term: Term) => boolean,
): Choice[] {
  const choices = senses.flatMap(({ concept }) =>
    language === 'zh'
      ? ranked(concept.terms.en.filter((term) => inForce(term) && stands(term))).map((rendering) => ({
          concept,
          rendering,
        }))
      : leading(concept.terms.zh).map((rendering) => ({ concept, rendering })),
  );
  return choices.filter(
    (choice, index) =>
      choices.findIndex(({ rendering }) => rendering.text === choice.rendering.text) === index,
  );
}

/** The one Chinese term that stands for a concept: in force and of no region before others. */
function leading(terms: readonly Term[]): Term[] {
  const best = ranked(terms).toSorted(
    (a, b) => Number(!inForce(a)) - Number(!inForce(b)) || regional(a) - regional(b),
  );
  return best.slice(0, 1);
}

function regional(term: Term): number {
  return term.region === undefined ? 0 : 1;
}

/** Preferred terms first; otherwise in the order of the glossary. */
function ranked(terms: readonly Term[]): Term[] {
  return terms.toSorted((a, b) => Number(b.status === 'preferred') - Number(a.status === 'preferred'));
}
