import { plainText } from '../documents/reading.js';
import type { Edit, Fix } from '../finding.js';
import { inForce, type Language, type Term } from '../glossary/model.js';
import type { Localize } from '../localize.js';
import { inTheShapeOf } from '../text/shape.js';
import type { Analysis } from './analysis.js';
import { mayBeSpokenOf } from './borrowed-words.js';
import type { Occurrence } from './occurrence.js';
import { replacing } from './replacing.js';

/** For an English occurrence: each way to say the same concept in another of its English terms in force. */
export function replacementsOf(occurrence: Occurrence, analysis: Analysis, localize: Localize): Fix[] {
  const { language, senses } = occurrence;
  if (language !== 'en') {
    return [];
  }
  const written = new Set(senses.map(({ term }) => term.text));
  const others = new Set<string>();
  for (const { concept } of senses) {
    for (const term of concept.terms.en) {
      if (inForce(term) && !written.has(term.text)) {
        others.add(term.text);
      }
    }
  }
  const shown = plainText(analysis.reading, occurrence);
  return [...others].flatMap((other) => {
    const newText = inTheShapeOf(shown, other, senses[0].term.text);
    const replaced = replacing(analysis, occurrence, newText);
    const title = localize('Replace “{0}” with “{1}”', shown, newText);
    return replaced === undefined ? [] : { title, edits: replaced.edits, certain: false };
  });
}

/** What is written in the place of a term: another, or any words. */
export type Wording = Pick<Term, 'text' | 'forms'>;

/**
 * Another wording in the place of `term`, which stands at an occurrence; the article before it follows the new word. Never certain
 * where markup stands within the term, or the word itself may be spoken of; undefined where the markup leaves no place for another.
 */
export function replacementBy(
  other: Wording,
  term: Term,
  occurrence: Occurrence,
  analysis: Analysis,
  localize: Localize,
  isCertain = false,
): Fix | undefined {
  const shown = plainText(analysis.reading, occurrence);
  const newText = inTheShapeOf(shown, formLike(shown, term, other), term.text);
  const replaced = replacing(analysis, occurrence, newText);
  if (replaced === undefined) {
    return undefined;
  }
  const article = articleEdit(analysis.document.text, occurrence.start, newText);
  return {
    title: localize('Replace “{0}” with “{1}”', shown, newText),
    edits: [...(article === undefined ? [] : [article]), ...replaced.edits],
    certain: isCertain && !replaced.isMarkedUp && !mayBeSpokenOf(occurrence, analysis),
  };
}

/** The form of a Chinese term in the glyphs of what it replaces: its second form for the second form. */
function formLike(written: string, term: Term, other: Wording): string {
  const index = term.language === 'zh' ? term.forms.indexOf(written) : -1;
  return other.forms.at(index === -1 ? other.forms.length : index) ?? other.text;
}

/** Changes *a* to *an*, or back, before a word. */
function articleEdit(whole: string, start: number, word: string): Edit | undefined {
  const article = /(?<![\p{L}\p{N}])(an?)\s$/iu.exec(whole.slice(Math.max(0, start - 4), start))?.at(1);
  if (article === undefined || (article.length === 2) === beginsWithVowel(word)) return undefined;
  const newText = article.charAt(0) + (article.length === 2 ? '' : 'n');
  return { start: start - 1 - article.length, end: start - 1, newText };
}

/** By its letters, which is nearly always by its sound: *a uniform*, *a European*. */
function beginsWithVowel(word: string): boolean {
  return /^[aeiou]/iu.test(word) && !/^(?:uni(?!n)|us[ae]|eu|one\b)/iu.test(word);
}

/**
 * For each choice: the other language put behind the occurrence, as a reader would meet it first. `templates` say how,
 * for texts of each language; see {@link glossBehind}.
 */
export function glossesOf(
  occurrence: Occurrence,
  templates: Readonly<Record<Language, string>>,
  localize: Localize,
): Fix[] {
  const { end, language } = occurrence;
  return occurrence.choices.map(({ rendering }) => {
    const newText = glossBehind(language, rendering, templates[language]);
    return {
      title: localize('Append the gloss {0}', newText.trim()),
      edits: [{ start: end, end, newText }],
      certain: false,
    };
  });
}

/**
 * What a template such as `{en} ({zh}, {pinyin})` puts behind a term of a language for a rendering; pinyin that there is
 * none of is left out with the comma before it.
 */
export function glossBehind(language: Language, rendering: Term, template: string): string {
  const behind = template.slice(template.indexOf(`{${language}}`) + language.length + 2);
  const { pinyin, text } = rendering;
  return behind
    .replace(/[,，、;；\s]*\{pinyin\}/gu, (place) => (pinyin === undefined ? '' : place))
    .replace(/\{(zh|en|pinyin)\}/gu, (_, name: string) => (name === 'pinyin' ? (pinyin ?? '') : text));
}
