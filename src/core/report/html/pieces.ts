import type { Language } from '../../glossary/model.js';
import { languageTagOf, termTag } from '../language-tag.js';
import type { Quote, ReportedTerm } from '../report.js';
import { type Html, markup } from './markup.js';

/** A text in the language that it is of. */
export function inLanguage(text: string, language: Language): Html {
  return markup`<span lang="${languageTagOf(text, language)}">${text}</span>`;
}

/** A term as a heading names it, a Chinese one with its pinyin. */
export function termName(term: ReportedTerm): Html {
  const { text, pinyin } = term;
  const name = markup`<span class="name" lang="${termTag(term)}">${text}</span>`;
  return pinyin === undefined
    ? name
    : markup`${name} <span class="pinyin" lang="zh-Latn-pinyin">${pinyin}</span>`;
}

/** Where a quote is from. */
export function placeOf({ file, start: { line, column } }: Pick<Quote, 'file' | 'start'>): Html {
  return markup`<span class="place"><bdi>${file}</bdi>:${line}:${column}</span>`;
}

/** A quote with its term marked. */
export function quoted({ text, language, marked = { start: 0, end: 0 } }: Quote): Html {
  const [before, term, behind] = [
    text.slice(0, marked.start),
    text.slice(marked.start, marked.end),
    text.slice(marked.end),
  ];
  const inside = term === '' ? markup`${text}` : markup`${before}<mark>${term}</mark>${behind}`;
  return markup`<span lang="${languageTagOf(text, language)}">${inside}</span>`;
}

/** The first of some items, and how many are left out. */
export function firstOf<T>(items: readonly T[], count: number): { shown: readonly T[]; left: number } {
  return { shown: items.slice(0, count), left: Math.max(0, items.length - count) };
}
