import { syllableAtStart } from './syllable.js';

/**
 * Pinyin as people type it to search: lower case, without tone marks, tone numbers, spaces and apostrophes, *ü*
 * as *u* (`lǜsè`, `lv4 se4` and `lüse` are all `luse`).
 */
export function plainPinyin(pinyin: string): string {
  return pinyin
    .normalize('NFD')
    .toLowerCase()
    .replace(/v|u:/gu, 'u')
    .replace(/[\p{M}\p{N}\s'’·-]/gu, '');
}

/**
 * The syllables of pinyin in any spelling, each as {@link plainPinyin} has it, by its spelling alone; letters that are no
 * syllable of Mandarin stand for one each.
 */
export function plainSyllables(pinyin: string): string[] {
  const syllables: string[] = [];
  for (const word of pinyin.split(/[\s'’·-]+/u)) {
    for (let rest = plainPinyin(word); rest !== '';) {
      const syllable = syllableAtStart(rest) || rest.slice(0, 1);
      syllables.push(syllable);
      rest = rest.slice(syllable.length);
    }
  }
  return syllables;
}
