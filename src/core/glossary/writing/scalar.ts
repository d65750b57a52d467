/** Inside brackets, commas and brackets end a scalar. */
export type ScalarContext = 'free' | 'in brackets';

/**
 * A text as a YAML scalar on one line that reads as the same text: plain where it can be (YAML 1.2, section 7.3.3),
 * else in double quotes. What looks like a number or like `no` stays plain, for a glossary has no values but texts.
 */
export function writeScalar(text: string, context: ScalarContext): string {
  const isPlain = !special.test(text) && (context === 'free' || !/[,[\]{}]/u.test(text));
  return isPlain ? text : inQuotes(text);
}

/** Nothing; an indicator or a space in front; a space or a colon behind; what looks like a key or a comment; what nobody sees. */
const special = /^$|^[-?:,[\]{}#&*!|>'"%@`]|^\s|[\s:]$|:\s|\s#|[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff]/u;

/** JSON's escapes are those of YAML's double quotes (section 5.7); what JSON lets stand and nobody sees is escaped too. */
function inQuotes(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
