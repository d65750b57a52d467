import { inForce, type Concept, type Term } from '../glossary/model.js';
import { spellingKey } from '../text/spelling-key.js';
import type { LintRule } from './rule.js';

/** A term that stands twice in one concept, once in force and once not, or for nothing. */
export const repeatedTerms: LintRule = {
  *concept(concept, { localize }) {
    for (const { term, again } of repetitions(concept)) {
      if (inForce(term) !== inForce(again)) {
        yield {
          code: 'contradictory-status',
          span: again.place,
          message: localize(
            '“{0}” is {1} here and {2} on line {3}; keep one of the two.',
            again.text,
            again.status,
            term.status,
            term.place.line,
          ),
        };
      } else {
        yield {
          code: 'duplicate-term',
          span: again.place,
          message: localize(
            '“{0}” is already a term of this concept, on line {1}; keep one of the two.',
            again.text,
            term.place.line,
          ),
        };
      }
    }
  },
};

/** Each term of which an earlier one of the same language has a form too. */
function* repetitions({ terms }: Concept): Iterable<{ term: Term; again: Term }> {
  for (const list of [terms.zh, terms.en]) {
    const seen = new Map<string, Term>();
    for (const again of list) {
      const keys = [again.text, ...again.forms].map(spellingKey);
      const term = keys.map((key) => seen.get(key)).find((found) => found !== undefined);
      if (term !== undefined) {
        yield { term, again };
      }
      keys.forEach((key) => seen.set(key, again));
    }
  }
}
