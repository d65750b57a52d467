import type { Analysis } from '../analysis/analysis.js';
import { choicesOf } from '../analysis/choices.js';
import { Cues } from '../analysis/cues.js';
import {
  type Concept,
  inForce,
  type Language,
  leadingTerm,
  type Sense,
  type Term,
} from '../glossary/model.js';
import { grades } from '../search/match-key.js';
import type { FoundForm, TermIndex } from '../search/term-index.js';
import type { Span } from '../text/span.js';
import { languageWritten } from './line-language.js';
import { endOfWord, typedBefore } from './typed.js';

/** A term that may be written where someone types. */
export interface Offer {
  readonly concept: Concept;
  /** In force, of the language that is written there. */
  readonly term: Term;
  /** How it is written: the term itself, or the spelling that was typed. */
  readonly text: string;
  /** The term that was typed, where it is one that should not be used. */
  readonly insteadOf?: Term;
  /** Whether it is decided there that this is the rendering. */
  readonly isDecided: boolean;
}

/** What may be written at a place, in order, in the place of what has been typed. */
export interface Offers extends Span {
  readonly language: Language;
  readonly offers: readonly Offer[];
  /** Where the word that is typed ends, if it goes on behind the place. */
  readonly endOfWord: number;
}

/** The most terms that are looked at, and offered. */
const mostFound = 200;
const mostOffered = 50;

/** So many letters of pinyin are looked for in an English text: fewer are nearly always English. */
const fewestInEnglish = 4;

/**
 * The terms that what stands before an offset (UTF-16, from 0) of a document's prose may become, in the language that is
 * written there. Undefined where there are none, nothing is typed, or it is no prose.
 */
export function offersAt(analysis: Analysis, offset: number, index: TermIndex): Offers | undefined {
  const { reading, document, occurrences, terminology } = analysis;
  const candidates = typedBefore(reading.units, offset);
  const mentioned = new Set(
    candidates.length === 0 ? [] : occurrences.flatMap(({ senses }) => senses.map(({ concept }) => concept)),
  );
  const isMentioned = (concept: Concept) => mentioned.has(concept);
  for (const span of candidates) {
    const typed = document.text.slice(span.start, span.end);
    const language = languageWritten(analysis, span);
    const found = language === undefined ? [] : index.find(typed, mostFound, isMentioned);
    const suiting = found.filter(({ form }) => suits(typed, terminology.sense(form).term, language));
    if (language !== undefined && suiting.length > 0) {
      const offers = offersOf(suiting, span, language, analysis, isMentioned);
      return { ...span, language, offers, endOfWord: endOfWord(reading.units, offset) };
    }
  }
  return undefined;
}

/** Whether someone who writes a language can mean a term by what they type. */
function suits(typed: string, term: Term, language: Language | undefined): boolean {
  return (
    language === 'zh' ||
    term.language === 'en' ||
    /\p{Script=Han}/u.test(typed) ||
    typed.replace(/\P{L}/gu, '').length >= fewestInEnglish
  );
}

interface Ranked extends Offer {
  readonly rank: readonly number[];
}

function offersOf(
  found: readonly FoundForm[],
  span: Span,
  language: Language,
  analysis: Analysis,
  isMentioned: (concept: Concept) => boolean,
): Offer[] {
  const { terminology, decisions, reading } = analysis;
  const cues = new Cues(terminology, reading.units);
  const ranked = found.flatMap(({ form, grade }): Ranked[] => {
    const sense = terminology.sense(form);
    const { concept, term: typed } = sense;
    const decided = decisions
      .renderingsOf(concept, language, span.start)
      .map(({ choice }) => choice.rendering.text);
    return termsFor(sense, language, (term) => cues.admit(term, span)).map((term) => {
      const isDecided = decided.includes(term.text);
      return {
        concept,
        term,
        text: term === typed && language === 'zh' ? terminology.forms.form(form).text : term.text,
        ...(typed.language === language && typed !== term && { insteadOf: typed }),
        isDecided,
        rank: [
          grades.indexOf(grade),
          typed.language === language ? 0 : 1,
          decided.length === 0 ? 1 : isDecided ? 0 : 2,
          cues.of(term, span).length > 0 ? 0 : 1,
          isMentioned(concept) ? 0 : 1,
          leadingTerm(concept, language) === term ? 0 : 1,
        ],
      };
    });
  });
  const sorted = ranked.toSorted((a, b) => compare(a.rank, b.rank));
  const unique = new Map<string, Ranked>();
  for (const offer of sorted) {
    const key = `${offer.concept.id} ${offer.term.text}`;
    if (!unique.has(key)) unique.set(key, offer);
  }
  return [...unique.values()].slice(0, mostOffered).map(({ rank: _rank, ...offer }) => offer);
}

/** The terms in force that someone may mean who types one: itself, or its renderings, or what takes its place. */
function termsFor(sense: Sense, language: Language, stands: (term: Term) => boolean): Term[] {
  const { term } = sense;
  if (term.language === language && inForce(term)) {
    return [term];
  }
  const choices = choicesOf([sense], language === 'en' ? 'zh' : 'en', stands);
  return choices.map(({ rendering }) => rendering).filter(inForce);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at === -1 ? 0 : a[at] - b[at];
}
