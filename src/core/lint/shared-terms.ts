import { inForce, type Distinction, termsOf } from '../glossary/model.js';
import type { LintRule } from './rule.js';

/** A term in force in two concepts that no distinction tells apart; said at the later of the two. */
export const sharedTerms: LintRule = {
  *concept(concept, context) {
    const { localize, terminology } = context;
    const distinctions = terminology.distinctionsOf(concept);
    for (const term of termsOf(concept).filter(inForce)) {
      for (const other of context.sharing(concept, term)) {
        const isToldApart = distinctions.some((distinction) => names(distinction, other.id));
        if (!isToldApart && context.comesFirst(other, concept)) {
          yield {
            code: 'undistinguished-term',
            span: term.place,
            message: localize(
              '“{0}” is a term of “{1}” too. If both are one concept, give this entry the id {1}; else say under “distinctions:” how they differ, between: [{2}, {1}].',
              term.text,
              other.id,
              concept.id,
            ),
          };
        }
      }
    }
  },
};

function names({ between }: Distinction, id: string): boolean {
  return between.some(({ concept }) => concept === id);
}
