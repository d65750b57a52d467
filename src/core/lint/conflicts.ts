import { overridesAmong } from '../glossary/merge.js';
import type { Concept } from '../glossary/model.js';
import { fileName } from '../text/file-name.js';
import type { LintContext } from './context.js';
import type { LintRule } from './rule.js';

/** Fields that another glossary of the same rank gives too: which of the two counts is hardly meant. */
export const conflicts: LintRule = {
  *concept(concept, context) {
    for (const { field, by, over } of overridesAmong(context.terminology.entriesOf(concept))) {
      if (isSameEntry(over, concept) && originOf(by, context) === context.glossary.origin) {
        yield {
          code: 'conflicting-entry',
          span: concept.place,
          message: context.localize(
            'The {0} of “{1}” is replaced by that of {2}, line {3}; give it in one of the two.',
            field,
            concept.id,
            fileName(by.place.uri),
            by.place.line,
          ),
        };
      }
    }
  },
};

function isSameEntry(a: Concept, b: Concept): boolean {
  return a.place.uri === b.place.uri && a.place.start === b.place.start;
}

function originOf({ place }: Concept, { terminology }: LintContext): string | undefined {
  return terminology.glossaries.find(({ uri }) => uri === place.uri)?.origin;
}
