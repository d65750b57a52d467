import type { Fix } from '../finding.js';
import { inForce, type GlossaryProblem, type Place, termsOf } from '../glossary/model.js';
import { type ProblemCode, problemSeverities } from '../glossary/problems.js';
import type { Terminology } from '../glossary/terminology.js';
import { writeScalar } from '../glossary/writing/scalar.js';
import { inEnglish, listed, type Localize } from '../localize.js';
import { nearest } from '../text/nearest.js';
import type { LoadedDecisions } from './load-decisions.js';
import type { RecordedDecision } from './recorded-decision.js';
import { renderingsFor, rulingsOf, type Subject, subjectsOf } from './ruling.js';

/** How many names that nothing has get a suggestion: each is compared with every term. */
const mostSuggestions = 20;

/** What a file of decisions says that the glossaries in force know nothing of, or warn of; in the order of the file. */
export function lintDecisions(
  { decisions }: Pick<LoadedDecisions, 'decisions'>,
  terminology: Terminology,
  localize: Localize = inEnglish,
): GlossaryProblem[] {
  let suggestions = 0;
  return decisions.flatMap((decision) => {
    const subjects = subjectsOf(decision, terminology);
    return subjects.length === 0 ? unknownSubject(decision) : ofRendering(decision, subjects);
  });

  function unknownSubject({ subject, subjectKind, parts }: RecordedDecision): GlossaryProblem {
    const isConcept = subjectKind === 'concept';
    const message = isConcept
      ? localize('No glossary has a concept with the id “{0}”; write one that there is.', subject)
      : localize(
          'No glossary has the term “{0}”; write one that there is, or add it to a glossary.',
          subject,
        );
    const names = isConcept ? terminology.concepts.keys() : allTerms(terminology);
    const code = isConcept ? 'unknown-concept' : 'unknown-term';
    return problem(code, parts.subject, message, correction(parts.subject, subject, names));
  }

  function ofRendering(decision: RecordedDecision, subjects: readonly Subject[]): GlossaryProblem[] {
    const { subject, rendering, parts } = decision;
    const terms = rulingsOf(decision, subjects).map((ruling) => ruling.rendering);
    if (terms.length === 0) {
      const known = [...new Set(subjects.flatMap(renderingsFor).map(({ text }) => text))];
      const message = localize(
        '“{0}” is no rendering of “{1}”; it has {2}.',
        rendering,
        subject,
        listed(known, localize),
      );
      const fixes = correction(parts.rendering, rendering, known);
      return [problem('unknown-rendering', parts.rendering, message, fixes)];
    }
    if (terms.some(inForce)) {
      return [];
    }
    const message = localize(
      '“{0}” is decided on, but not in force: its status is “{1}”.',
      rendering,
      terms[0].status,
    );
    return [problem('rendering-not-in-force', parts.rendering, message)];
  }

  function correction({ start, end }: Place, typed: string, names: Iterable<string>): Fix[] {
    const meant = suggestions++ < mostSuggestions ? nearest(typed, names) : undefined;
    return meant === undefined
      ? []
      : [
          {
            title: localize('Replace with “{0}”', meant),
            edits: [{ start, end, newText: writeScalar(meant, 'in brackets') }],
            certain: true,
          },
        ];
  }
}

function problem(
  code: ProblemCode,
  place: Place,
  message: string,
  fixes: readonly Fix[] = [],
): GlossaryProblem {
  return { code, severity: problemSeverities[code], message, place, fixes };
}

function* allTerms({ concepts }: Terminology): Iterable<string> {
  for (const concept of concepts.values()) {
    for (const { text } of termsOf(concept)) {
      yield text;
    }
  }
}
