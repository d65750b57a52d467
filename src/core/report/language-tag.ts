import type { Language, Term } from '../glossary/model.js';
import { simplified } from '../pinyin/traditional.js';

/** The tag (BCP 47) of a text in one language, by which readers get the right characters and voices. */
export function languageTagOf(text: string, language: Language): string {
  if (language === 'en') return 'en';
  return [...text].some((character) => simplified(character) !== character) ? 'zh-Hant' : 'zh-Hans';
}

/** The tag of a term: the Chinese of a region is traditional, even where its characters are the same in both scripts. */
export function termTag({ text, language, region }: Pick<Term, 'text' | 'language' | 'region'>): string {
  return language === 'zh' && region !== undefined ? 'zh-Hant' : languageTagOf(text, language);
}
