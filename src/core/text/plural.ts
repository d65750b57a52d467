/** The regular plural of an English noun: -ies, -es or -s. */
export function pluralOf(noun: string): string {
  if (endsInY(noun)) {
    return `${noun.slice(0, -1)}ies`;
  }
  return takesEs(noun) ? `${noun}es` : `${noun}s`;
}

/** Whether the regular plural of a noun is -es. */
export function takesEs(noun: string): boolean {
  return /(?:s|x|z|ch|sh)$/iu.test(noun);
}

/** Whether a noun ends in a -y that the plural turns into -ies. */
export function endsInY(noun: string): boolean {
  return /[^aeiou]y$/iu.test(noun);
}
