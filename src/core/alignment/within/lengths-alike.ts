/** How far the logarithms of the lengths of a text and its translation mostly are apart: short ones vary more. */
const spread = 0.4;
const spreadOfShort = 2;

/**
 * How well the lengths of two passages fit a text and its translation, from 0 to 1, where 1 is just as long as expected. Both
 * are given in letters of English. Close to the model of W. A. Gale and K. W. Church (1993), “A program for aligning sentences in
 * bilingual corpora”, but for the scale: two passages are compared here, not many ways to divide them.
 */
export function lengthsAlike(one: number, other: number): number {
  if (one === 0 || other === 0) {
    return 0;
  }
  const sigma = spread + spreadOfShort / Math.sqrt(one + other + 10);
  return Math.exp(-0.5 * (Math.log(one / other) / sigma) ** 2);
}
