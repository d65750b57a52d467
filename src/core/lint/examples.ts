import { analyse } from '../analysis/analyse.js';
import { isUnresolved, type Occurrence } from '../analysis/occurrence.js';
import { plaintext } from '../documents/plaintext.js';
import { ambiguous, nothing } from '../glossary/format.js';
import type { Concept, Example, Expectation } from '../glossary/model.js';
import { listed, type Localize } from '../localize.js';
import { spellingKey } from '../text/spelling-key.js';
import { type LintContext } from './context.js';
import type { LintRule } from './rule.js';

/** The glossary's own tests: sentences in which something else becomes of a term than they say. */
export const examples: LintRule = {
  *concept(concept, context) {
    for (const example of concept.examples) {
      const message = failureOf(example, concept, context);
      if (message !== undefined) {
        yield { code: 'failed-example', span: example.place, message };
      }
    }
  },
};

/** What an example comes to instead of what it says, in a sentence; undefined where it comes out. */
function failureOf(example: Example, concept: Concept, context: LintContext): string | undefined {
  const { localize, terminology } = context;
  const document = { uri: example.place.uri, kind: plaintext, text: example.text };
  const { occurrences } = analyse(document, terminology);
  const own = occurrences.filter(({ senses }) => senses.some((sense) => sense.concept.id === concept.id));
  if (example.expected.length === 0) {
    if (own.length === 0) {
      return localize('No term of this concept is found in this sentence.');
    }
    const open = own.find(isUnresolved);
    return open && localize('“{0}” is left open here: {1}.', open.text, outcomeOf(open, localize));
  }
  for (const expectation of example.expected) {
    const meant =
      expectation.term === undefined ? own : occurrences.filter(({ text }) => isTerm(text, expectation.term));
    const failure = failed(expectation, meant, localize);
    if (failure !== undefined) {
      return failure;
    }
  }
  return undefined;
}

function failed(
  { outcome, term }: Expectation,
  found: readonly Occurrence[],
  localize: Localize,
): string | undefined {
  if (outcome === nothing) {
    return found.length === 0
      ? undefined
      : localize('Nothing is expected here, but “{0}” is found.', found[0].text);
  }
  if (found.length === 0) {
    return term === undefined
      ? localize('No term of this concept is found in this sentence.')
      : localize('“{0}” is not found in this sentence.', term);
  }
  const choices = found.flatMap((occurrence) => occurrence.choices.map(({ rendering }) => rendering.text));
  if (outcome !== ambiguous && !choices.some((text) => isTerm(text, outcome))) {
    const known = listed([...new Set(choices), ambiguous, nothing], localize);
    return localize('“{0}” can’t come of “{1}”; expect {2}.', outcome, found[0].text, known);
  }
  const other = found.find((occurrence) => !comesTo(occurrence, outcome));
  return (
    other && localize('“{0}” should be {1}, but is {2}.', other.text, outcome, outcomeOf(other, localize))
  );
}

function comesTo(occurrence: Occurrence, outcome: string): boolean {
  if (outcome === ambiguous) {
    return isUnresolved(occurrence);
  }
  const rendering = occurrence.resolution?.choice.rendering;
  return rendering !== undefined && isTerm(rendering.text, outcome);
}

function outcomeOf({ resolution, choices }: Occurrence, localize: Localize): string {
  return resolution === undefined
    ? localize(
        'ambiguous between {0}',
        listed(
          choices.map(({ rendering }) => rendering.text),
          localize,
        ),
      )
    : resolution.choice.rendering.text;
}

function isTerm(text: string, term: string | undefined): boolean {
  return term !== undefined && spellingKey(text) === spellingKey(term);
}
