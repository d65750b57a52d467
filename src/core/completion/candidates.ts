import { choicesOf } from '../analysis/choices.js';
import { inForce, leadingTerm, type Concept, type Sense, type Term } from '../glossary/model.js';
import type { Terminology } from '../glossary/terminology.js';
import { searchText } from '../search/search-key.js';
import type { FoundForm } from '../search/term-index.js';
import { inSimplified } from '../text/chinese-script.js';
import type { Mentions } from './mentions.js';
import type { Candidate, Wording } from './ranking.js';
import type { Surroundings } from './surroundings.js';

/** What was found of what is typed from an offset on. */
export interface Found extends FoundForm {
  readonly start: number;
}

/** The terms that what was found may become, in the language that is written there. */
export function candidatesFor(
  found: readonly Found[],
  terminology: Terminology,
  surroundings: Surroundings,
): Candidate[] {
  const isUsed = usedAmong(found, terminology, surroundings.mentions);
  return found.flatMap(({ form, grade, start }) => {
    const sense = terminology.sense(form);
    const { concept, term: typed } = sense;
    const spelling = terminology.forms.form(form).text;
    const decided = surroundings.decidedOf(concept);
    return termsFor(sense, decided, surroundings).map((term): Candidate => {
      const { language } = term;
      const text = language === 'en' ? term.text : term === typed ? spelling : surroundings.spellingOf(term);
      const isDecided = decided.includes(term.text);
      return {
        start,
        concept,
        term,
        text,
        ...(typed.language === language && typed !== term && { insteadOf: typed }),
        isDecided,
        isInScript: isDecided || surroundings.suitsScript(text),
        grade,
        wording: text === spelling ? 'own' : wordingOf(spelling, typed, term),
        isConceptDecided: decided.length > 0,
        hasCue: surroundings.hasCueOf(term),
        isUsed: isUsed(concept, spelling),
        home: surroundings.homeOf(term),
        isLeading: leadingTerm(concept, language) === term,
        length: spelling.length,
      };
    });
  });
}

/** The terms in force that someone may mean who types one: itself, or its renderings, or what takes its place. */
function termsFor(sense: Sense, decided: readonly string[], surroundings: Surroundings): Term[] {
  const { concept, term } = sense;
  const { language } = surroundings;
  if (term.language === language && inForce(term)) {
    return [term];
  }
  const stands = (each: Term) => surroundings.admit(each);
  const choices = choicesOf([sense], language === 'en' ? 'zh' : 'en', stands).map(
    ({ rendering }) => rendering,
  );
  // Of Chinese only the term that leads the concept is a choice.
  const others = concept.terms[language].filter(
    (each) => decided.includes(each.text) || (surroundings.homeOf(each) === 'here' && stands(each)),
  );
  return [...new Set([...choices, ...others])].filter(inForce);
}

/** What leads from a spelling that was found, of a term, to one that is offered in other words. */
function wordingOf(spelling: string, typed: Term, term: Term): Wording {
  if (!isSpeltAlike(spelling, typed.text)) return 'spelling';
  if (typed === term) return 'own';
  return typed.language === term.language ? 'replacement' : 'rendering';
}

/** Whether two spellings differ at most in script, case, blanks and hyphens. */
function isSpeltAlike(one: string, other: string): boolean {
  const bare = (text: string) => inSimplified(searchText(text)).replaceAll(' ', '');
  return one === other || bare(one) === bare(other);
}

/**
 * Tells of which of the concepts that were found the document speaks: who has the *Cyberspace Administration of China*, by whatever
 * name, speaks of *cyberspace*.
 */
function usedAmong(
  found: readonly Found[],
  { forms }: Terminology,
  mentions: Mentions,
): (concept: Concept, spelling: string) => boolean {
  const used = found
    .filter(({ form }) => mentions.has(forms.concept(form)))
    .map(({ form }) => forms.form(form).text.toLowerCase());
  return (concept, spelling) => {
    const shorter = spelling.toLowerCase();
    return mentions.has(concept) || used.some((longer) => longer.includes(shorter));
  };
}
