const han = /\p{Script=Han}/u;
const kanaOrHangul = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether a text has a Chinese character, which may be Japanese or Korean, too. */
export function holdsHan(text: string): boolean {
  return han.test(text);
}

/** Whether a text has what only Japanese and Korean are written with. */
export function holdsKanaOrHangul(text: string): boolean {
  return kanaOrHangul.test(text);
}
