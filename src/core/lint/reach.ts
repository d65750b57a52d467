import { codeUnits } from '../documents/reading.js';
import { Matcher } from '../matching/matcher.js';
import { inForce, type Concept, type Term, termsOf } from '../glossary/model.js';
import { spellingKey } from '../text/spelling-key.js';
import { partOf, type LintContext } from './context.js';
import type { Fault, LintRule } from './rule.js';

/** Terms, cues and `not` strings that can never do anything. */
export const reach: LintRule = {
  *concept(concept, context) {
    yield* unreachableTerms(concept, context);
    yield* idleNots(concept, context);
    yield* unreachableCues(concept, context);
  },
};

function* unreachableTerms(concept: Concept, { localize }: LintContext): Iterable<Fault> {
  for (const term of termsOf(concept)) {
    if (concept.not.length > 0 && !finds(term, term.text, concept.not)) {
      const message = localize('“{0}” can never be found: a string under “not:” covers it.', term.text);
      yield { code: 'unreachable-term', span: term.place, message };
    } else if (term.onlyWithCues && term.cues.length === 0) {
      const message = localize(
        '“{0}” can never be found: it counts only with cues and has none; add “cues:”.',
        term.text,
      );
      yield { code: 'unreachable-term', span: term.place, message };
    }
  }
}

function* idleNots(concept: Concept, { localize }: LintContext): Iterable<Fault> {
  for (const [index, not] of concept.not.entries()) {
    const forms = termsOf(concept).flatMap((term) =>
      [term.text, ...term.forms].map((text) => ({ term, text })),
    );
    if (!forms.some(({ term, text }) => finds({ ...term, text }, not))) {
      const message = localize('“{0}” holds no term of this concept, so it changes nothing; remove it.', not);
      yield { code: 'idle-not', span: partOf(concept, `not.${index}`), message };
    }
  }
}

/** Whether the matcher finds a term in a text. */
function finds({ text: form, language }: Term, text: string, not: readonly string[] = []): boolean {
  const matches = Matcher.of([{ text: form, language, not }]).match(codeUnits(text));
  return [...matches].length > 0;
}

function* unreachableCues(concept: Concept, context: LintContext): Iterable<Fault> {
  for (const language of ['zh', 'en'] as const) {
    const terms = concept.terms[language];
    const owners = new Map<string, Term>();
    for (const [index, term] of terms.entries()) {
      const reason = term.cues.length === 0 ? undefined : idleReason(concept, term, context);
      for (const [cueIndex, cue] of term.cues.entries()) {
        const span = partOf(concept, `${language}.${index}.cues.${cueIndex}`);
        const owner = owners.get(spellingKey(cue));
        owners.set(spellingKey(cue), term);
        if (reason !== undefined) {
          yield { code: 'unreachable-cue', span, message: reason };
        } else if (owner !== undefined) {
          const message =
            owner === term
              ? context.localize('“{0}” is given twice; remove one.', cue)
              : context.localize(
                  '“{0}” is a cue of “{1}” too, so it decides nothing; keep it at one.',
                  cue,
                  owner.text,
                );
          yield { code: 'unreachable-cue', span, message };
        }
      }
    }
  }
}

/** Why no cue of a term can ever decide anything; undefined where one can. */
function idleReason(concept: Concept, term: Term, context: LintContext): string | undefined {
  const { localize } = context;
  if (!inForce(term) && !term.onlyWithCues) {
    return localize('“{0}” is not in force, so its cues decide nothing; remove them.', term.text);
  }
  const rivals = concept.terms[term.language].filter(inForce).length - 1;
  const isShared = termsOf(concept)
    .filter(inForce)
    .some((each) => context.sharing(concept, each).length > 0);
  return term.onlyWithCues || rivals > 0 || isShared
    ? undefined
    : localize(
        'There is nothing “{0}” could be confused with, so its cues decide nothing; remove them.',
        term.text,
      );
}
