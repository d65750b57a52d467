import type { Analysis } from '../analysis/analysis.js';
import type { Concept, Language, Term } from '../glossary/model.js';
import type { Terminology } from '../glossary/terminology.js';
import type { TermIndex } from '../search/term-index.js';
import type { Span } from '../text/span.js';
import { candidatesFor, type Found } from './candidates.js';
import { languageWritten } from './line-language.js';
import { Mentions } from './mentions.js';
import { ranked } from './ranking.js';
import { Surroundings } from './surroundings.js';
import { endOfWord, typedBefore } from './typed.js';

/** A term that may be written where someone types. */
export interface Offer {
  /** From where on what stands there is replaced by it. */
  readonly start: number;
  readonly concept: Concept;
  /** In force, of the language that is written there. */
  readonly term: Term;
  /** How it is written: the term itself, the spelling that was typed, or that of the document's script. */
  readonly text: string;
  /** The term that was typed, where it is one that should not be used. */
  readonly insteadOf?: Term;
  /** Whether it is decided there that this is the rendering. */
  readonly isDecided: boolean;
}

/** What may be written at a place, in order; the span is the longest that one of the offers replaces. */
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
  const { reading, terminology } = analysis;
  const mentions = new Mentions(analysis);
  const { found, language } = foundIn(typedBefore(reading.units, offset), analysis, index, mentions);
  if (language === undefined) {
    return undefined;
  }
  const surroundings = new Surroundings(analysis, { start: found[0].start, end: offset }, language, mentions);
  const offers = ranked(candidatesFor(found, terminology, surroundings)).slice(0, mostOffered);
  const start = Math.min(offset, ...offers.map((offer) => offer.start));
  return { start, end: offset, language, offers, endOfWord: endOfWord(reading.units, offset) };
}

/**
 * What is found of the stretches, the longest first, as far as all are written in one language. A term that has a stretch only
 * within leaves room for what begins with less: *in cybersp* stands within *order in cyberspace*, but *cyberspace* begins so.
 */
function foundIn(
  stretches: readonly Span[],
  analysis: Analysis,
  index: TermIndex,
  mentions: Mentions,
): { readonly found: readonly Found[]; readonly language?: Language } {
  const { document, terminology } = analysis;
  let all: { readonly found: readonly Found[]; readonly language?: Language } = { found: [] };
  for (const span of stretches) {
    const typed = document.text.slice(span.start, span.end);
    const language = languageWritten(analysis, span);
    if (language === undefined || language !== (all.language ?? language)) continue;
    const found = index
      .find(typed, mostFound, (concept) => mentions.has(concept))
      .filter(({ form }) => suits(typed, terminology.sense(form).term, language))
      .map((each) => ({ ...each, start: span.start }));
    if (found.length > 0) all = { found: [...all.found, ...found], language };
    if (found.some(({ form, grade }) => grade !== 'within' || isReading(typed, form, terminology))) break;
  }
  return all;
}

/** Whether what is typed is how something Chinese is read: no part of pinyin is left standing. */
function isReading(typed: string, form: number, { forms }: Terminology): boolean {
  return forms.form(form).language === 'zh' && !/\p{Script=Han}/u.test(typed);
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
