import { glossBehind } from '../analysis/fixes.js';
import type { Analysis } from '../analysis/analysis.js';
import { choicesOf } from '../analysis/choices.js';
import type { Concept, Language, Term } from '../glossary/model.js';
import type { Offer, Offers } from './offers.js';

/** What is inserted for a term: it alone, with its gloss where the document first mentions it, or its pinyin. */
export const insertions = ['term', 'gloss', 'pinyin'] as const;
export type Insertion = (typeof insertions)[number];

/**
 * The text to insert for an offer. A term whose first letter was typed as a capital keeps it; `templates` say how a term is
 * glossed in texts of each language. Where a term has no pinyin, or no rendering to gloss it with, it is the term.
 */
export function insertedText(
  offer: Offer,
  { end, language }: Pick<Offers, 'end' | 'language'>,
  analysis: Analysis,
  insertion: Insertion,
  templates: Readonly<Record<Language, string>>,
): string {
  const { start } = offer;
  const typed = analysis.document.text.slice(start, end);
  const term = language === 'en' ? capitalizedAs(typed, offer.text) : offer.text;
  switch (insertion) {
    case 'term':
      return term;
    case 'pinyin':
      return chineseOf(offer)?.pinyin ?? term;
    case 'gloss': {
      const rendering = isMentionedBefore(offer.concept, start, analysis)
        ? undefined
        : otherOf(offer, start, analysis);
      return rendering === undefined ? term : term + glossBehind(language, rendering, templates[language]);
    }
  }
}

/** The term of the other language that stands for an offer: that which is decided on, else the best. */
export function otherOf({ concept, term }: Offer, offset: number, { decisions }: Analysis): Term | undefined {
  const other = term.language === 'zh' ? 'en' : 'zh';
  const decided = decisions.renderingsOf(concept, other, offset).at(0)?.choice.rendering;
  return (
    decided ?? choicesOf([{ concept, term }], term.language, (each) => !each.onlyWithCues).at(0)?.rendering
  );
}

/** The Chinese of an offer. */
function chineseOf({ concept, term }: Offer): Term | undefined {
  return term.language === 'zh' ? term : choicesOf([{ concept, term }], 'en', () => true).at(0)?.rendering;
}

function isMentionedBefore(concept: Concept, offset: number, { occurrences }: Analysis): boolean {
  return occurrences.some(
    ({ end, senses }) => end <= offset && senses.some((sense) => sense.concept === concept),
  );
}

function capitalizedAs(typed: string, term: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(typed) ? term.charAt(0).toUpperCase() + term.slice(1) : term;
}
