/** The four tones, and 0 for the neutral tone, which no mark is written for. */
export type Tone = 0 | 1 | 2 | 3 | 4;

/** The combining marks of the tones, from the neutral one, which has none. */
const marks = ['', '\u0304', '\u0301', '\u030c', '\u0300'];
/** What many write for the mark of the third tone. */
const breve = '\u0306';

/** The combining mark of a tone; '' for the neutral tone. */
export function markOfTone(tone: Tone): string {
  return marks[tone];
}

/** The tone that a combining mark stands for; nothing if it is no tone mark. */
export function toneOfMark(mark: string): Tone | undefined {
  const index = marks.indexOf(mark === breve ? '\u030c' : mark);
  return index > 0 ? (index as Tone) : undefined;
}

/** The tone that a digit behind a syllable stands for: 1 to 4, and 0 or 5 for the neutral tone. */
export function toneOfDigit(digit: string): Tone | undefined {
  return /^[0-5]$/u.test(digit) ? ((Number(digit) % 5) as Tone) : undefined;
}
