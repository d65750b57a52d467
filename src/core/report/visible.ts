/**
 * What a reader doesn't see or what reorders the text around it: the controls C0 and C1 (ECMA-48) except those that only make
 * room, the marks of the bidirectional algorithm (UAX #9), and noncharacters.
 */
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/gu;

/** A surrogate without its other half, which is no character. */
const halfCharacter = /\p{Surrogate}/gu;

/** A text out of a file on one line, in which nothing is hidden: what can't be seen is spelled out, `\u202e`. */
export function visible(text: string): string {
  return text
    .replace(halfCharacter, '\ufffd')
    .replace(unseen, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/\s+/gu, ' ');
}
