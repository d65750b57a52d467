import type { Analysis } from '../core/analysis/analysis.js';
import type { Decision } from '../core/decisions/decision.js';
import { heededDecisions, isOnSameSubject } from '../core/decisions/heeded-decisions.js';
import type { Finding, Fix } from '../core/finding.js';
import type { Concept, Language } from '../core/glossary/model.js';
import { quoted } from '../core/localize.js';
import { nearest } from '../core/text/nearest.js';
import { spellingKey } from '../core/text/spelling-key.js';
import { overlaps } from '../core/text/span.js';
import type { CheckContext } from './check.js';
import { findingAt, mistakeAt, removal, replacement } from './directive-findings.js';

/** What is wrong with the decisions that a document makes itself: one isn't understood, or it changes nothing. */
export function* unusedDecisions(context: CheckContext): Generator<Finding> {
  const { analysis, localize } = context;
  const { decisions } = analysis;
  const own = decisions.all.filter(({ origin }) => origin !== 'file');
  const heeded = own.length === 0 ? undefined : heededDecisions(analysis);
  for (const decision of own) {
    const fault = decisions.faultOf(decision);
    if (fault === 'unknown-subject') {
      yield unknownSubject(decision, context);
    } else if (fault === 'unknown-rendering') {
      yield unknownRendering(decision, context);
    } else if (repeats(decision, decisions.all)) {
      const message = localize('That “{0}” is “{1}” is decided already; remove this.', ...sides(decision));
      yield findingAt(decision.place, message, removalsOfDecision(decision, context), context);
    } else if (heeded?.has(decision) === false) {
      yield* unheeded(decision, strongerThan(decision, analysis, heeded), context);
    }
  }
}

/** The stronger decision on the same subject that is heeded where this one would hold. */
function strongerThan(
  decision: Decision,
  { decisions: { all } }: Analysis,
  heeded: ReadonlySet<Decision>,
): Decision | undefined {
  const { scope } = decision;
  return all
    .slice(0, all.indexOf(decision))
    .find(
      (other) =>
        heeded.has(other) &&
        isOnSameSubject(other, decision) &&
        (scope === undefined || other.scope === undefined || overlaps(scope, other.scope)),
    );
}

/** A decision that nothing heeds; where a stronger one says the same, it is that one which may go. */
function* unheeded(
  decision: Decision,
  stronger: Decision | undefined,
  context: CheckContext,
): Generator<Finding> {
  const { localize } = context;
  const fixes = removalsOfDecision(decision, context);
  if (stronger === undefined) {
    const message = localize('No “{0}” stands where this decides on “{1}”; remove it.', ...sides(decision));
    yield findingAt(decision.place, message, fixes, context);
  } else if (spellingKey(stronger.rendering) !== spellingKey(decision.rendering)) {
    const message = localize(
      '“{0}” is decided otherwise on line {1}, which counts; remove this.',
      decision.subject,
      stronger.place.line,
    );
    const related = [{ message: localize('Decided here'), place: stronger.place }];
    yield { ...findingAt(decision.place, message, fixes, context), related };
  }
}

/** Whether the same would be decided without a decision; `all` are in order, the strongest first. */
function repeats(decision: Decision, all: readonly Decision[]): boolean {
  const start = decision.scope?.start ?? 0;
  const weaker = all
    .slice(all.indexOf(decision) + 1)
    .find(
      ({ origin, subject, scope }) =>
        origin !== 'file' &&
        isOnSameSubject({ subject }, decision) &&
        (scope === undefined || (scope.start <= start && start < scope.end)),
    );
  return weaker !== undefined && spellingKey(weaker.rendering) === spellingKey(decision.rendering);
}

function unknownSubject(decision: Decision, context: CheckContext): Finding {
  const { analysis, localize } = context;
  const subjectsHere = new Set(
    analysis.occurrences.flatMap(({ senses }) =>
      senses.flatMap(({ term, concept }) => [term.text, concept.id]),
    ),
  );
  const right = nearest(decision.subject, subjectsHere);
  const message = right
    ? localize('No glossary has “{0}”; did you mean “{1}”?', decision.subject, right)
    : localize('No glossary has “{0}”, so that nothing is decided.', decision.subject);
  return mistakeAt(
    decision.place,
    message,
    right ? corrections(decision, 'subject', [right], context) : [],
    context,
  );
}

function unknownRendering(decision: Decision, context: CheckContext): Finding {
  const { localize } = context;
  const there = renderingsFor(decision.subject, context.analysis);
  const right = nearest(decision.rendering, there);
  const list = quoted(there, localize);
  const message = localize(
    '“{0}” is no rendering of “{1}”: {2}.',
    decision.rendering,
    decision.subject,
    list,
  );
  return mistakeAt(
    decision.place,
    there.length > 0 ? message : localize('“{0}” has no rendering to decide on.', decision.subject),
    corrections(decision, 'rendering', right ? [right] : there, context),
    context,
  );
}

/** The terms that a decision on a term, or on a concept by its id, may name. */
function renderingsFor(subject: string, { terminology }: Analysis): string[] {
  const senses = terminology.sensesOf(subject);
  const concept = terminology.concepts.get(subject);
  const termsOf = ({ terms }: Concept, languages: readonly Language[]) =>
    languages.flatMap((language) => terms[language].map(({ text }) => text));
  const renderings =
    senses.length > 0
      ? senses.flatMap((sense) => termsOf(sense.concept, [sense.term.language === 'zh' ? 'en' : 'zh']))
      : concept
        ? termsOf(concept, ['en', 'zh'])
        : [];
  return [...new Set(renderings)];
}

/** A decision with another term on one side, one fix for each. */
function corrections(
  decision: Decision,
  side: 'subject' | 'rendering',
  texts: readonly string[],
  context: CheckContext,
): Fix[] {
  const { document } = context.analysis;
  const { start, end } = decision.place;
  const written = document.text.slice(start, end);
  const wrong = decision[side];
  const at = side === 'subject' ? written.indexOf(wrong) : written.indexOf(wrong, decision.subject.length);
  if (at < 0) {
    return [];
  }
  const span = { start: start + at, end: start + at + wrong.length, text: wrong };
  return texts.map((text) => replacement(span, text, context));
}

/** An entry of the front matter is left to whoever wrote it. */
function removalsOfDecision({ place }: Decision, context: CheckContext): Fix[] {
  const directive = context.analysis.directives.find(({ start }) => start === place.start);
  return directive === undefined ? [] : [removal(directive, context)];
}

function sides({ subject, rendering }: Decision): [string, string] {
  return [subject, rendering];
}
