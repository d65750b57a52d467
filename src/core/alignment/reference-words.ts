import type { Language } from '../glossary/model.js';
import { wordStems } from '../text/word-stems.js';

/** How the words of a language refer to what was named before. */
interface References {
  /** Words that stand alone for it. */
  readonly pronouns: RegExp;
  /** Words that do so unless a noun stands behind them, and then mean that: *this Law*, 该单位. */
  readonly determiners: RegExp;
  /** What may stand behind a determiner that has no noun. */
  readonly noNoun: RegExp;
  /** The noun behind a determiner begins with the word that says what a term is: *such security*, 该项控制. */
  readonly begins: (text: string, term: string) => boolean;
}

/** *That* is mostly a conjunction; 其 and 此 are parts of other words in 其他 and 因此, 该 in 应该. */
const references: Readonly<Record<Language, References>> = {
  en: {
    pronouns: /\b(?:it|its|itself|they|their|theirs|them|themselves|the former|the latter|ones)\b/iu,
    determiners: /\b(?:this|these|those|such(?! (?:as|that)\b)|the same|both|one)\b/giu,
    noNoun:
      /^\s*(?:$|[^\s\p{L}\p{N}]|(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|cannot|not|also|all|and|or|but|as|at|by|for|from|in|of|on|to|with|which|who|that|when|where|if|because)\b)/iu,
    begins: (text, term) => wordStems(text).at(0) === wordStems(term).at(-1),
  },
  zh: {
    pronouns: /它|其(?![他它余中实])|前者|后者|二者|两者|[对据就]此|之(?![间前后外内上下中一])/u,
    determiners: /(?<!应)该|(?<![因如彼对据就])此(?![外次后前])|这|上述|前述/gu,
    noNoun: /^[些种类项个]?(?:$|[^\p{L}\p{N}]|[是将会也都可就使让对要不需应能有即])/u,
    begins: (text, term) => text.replace(/^[些种類类项個个一]+/u, '').startsWith(term.slice(-2)),
  },
};

/** Whether a passage has a word that may stand for something named before; `terms` are what that is called in its language. */
export function refersBack(text: string, language: Language, terms: readonly string[]): boolean {
  const { pronouns, determiners, noNoun, begins } = references[language];
  return (
    pronouns.test(text) ||
    [...text.matchAll(determiners)].some(({ 0: found, index }) => {
      const behind = text.slice(index + found.length);
      return noNoun.test(behind) || terms.some((term) => begins(behind, term));
    })
  );
}
