import type { Analysis } from '../core/analysis/analysis.js';
import type { Decision } from '../core/decisions/decision.js';
import { frontMatterEntries } from '../core/decisions/front-matter-entries.js';
import { heededDecisions, isOnSameSubject } from '../core/decisions/heeded-decisions.js';
import {
  deciding,
  type Directive,
  isSilencing,
  pairing,
  silencing,
  type SilencingDirective,
  type Word,
} from '../core/directives/directive.js';
import { removalOf } from '../core/directives/removal.js';
import type { Finding, Fix } from '../core/finding.js';
import type { Concept, Language } from '../core/glossary/model.js';
import { quoted } from '../core/localize.js';
import { nearest } from '../core/text/nearest.js';
import { spellingKey } from '../core/text/spelling-key.js';
import { overlaps, type Span } from '../core/text/span.js';
import type { Astray, AstrayReason } from '../core/pairing/astray.js';
import type { Check, CheckContext } from './check.js';

/**
 * What a document says to the checks without changing anything: it silences what says nothing, or decides what nobody asks. It
 * runs last, when what the others found has been held against the directives.
 */
export const unusedDirective: Check = {
  code: 'unused-directive',
  defaultSeverity: 'hint',
  description: 'A directive changes nothing, or is not understood.',
  isSilencedByName: true,
  run: findUnusedDirectives,
};

function* findUnusedDirectives(context: CheckContext): Generator<Finding> {
  const { analysis, isSilenced } = context;
  const silencings = analysis.directives.filter(isSilencing);
  const found = [
    ...analysis.directives.filter(({ kind }) => kind === 'faulty').map((each) => faulty(each, context)),
    ...frontMatterEntries(analysis.frontMatter).faults.map((each) => faultyEntry(each, context)),
    ...analysis.astray.map((each) => astray(each, context)),
    ...silencings.flatMap((directive) => idleIn(directive, context)),
    ...decisionsIn(context),
  ];
  yield* found.filter((finding) => !isSilenced(finding));
  // What silences this very check has had its chance only now.
  for (const directive of silencings) {
    const own = directive.codes.find(({ text }) => text === unusedDirective.code);
    if (own !== undefined && context.silences.idle.has(own)) {
      yield idle(directive, own, context);
    }
  }
}

/** Something that is nearly a directive: its name is misspelt, or what it is about is missing. */
function faulty({ name, start, end }: Directive, context: CheckContext): Finding {
  const { localize } = context;
  if ((deciding as readonly string[]).includes(name.text)) {
    const message = localize(
      'This decides on nothing; write a term, “=” and its rendering: “{0}: 网络安全 = cybersecurity”.',
      name.text,
    );
    return mistakeAt({ start, end }, message, [], context);
  }
  if ((pairing as readonly string[]).includes(name.text)) {
    const message = localize(
      'This names no document; write its path from here, or “none”: “{0}: ../en/law.md”.',
      name.text,
    );
    return mistakeAt({ start, end }, message, [], context);
  }
  const right = nearest(name.text, [...silencing, ...deciding, ...pairing]);
  const message = right
    ? localize('There is no directive “{0}”; did you mean “{1}”?', name.text, right)
    : localize('There is no directive “{0}”.', name.text);
  return mistakeAt(name, message, right === undefined ? [] : [replacement(name, right, context)], context);
}

const leadingNowhere: Readonly<Record<AstrayReason, { readonly message: string }>> = {
  quoted: { message: 'There is no document at {0}; write its path without quotation marks.' },
  address: { message: '“{0}” is no path; write that of a file, from the folder of this document.' },
  section: { message: 'There is no document at “{0}”; write its path without “#” and what is behind it.' },
  outside: {
    message:
      'What “{0}” leads to lies outside of the folder in which counterparts are looked for; write a path from the folder of this document, with “/” between its parts.',
  },
  itself: { message: '“{0}” is this document itself; name the one it is compared with, or write “none”.' },
  missing: {
    message:
      'There is no other document at “{0}”; write its path from the folder of this one, with “/” between its parts.',
  },
};

/** A path that leads to no document to compare this one with. */
function astray({ path, why }: Astray, context: CheckContext): Finding {
  return mistakeAt(path, context.localize(leadingNowhere[why].message, path.text), [], context);
}

