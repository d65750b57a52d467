import type { Language } from '../glossary/model.js';

/**
 * Words that stand for what has just been named. *That* is not among them, which is mostly a conjunction, nor is *such* in *such as*;
 * 其, 该 and 此 are not where they are part of 其他, 应该 or 因此.
 */
const words: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:it|its|itself|they|their|theirs|them|themselves|this|these|those|such(?! (?:as|that)\b)|the same|the former|the latter|both|one|ones)\b/iu,
  zh: /它|其(?![他它余中实])|(?<!应)该|(?<![因如彼])此(?![外次后前])|这|上述|前述|前者|后者|二者|两者|之(?![间前后外内上下中一])/u,
};

/** Whether a passage has a word that may stand for a term named before. */
export function refersBack(text: string, language: Language): boolean {
  return words[language].test(text);
}
