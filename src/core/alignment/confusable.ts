import type { Sense, Term } from '../glossary/model.js';
import type { Terminology } from '../glossary/terminology.js';
import { wordStems } from '../text/word-stems.js';

/**
 * Whether someone may have taken the term of one concept for that of another: a distinction keeps the two apart, one of
 * them names the other under `see`, or their terms share the word that says what they are (*network security* and *information
 * security*, 访问控制 and 权限控制).
 */
export function isConfusable(one: Sense, other: Sense, terminology: Terminology): boolean {
  const [first, second] = [one.concept, other.concept];
  return (
    first.see.includes(second.id) ||
    second.see.includes(first.id) ||
    terminology
      .distinctionsOf(first)
      .some(({ between }) => between.some((side) => side.concept === second.id)) ||
    headOf(one.term) === headOf(other.term)
  );
}

/** The last word of an English term, the last two characters of a Chinese one. */
function headOf({ text, language }: Term): string | undefined {
  return language === 'zh' ? text.slice(-2) : wordStems(text).at(-1);
}