/** Something of the front matter that stands where a decision belongs. */
function faultyEntry(span: Span, context: CheckContext): Finding {
  const message = context.localize(
    'This decides on nothing; write below “glossary:” a term, a colon and its rendering: “{0}”.',
    '网络安全: cybersecurity',
  );
  return mistakeAt(span, message, [], context);
}

/** What in a directive silences nothing; of this very check it is too early to tell. */
function idleIn(directive: SilencingDirective, context: CheckContext): Finding[] {
  const { severities, silences } = context;
  const { name, codes } = directive;
  if (codes.length === 0) {
    const isAnyOn = [...severities].some(
      ([code, severity]) => code !== unusedDirective.code && severity !== 'off',
    );
    return isAnyOn && silences.idle.has(name) ? [idle(directive, undefined, context)] : [];
  }
  const others = codes.filter(({ text }) => text !== unusedDirective.code);
  // A check that is switched off here may be on elsewhere, and have something to say there.
  const idleCodes = others.filter(
    (code) => silences.idle.has(code) && severities.has(code.text) && severities.get(code.text) !== 'off',
  );
  const unknown = others
    .filter(({ text }) => !severities.has(text))
    .map((code) => unknownCode(directive, code, context));
  return idleCodes.length === codes.length
    ? [idle(directive, undefined, context)]
    : [...unknown, ...idleCodes.map((code) => idle(directive, code, context))];
}

function unknownCode(directive: SilencingDirective, code: Word, context: CheckContext): Finding {
  const { severities, localize } = context;
  const right = nearest(code.text, severities.keys());
  const message = right
    ? localize('There is no check “{0}”; did you mean “{1}”?', code.text, right)
    : localize('There is no check “{0}”.', code.text);
  const fix = right ? replacement(code, right, context) : removalOfCode(directive, code, context);
  return mistakeAt(code, message, [fix], context);
}

/** A code of a directive, or all of it, that changes nothing. */
function idle(directive: SilencingDirective, code: Word | undefined, context: CheckContext): Finding {
  const { localize } = context;
  const said = code?.text ?? directive.name.text;
  const message =
    directive.kind === 'glossary-enable'
      ? localize('“{0}” lets nothing speak again: nothing is silenced here.', said)
      : localize('“{0}” silences nothing; remove it.', said);
  const fix = code ? removalOfCode(directive, code, context) : removal(directive, context);
  return findingAt(code ?? directive, message, [fix], context);
}

/** What is wrong with the decisions of the document itself. */
function* decisionsIn(context: CheckContext): Generator<Finding> {
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

function removal({ name, comment }: Directive, { analysis, localize }: CheckContext): Fix {
  return {
    title: localize('Remove “{0}”', name.text),
    edits: [removalOf(analysis.document.text, comment)],
    certain: false,
  };
}

function removalOfCode(directive: SilencingDirective, code: Word, context: CheckContext): Fix {
  const { codes } = directive;
  if (codes.length === 1) {
    return removal(directive, context);
  }
  const index = codes.indexOf(code);
  const { start, end } =
    index === 0 ? { start: code.start, end: codes[1].start } : { start: codes[index - 1].end, end: code.end };
  return {
    title: context.localize('Remove “{0}”', code.text),
    edits: [{ start, end, newText: '' }],
    certain: false,
  };
}

function replacement({ start, end, text }: Word, newText: string, { localize }: CheckContext): Fix {
  return {
    title: localize('Replace “{0}” with “{1}”', text, newText),
    edits: [{ start, end, newText }],
    certain: false,
  };
}

function sides({ subject, rendering }: Decision): [string, string] {
  return [subject, rendering];
}

/** What never does what its writer meant is no hint, which would only be counted: it is information at least. */
function mistakeAt(span: Span, message: string, fixes: readonly Fix[], context: CheckContext): Finding {
  const finding = findingAt(span, message, fixes, context);
  return finding.severity === 'hint' ? { ...finding, severity: 'information' } : finding;
}

function findingAt(
  { start, end }: Span,
  message: string,
  fixes: readonly Fix[],
  { analysis, severity }: CheckContext,
): Finding {
  const text = analysis.document.text.slice(start, end);
  const shared = { details: [], concepts: [], renderings: [], related: [] };
  return { code: unusedDirective.code, severity, start, end, text, message, ...shared, fixes };
}
