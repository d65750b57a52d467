/** What a code unit is to someone who asks what language a text is in, and where its sentences end. */
export const HAN = 1;
export const LATIN = 2;
/** A letter that neither English nor Chinese is written with: kana, Cyrillic, vowels with the tone marks of pinyin. */
export const FOREIGN = 3;
export const BLANK = 4;
export const LINE_END = 5;
export const LATIN_STOP = 6;
export const HAN_STOP = 7;
export const OPENING = 8;
export const CLOSING = 9;
export const QUOTE = 10;
/** What parts a title from its translation: *网络安全 / Cybersecurity*. */
export const SEPARATOR = 11;

/** The class of each code unit; 0 for all others. One look at a table is quicker than many comparisons. */
export const letterClasses = new Uint8Array(0x10000);

const ranges: readonly (readonly [of: number, from: number, to: number])[] = [
  [BLANK, 0x00, 0x20],
  [LATIN, 0x41, 0x5a],
  [LATIN, 0x61, 0x7a],
  [FOREIGN, 0xc0, 0x24f],
  [FOREIGN, 0x400, 0x52f],
  [FOREIGN, 0x1e00, 0x1eff],
  [FOREIGN, 0x3040, 0x30ff],
  [HAN, 0x3400, 0x4dbf],
  [HAN, 0x4e00, 0x9fff],
  [FOREIGN, 0xac00, 0xd7af],
];
for (const [of, from, to] of ranges) {
  letterClasses.fill(of, from, to + 1);
}

const characters: readonly (readonly [of: number, characters: string])[] = [
  [BLANK, '\u00a0\u3000\ufdd0'],
  [LINE_END, '\n'],
  [LATIN_STOP, '.!?'],
  [HAN_STOP, '。！？…'],
  [OPENING, '([{（［【'],
  [CLOSING, ')]}）］】'],
  [SEPARATOR, '/|｜'],
  [QUOTE, '”’」』"\''],
  // Signs among the letters, not letters: × and ÷, and the dot in the middle of names.
  [0, '×÷・'],
];
for (const [of, all] of characters) {
  for (const character of all) {
    letterClasses[character.charCodeAt(0)] = of;
  }
}
