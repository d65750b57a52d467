import type { GlossaryContents } from '../glossary/concept-list.js';
import type { GlossaryProblem } from '../glossary/model.js';
import { problemSeverities } from '../glossary/problems.js';
import type { Terminology } from '../glossary/terminology.js';
import { complete, stretch, type Steps } from '../steps.js';
import { Lines } from '../text/lines.js';
import { conflicts } from './conflicts.js';
import { LintContext, type LintOptions } from './context.js';
import { examples } from './examples.js';
import { languages } from './languages.js';
import { missingTerms } from './missing-terms.js';
import { pinyin } from './pinyin.js';
import { punctuation } from './punctuation.js';
import { reach } from './reach.js';
import { references } from './references.js';
import { repeatedTerms } from './repeated-terms.js';
import type { Fault, LintRule } from './rule.js';
import { sharedTerms } from './shared-terms.js';

export type { LintOptions };

/** The questions put to the entries of a glossary; one file each, one line here. */
const rules: readonly LintRule[] = [
  missingTerms,
  references,
  repeatedTerms,
  sharedTerms,
  languages,
  pinyin,
  punctuation,
  reach,
  conflicts,
  examples,
];

/** Lints a glossary at once; see {@link linting}. */
export function lintGlossary(
  glossary: GlossaryContents,
  text: string,
  terminology: Terminology,
  options: LintOptions,
): GlossaryProblem[] {
  return complete(linting(glossary, text, terminology, options));
}

/**
 * What is wrong with what a glossary says, in steps and in the order of its file: what loading it doesn't see because
 * it takes more than one entry, or more than one file. `text` is what it was loaded from, `terminology` all that is in
 * force, the glossary among it.
 */
export function* linting(
  glossary: GlossaryContents,
  text: string,
  terminology: Terminology,
  options: LintOptions,
): Steps<GlossaryProblem[]> {
  const context = yield* stretch(LintContext.gathering(glossary, terminology, options), 0, 0.2);
  const faults: Fault[] = [];
  const count = glossary.concepts.length + glossary.distinctions.length;
  let done = 0;
  for (let index = 0; index < glossary.concepts.length; index++) {
    const concept = glossary.concepts.at(index);
    if (concept !== undefined) {
      rules.forEach((rule) => faults.push(...(rule.concept?.(concept, context) ?? [])));
    }
    yield 0.2 + (0.8 * done++) / count;
  }
  for (const distinction of glossary.distinctions) {
    rules.forEach((rule) => faults.push(...(rule.distinction?.(distinction, context) ?? [])));
    yield 0.2 + (0.8 * done++) / count;
  }
  const lines = new Lines(text);
  return faults
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ code, span, message, fixes = [] }) => {
      const { line, column } = lines.positionAt(span.start);
      const place = { uri: glossary.uri, start: span.start, end: span.end, line, column };
      return { code, severity: problemSeverities[code], message, place, fixes };
    });
}
