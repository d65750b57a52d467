import {
  type Distinction,
  type Language,
  type Source,
  type Status,
  type Term,
  textFor,
} from '../glossary/model.js';
import type { Terminology } from '../glossary/terminology.js';
import { type Localize, named, noted, remarked } from '../localize.js';
import type { Audience } from '../audience.js';
import type { Choice, Occurrence } from './occurrence.js';

/** One choice of an occurrence in a line: the rendering, its status and period, when it is right, its source. */
export function describeChoice(choice: Choice, occurrence: Occurrence, audience: Audience): string {
  const { marks, when, source } = aboutChoice(choice, occurrence, audience);
  return described(choice.rendering, marks, when, source, audience);
}

/** What there is to say of one choice of an occurrence. */
export interface AboutChoice {
  /** Its status and period, and where it is at home. */
  readonly marks: readonly (string | undefined)[];
  /** When it is right, in words; empty where nothing says. */
  readonly when: string;
  /** A reference to a source, as it is written. */
  readonly source: string | undefined;
}

/** What tells one choice of an occurrence from the others. */
export function aboutChoice(
  { concept, rendering }: Choice,
  { language, senses }: Occurrence,
  { reader, localize }: Omit<Audience, 'terminology'>,
): AboutChoice {
  const own = senses.find((sense) => sense.concept === concept)?.term;
  // What makes the choice right is said where the English is: there are the several renderings.
  const telling = language === 'zh' ? rendering : (own ?? rendering);
  return {
    marks: [statusWord(telling.status, localize), period(telling), rendering.region],
    when: textFor(telling.when, reader) || (language === 'zh' ? '' : textFor(concept.definition, reader)),
    source: telling.source ?? concept.source,
  };
}

/** A term in a line: its status and period, when it is right or what is wrong with it, its source. */
export function describeTerm(term: Term, audience: Audience): string {
  const { reader, localize } = audience;
  const marks = [statusWord(term.status, localize), period(term), term.region];
  return described(
    term,
    marks,
    textFor(term.when, reader) || textFor(term.note, reader),
    term.source,
    audience,
  );
}

/** How concepts or renderings differ, in a line with its source. */
export function describeDistinction(
  { says, source }: Distinction,
  terminology: Terminology,
  reader: Language,
): string {
  return `${textFor(says, reader)}${sourceInBrackets(source, terminology)}`;
}

function described(
  { text, pinyin }: Term,
  marks: readonly (string | undefined)[],
  tells: string,
  source: string | undefined,
  { terminology, localize }: Audience,
): string {
  const name = noted(pinyin === undefined ? text : `${text} ${pinyin}`, remarked(marks, localize), localize);
  const said = tells === '' ? name : named(name, tells, localize);
  return `${said}${sourceInBrackets(source, terminology)}`;
}

function sourceInBrackets(source: string | undefined, terminology: Terminology): string {
  return source === undefined ? '' : ` [${describeSource(source, terminology)}]`;
}

/** A status as a word for readers. */
export function statusWord(status: Status, localize: Localize): string {
  switch (status) {
    case 'preferred':
      return localize('preferred');
    case 'admitted':
      return localize('admitted');
    case 'deprecated':
      return localize('deprecated');
    case 'superseded':
      return localize('superseded');
  }
}

/** The years of a term, `2014–`, `–2014` or `1994–2014`; undefined where it has none. */
export function period({ since, until }: Term): string | undefined {
  return since === undefined && until === undefined ? undefined : `${since ?? ''}–${until ?? ''}`;
}

/** A source reference as readers cite it: `Cai Cuihong 2015, §1.1`; a key that is not known stays as it is. */
export function describeSource(reference: string, terminology: Terminology): string {
  const { source, where } = terminology.sourceOf(reference);
  if (source === undefined) {
    return reference;
  }
  const name = sourceName(source);
  return where === '' ? name : `${name}, ${where}`;
}

/** How readers name a source: author and year, or its key where it has neither. */
export function sourceName({ key, author, year }: Source): string {
  return [author, year].filter((part) => part !== undefined).join(' ') || key;
}
