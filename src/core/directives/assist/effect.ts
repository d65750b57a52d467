import type { Analysis } from '../../analysis/analysis.js';
import type { Localize } from '../../localize.js';
import { Lines } from '../../text/lines.js';
import type { Span } from '../../text/span.js';
import { spellingKey } from '../../text/spelling-key.js';
import { type DecidingDirective, type Directive, isPairing, type SilencingDirective } from '../directive.js';
import { Silences } from '../silences.js';
import { meanings } from './meanings.js';

/**
 * Says, a sentence or a phrase each, what a directive does where it stands: in which lines it holds, and how much it decides on.
 * Of one that isn't understood there is nothing to say.
 */
export function explainDirective(directive: Directive, analysis: Analysis, localize: Localize): string[] {
  if (directive.kind === 'faulty') {
    return [];
  }
  const meaning = localize(meanings[directive.kind]);
  if (isPairing(directive)) {
    return [meaning, ...reasonOf(directive)];
  }
  return 'codes' in directive
    ? [meaning, ...silenced(directive, analysis, localize)]
    : [meaning, ...decided(directive, analysis, localize)];
}

function silenced(directive: SilencingDirective, analysis: Analysis, localize: Localize): string[] {
  const { text } = analysis.document;
  const lines = new Lines(text);
  const stretches = new Silences(analysis.directives, text).stretchesOf(directive);
  return [
    ...stretches.map(({ code, ...stretch }) =>
      inLines(code === undefined ? localize('All checks') : `“${code}”`, stretch, lines, localize),
    ),
    ...reasonOf(directive),
  ];
}

function decided(directive: DecidingDirective, analysis: Analysis, localize: Localize): string[] {
  const { document, decisions, occurrences } = analysis;
  const decision = decisions.all.find(
    ({ origin, place }) => origin !== 'file' && place.start === directive.start,
  );
  if (decision?.scope === undefined) {
    return [];
  }
  const { start, end } = decision.scope;
  const key = spellingKey(decision.subject);
  const laterStarts = decisions.all
    .filter((each) => each.origin === decision.origin && spellingKey(each.subject) === key)
    .filter((each) => decisions.faultOf(each) === undefined)
    .flatMap(({ scope }) => (scope !== undefined && scope.start > start ? scope.start : []));
  const stretch = { start, end: Math.min(end, ...laterStarts) };
  const count = occurrences.filter(
    ({ resolution }) => resolution?.by === 'decision' && resolution.decision === decision,
  ).length;
  const what = `${decision.subject} → ${decision.rendering}`;
  return [
    inLines(what, stretch, new Lines(document.text), localize),
    localize('Occurrences it decides on: {0}', count),
    ...reasonOf(decision),
  ];
}

function reasonOf({ reason }: { readonly reason?: string }): string[] {
  return reason === undefined ? [] : [reason];
}

/** What holds in a stretch, and in which lines that is. */
function inLines(what: string, { start, end }: Span, lines: Lines, localize: Localize): string {
  if (start === end) {
    return localize('{0}: in no line', what);
  }
  const [first, last] = [start, end - 1].map((offset) => lines.positionAt(offset).line);
  return first === last
    ? localize('{0}: line {1}', what, first)
    : localize('{0}: lines {1} to {2}', what, first, last);
}
