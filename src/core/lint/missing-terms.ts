import type { LintRule } from './rule.js';

/** Entries without a term that no other glossary gives one. */
export const missingTerms: LintRule = {
  *concept(concept, { localize, terminology }) {
    const whole = terminology.concepts.get(concept.id) ?? concept;
    if (whole.terms.zh.length + whole.terms.en.length === 0) {
      const message = localize(
        'This concept has no term, and no other glossary has one with the id “{0}”; give it a Chinese one (zh:) and an English one (en:).',
        concept.id,
      );
      yield { code: 'missing-term', span: concept.place, message };
    }
  },
};
