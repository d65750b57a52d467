import { type Sign, readSigns } from './signs.js';
import { type Tone, markOfTone, toneOfDigit } from './tone.js';

/** A syllable of pinyin: its letters, small, `ü` and `ê` as such, and its tone. */
export interface Syllable {
  readonly letters: string;
  readonly tone: Tone;
}

/**
 * Reads one syllable with a tone mark, a tone number or neither, which is the neutral tone. Nothing if it has two
 * tones or more than letters. Whether any character is read so isn't asked.
 */
export function readSyllable(written: string): Syllable | undefined {
  const signs = readSigns(written);
  const numbered = toneOfDigit(signs.at(-1)?.text ?? '');
  const letters = numbered === undefined ? signs : signs.slice(0, -1);
  const tones = [...letters.map(({ tone }) => tone), numbered].filter((tone) => tone !== undefined);
  if (letters.length === 0 || tones.length > 1 || letters.some(({ text }) => !/^[a-zêü]$/u.test(text))) {
    return undefined;
  }
  return { letters: letters.map(({ text }) => text).join(''), tone: tones.at(0) ?? 0 };
}

/**
 * A syllable with its tone mark (NFC), by the rule of the Scheme for the Chinese Phonetic Alphabet (1958): *a* and *e*
 * take it, *o* in *ou*, otherwise the last vowel. In *m*, *n*, *ng* and *hng* the nasal takes it.
 */
export function markedSyllable({ letters, tone }: Syllable): string {
  const behind = placeOfMark(letters) + 1;
  return (letters.slice(0, behind) + markOfTone(tone) + letters.slice(behind)).normalize('NFC');
}

/** The index of the letter that takes the tone mark. */
function placeOfMark(letters: string): number {
  const open = letters.search(/[aeê]|o(?=u)/u);
  if (open >= 0) {
    return open;
  }
  const lastVowel = letters.search(/[iouü](?!.*[iouü])/u);
  return lastVowel >= 0 ? lastVowel : letters.search(/[mn]/u);
}

/** Whether a syllable begins with *a*, *o* or *e*, so that an apostrophe parts it from one before it (GB/T 16159). */
export function beginsWithVowel(syllable: string): boolean {
  return /^[aoe]/u.test(syllable.normalize('NFD'));
}

/** Letters that can be one syllable of Mandarin; a few that no character is read as are among them. */
const spelling =
  /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|üan|ai|ei|ao|ou|an|en|in|un|ün|ia|ie|iu|ua|uo|ui|ue|üe|a|o|e|ê|i|u|ü)|ang|eng|ai|ei|ao|ou|an|en|er|a|o|e|ê|h?ng|hm|[mn])/u;

/** The letters of the syllable that begins with a sign; '' if none does. See {@link syllableAtStart}. */
export function syllableFrom(signs: readonly Sign[], from: number): string {
  return syllableAtStart(joinedLetters(signs, from));
}

/**
 * The syllable that some letters, small and without marks, begin with; '' if they begin with none. A consonant before a
 * vowel goes with the vowel: `fangan` is *fan-gan*, as GB/T 16159 has it where no apostrophe says otherwise.
 */
export function syllableAtStart(letters: string): string {
  const longest = spelling.exec(letters)?.[0] ?? '';
  const shorter = longest.slice(0, -1);
  const isBorrowed = /[ngr]$/u.test(longest) && /[aoeiuüê]/u.test(letters.charAt(longest.length));
  return isBorrowed && spelling.exec(shorter)?.[0] === shorter ? shorter : longest;
}

/** The longest syllables have six letters; the one behind them tells whether the last is theirs. */
const enough = 7;

/** The letters from a sign on that nothing stands between, as far as a second tone mark. */
function joinedLetters(signs: readonly Sign[], from: number): string {
  let letters = '';
  let tones = 0;
  for (const { text, tone, isJoined } of signs.slice(from, from + enough)) {
    tones += tone === undefined ? 0 : 1;
    if (tones > 1 || !/^[a-zêü]$/u.test(text) || (letters !== '' && !isJoined)) {
      break;
    }
    letters += text;
  }
  return letters;
}
