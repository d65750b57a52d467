import { frontMatterEntries } from '../core/decisions/front-matter-entries.js';
import {
  deciding,
  type Directive,
  isSilencing,
  pairing,
  silencing,
  type SilencingDirective,
  type Word,
} from '../core/directives/directive.js';
import type { Finding, Fix } from '../core/finding.js';
import { nearest } from '../core/text/nearest.js';
import type { Span } from '../core/text/span.js';
import type { Astray, AstrayReason } from '../core/pairing/astray.js';
import type { Check, CheckContext } from './check.js';
import { findingAt, mistakeAt, removal, replacement, unusedDirectiveCode } from './directive-findings.js';
import { unusedDecisions } from './unused-decisions.js';

/**
 * What a document says to the checks without changing anything: it silences what says nothing, or decides what nobody asks. It
 * runs last, when what the others found has been held against the directives.
 */
export const unusedDirective: Check = {
  code: unusedDirectiveCode,
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
    ...unusedDecisions(context),
  ];
  yield* found.filter((finding) => !isSilenced(finding));
  // What silences this very check has had its chance only now.
  for (const directive of silencings) {
    const own = directive.codes.find(({ text }) => text === unusedDirectiveCode);
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
      ([code, severity]) => code !== unusedDirectiveCode && severity !== 'off',
    );
    return isAnyOn && silences.idle.has(name) ? [idle(directive, undefined, context)] : [];
  }
  const others = codes.filter(({ text }) => text !== unusedDirectiveCode);
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
