import type { LintRule } from './rule.js';

/** Chinese under `en:`. */
export const languages: LintRule = {
  *concept(concept, { localize }) {
    for (const { text, place } of concept.terms.en) {
      if (/\p{Script=Han}/u.test(text) && !/\p{Script=Latin}/u.test(text)) {
        const message = localize('“{0}” is Chinese but stands under “en:”; move it to “zh:”.', text);
        yield { code: 'wrong-language', span: place, message };
      }
    }
  },
};
