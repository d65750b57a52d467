import { termsOf } from '../glossary/model.js';
import type { LintRule } from './rule.js';

/** Full-width commas and semicolons: YAML takes them for a part of the term, where two terms were meant. */
export const punctuation: LintRule = {
  *concept(concept, { localize }) {
    for (const { text, forms, place } of termsOf(concept)) {
      const joined = [text, ...forms].find((form) => /[，；]/u.test(form));
      if (joined !== undefined) {
        const message = localize(
          '“{0}” is read as one term: its comma is a full-width one (，). Write a list: [one, two].',
          joined,
        );
        yield { code: 'full-width-comma', span: place, message };
      }
    }
  },
};
