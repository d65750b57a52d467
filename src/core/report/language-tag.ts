import type { Language } from '../glossary/model.js';
import { simplified } from '../pinyin/traditional.js';

/** The tag (BCP 47) of a text in one language, by which readers get the right characters and voices. */
export function languageTagOf(text: string, language: Language): string {
  if (language === 'en') return 'en';
  return [...text].some((character) => simplified(character) !== character) ? 'zh-Hant' : 'zh-Hans';
}
