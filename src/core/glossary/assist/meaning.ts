import type { Span } from '../../text/span.js';
import { format } from '../format.js';
import { writtenAt } from './context.js';
import { wordsFor } from './words.js';

/** A key or a word of the format where it is written. Offsets are UTF-16, from 0. */
export interface Meaning extends Span {
  readonly word: string;
  /** What it means, in one English sentence; the key of its translation. */
  readonly about: string;
}

/** What the key or the word at an offset means by the format; undefined where none stands. */
export function meaningAt(text: string, offset: number): Meaning | undefined {
  const context = writtenAt(text, offset);
  if (context === undefined || context.at === 'own-key') {
    return undefined;
  }
  const { start, end, text: word } = context;
  const about =
    context.at === 'key'
      ? new Map(Object.entries(format[context.map].keys)).get(word)?.about
      : wordsFor(context.slot).find((known) => known.word === word.trim())?.about;
  return about === undefined ? undefined : { word: word.trim(), about, start, end };
}
