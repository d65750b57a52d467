/** The fewest words that are a title and not just a term in capitals. */
const fewest = 3;

/** Whether words are written as English titles are: a capital on the first word and on all others but short ones. */
export function isTitleCase(words: string): boolean {
  const parts = words.split(/[\s*_]+/u).filter((word) => /\p{L}/u.test(word));
  const capitals = parts.filter((word) => /^\P{L}*\p{Lu}/u.test(word));
  return (
    parts.length >= fewest &&
    capitals.length >= 2 &&
    capitals[0] === parts[0] &&
    parts.every((word) => word.length < 5 || /^\P{L}*(?!\p{Ll})\p{L}/u.test(word))
  );
}
