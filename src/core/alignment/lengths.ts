import { isHan } from './script.js';

/**
 * How many English letters, spaces counted, translate one Chinese character. Chosen by hand: `npm run bench lengths` finds 3.3 to
 * 4.2 in passages that are known to translate each other, but by lengths alone 3.5 and 3.8 link five of a hundred sentences fewer
 * rightly on the pages of Kubernetes (`npm run bench alignment`), and one more on those of ASVS.
 */
const lettersForHan = 3.1;
/**
 * The variance of a length for each letter of it, chosen by hand: in passages that are known it is 1 to 8, and 4 and 6 do no better
 * where there is nothing but lengths. Gale and Church found 6.8 between European languages.
 */
const varianceOfLetter = 9;

/** The length of a stretch that is read, in English letters: what is written in Latin letters in Chinese stays as long as it is. */
export function lengthOf(units: Uint16Array): number {
  let length = 0;
  for (const unit of units) {
    if (isHan(unit)) length += lettersForHan;
    else if (unit < 0xfdd0 || unit > 0xfdd2) length++;
  }
  return length;
}

/** Steps of the table to one standard deviation. */
const resolution = 16;
const farthest = 12;

const costs = Float64Array.from({ length: farthest * resolution + 1 }, (_, index) =>
  tailCost(index / resolution),
);

/**
 * How unlikely it is that two passages of these lengths translate each other: the negative logarithm of the probability of a
 * difference so great or greater, when differences are normal with a variance that grows with the length (W. A. Gale and
 * K. W. Church, “A Program for Aligning Sentences in Bilingual Corpora”, Computational Linguistics 19:1, 1993, section 3).
 */
export function lengthCost(one: number, other: number): number {
  const deviation = Math.abs(one - other) / Math.sqrt((varianceOfLetter * (one + other)) / 2 + 1);
  return costs[Math.min(costs.length - 1, Math.round(deviation * resolution))];
}

/** −log of the chance of a normal variable to be so many standard deviations off, on either side. */
function tailCost(deviation: number): number {
  return -Math.log(Math.max(complementaryError(deviation / Math.SQRT2), 1e-12));
}

/** erfc for what isn't negative, with an error below 1.2e-7 (Numerical Recipes, section 6.2). */
function complementaryError(x: number): number {
  const t = 1 / (1 + x / 2);
  const coefficients = [
    0.17087277, -0.82215223, 1.48851587, -1.13520398, 0.27886807, -0.18628806, 0.09678418, 0.37409196,
    1.00002368, -1.26551223,
  ];
  const polynomial = coefficients.reduce((sum, coefficient) => sum * t + coefficient, 0);
  return t * Math.exp(-x * x + polynomial);
}
