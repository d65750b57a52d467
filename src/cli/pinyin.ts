import { loadPinyinDictionary, type PinyinDictionary } from '../core/pinyin/dictionary.js';

/** Work that yields where it needs the pinyin dictionary, and goes on with it. */
export type AskingForPinyin<T> = Generator<undefined, T, PinyinDictionary>;

/** Does the work to its end: at once, or, where it asks for the dictionary, when that is loaded. */
export function withPinyin<T>(work: () => AskingForPinyin<T>): T | Promise<T> {
  const steps = work();
  const first = steps.next();
  return first.done === true ? first.value : withDictionary(steps);
}

async function withDictionary<T>(steps: AskingForPinyin<T>): Promise<T> {
  const dictionary = await loadPinyinDictionary();
  for (;;) {
    const step = steps.next(dictionary);
    if (step.done === true) {
      return step.value;
    }
  }
}
