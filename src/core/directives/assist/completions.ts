import type { Analysis } from '../../analysis/analysis.js';
import { choicesOf } from '../../analysis/choices.js';
import { type Choice, isUnresolved } from '../../analysis/occurrence.js';
import type { Completion, Completions } from '../../glossary/assist/completion.js';
import { type Term, termsOf } from '../../glossary/model.js';
import type { Terminology } from '../../glossary/terminology.js';
import { plainPinyin } from '../../pinyin/plain.js';
import type { TermIndex } from '../../search/term-index.js';
import { deciding, pairing } from '../directive.js';
import { isOneOf } from '../read-directives.js';
import { type DirectiveContext, directiveContextAt } from './context.js';
import { meanings } from './meanings.js';

/** A check that directives may name. */
export interface NamedCheck {
  readonly code: string;
  /** What it finds, in one English sentence; the key of its translation. */
  readonly description: string;
}

/** What may be written at a place of a directive. */
export interface DirectiveCompletions extends Completions {
  /** Whether there may be more that begins with what has been typed, of which too little is typed to tell. */
  readonly isIncomplete: boolean;
}

/** How many terms to offer that aren't in the document. */
const mostOthers = 50;

/**
 * What may be written at an offset (UTF-16, from 0) of a document in a directive, finished or not: the names of directives, the
 * codes of the checks, the terms that can be decided on, the renderings of one. Undefined where no directive is written.
 */
export function completionsInDirective(
  analysis: Analysis,
  offset: number,
  checks: readonly NamedCheck[],
  index: TermIndex,
): DirectiveCompletions | undefined {
  const { document, reading } = analysis;
  const { text, kind } = document;
  const context = kind.comment && directiveContextAt(text, offset, kind.comment, reading);
  if (context === undefined) {
    return undefined;
  }
  const { start, end } = context;
  const typed = text.slice(start, offset);
  const lead = /[:=]$/u.test(text.slice(0, start)) ? ' ' : '';
  const items = itemsFor(context, typed, analysis, checks, index).map((item) => ({
    ...item,
    insert: lead + item.insert,
  }));
  return { start, end, items, isIncomplete: context.at === 'subject' };
}

function itemsFor(
  context: DirectiveContext,
  typed: string,
  analysis: Analysis,
  checks: readonly NamedCheck[],
  index: TermIndex,
): Completion[] {
  switch (context.at) {
    case 'name':
      return names;
    case 'code':
      return checks
        .filter(({ code }) => !context.others.includes(code))
        .map(({ code, description }) => ({ what: 'word', label: code, insert: code, about: description }));
    case 'subject':
      return subjects(typed, context.hasRendering, analysis, index);
    case 'rendering':
      return renderings(context.subject, analysis);
  }
}

/** The directives that say something behind a colon. */
const withValue = [...deciding, ...pairing];

const names: Completion[] = Object.entries(meanings).map(([name, about]) => ({
  what: 'directive',
  label: name,
  insert: isOneOf(withValue, name) ? `${name}: ` : name,
  about,
  ...(isOneOf(deciding, name) ? { leadsOn: true } : {}),
}));

/** First the terms of the document, those that are open before all others; then those that what is typed is found in. */
function subjects(typed: string, hasRendering: boolean, analysis: Analysis, index: TermIndex): Completion[] {
  const found = new Map<string, Completion>();
  const add = (term: Term, choices: readonly Choice[]) => {
    if (choices.length > 1 && canBeWritten(term.text, analysis) && !found.has(term.text)) {
      found.set(term.text, subject(term, choices, hasRendering));
    }
  };
  const { occurrences, terminology } = analysis;
  const [open, settled] = [true, false].map((isOpen) =>
    occurrences.filter((occurrence) => isUnresolved(occurrence) === isOpen),
  );
  [...open, ...settled].forEach(({ senses, choices }) => add(senses[0].term, choices));
  for (const { form } of index.find(typed, mostOthers)) {
    const { term } = terminology.sense(form);
    add(term, choicesFor(term.text, terminology));
  }
  return [...found.values()];
}

function subject(term: Term, choices: readonly Choice[], hasRendering: boolean): Completion {
  const { text, pinyin } = term;
  return {
    what: 'term',
    label: text,
    insert: hasRendering ? text : `${text} = `,
    concept: choices[0].concept,
    ...(pinyin === undefined ? {} : { filter: `${text} ${plainPinyin(pinyin)}` }),
    ...(hasRendering ? {} : { leadsOn: true }),
  };
}

function renderings(subject: string, analysis: Analysis): Completion[] {
  return choicesFor(subject, analysis.terminology)
    .filter(({ rendering }) => canBeWritten(rendering.text, analysis))
    .map(({ concept, rendering }) => ({
      what: 'term',
      label: rendering.text,
      insert: rendering.text,
      concept,
      rendering,
    }));
}

/** The renderings of a term, best first; of a concept those of its terms in either language, English first. */
function choicesFor(subject: string, terminology: Terminology): Choice[] {
  const always = () => true;
  const senses = terminology.sensesOf(subject);
  if (senses.length > 0) {
    const { language } = senses[0].term;
    return choicesOf(
      senses.filter(({ term }) => term.language === language),
      language,
      always,
    );
  }
  const concept = terminology.concepts.get(subject);
  const [term] = concept === undefined ? [] : termsOf(concept);
  return concept === undefined || term === undefined
    ? []
    : [...choicesOf([{ concept, term }], 'zh', always), ...choicesOf([{ concept, term }], 'en', always)];
}

/** Whether a term in a directive would neither end its comment nor be taken for more than a term. */
function canBeWritten(term: string, { document: { kind } }: Analysis): boolean {
  const close = kind.comment?.close ?? '';
  return !/[=＝\r\n]|(?:^|\s)--|--+>/u.test(term) && (close === '' || !term.includes(close));
}
