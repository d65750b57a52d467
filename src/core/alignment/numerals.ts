const digits = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value]));
digits.set('〇', 0).set('两', 2);
const powers = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/**
 * A number below ten thousand in Chinese numerals, in Arabic ones: 十二 is `12`, 二〇一五 `2015`, 三百零五 `305`; undefined where the
 * characters make no number.
 */
export function arabicOf(numeral: string): string | undefined {
  const characters = [...numeral];
  if (characters.every((character) => digits.has(character))) {
    return characters.map((character) => digits.get(character)).join('');
  }
  let sum = 0;
  let digit: number | undefined;
  for (const character of characters) {
    const power = powers.get(character);
    if (power === undefined) {
      digit = digits.get(character);
      if (digit === undefined) return undefined;
    } else {
      sum += (digit ?? 1) * power;
      digit = undefined;
    }
  }
  return String(sum + (digit ?? 0));
}
