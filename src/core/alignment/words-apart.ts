import type { Occurrence } from '../analysis/occurrence.js';
import { wordStems } from '../text/word-stems.js';

/** A word of an English passage. */
export interface PassageWord {
  readonly stem: string;
  /** The how-manieth clause of the passage it stands in, from 0. */
  readonly clause: number;
  /** The term it is a word of, if any. */
  readonly term?: { readonly occurrence: Occurrence; readonly stems: readonly string[] };
}

/** A piece of a passage: a term, or what stands between two. */
export interface PassagePiece {
  readonly text: string;
  readonly occurrence?: Occurrence;
}

/** From the first to the last word of a term that stands apart, in words; articles and prepositions aren't counted. */
const widest = 8;

/** The words of a passage, in their order, without articles and prepositions. */
export function wordsOf(pieces: readonly PassagePiece[]): PassageWord[] {
  let clause = 0;
  return pieces.flatMap(({ text, occurrence }) => {
    const term = occurrence && { occurrence, stems: wordStems(text) };
    return text.split(/[.;:!?](?=\s|$)/u).flatMap((part, index) => {
      clause += Math.sign(index);
      return wordStems(part).map((stem) => ({ stem, clause, ...(term && { term }) }));
    });
  });
}

/**
 * How often a term stands in a passage with its words apart, within those of other terms, or in other forms. Several words stand in one
 * clause, near each other. Where they are in their order, all but one may be words of other terms too, as they are where terms share a
 * word: *cyber and data security*, *data security and protection*. In another order the last words of those may: *management of
 * cryptographic keys* is *key management*, but *information security and data of persons* has nothing of *personal information*.
 * @param stems those of the term, from `wordStems`
 * @param isOwn whether an occurrence is of the concept that the term is of, and takes no word from it
 */
export function timesApart(
  stems: readonly string[],
  words: readonly PassageWord[],
  isOwn: (occurrence: Occurrence) => boolean,
): number {
  const places = stems.map((stem) => words.flatMap((word, index) => (word.stem === stem ? [index] : [])));
  if (places.length === 1) return places[0].length;
  const [rarest] = places.toSorted((a, b) => a.length - b.length);
  const isFree = (index: number) => {
    const { term } = words[index];
    return term === undefined || isOwn(term.occurrence) || term.stems.every((stem) => stems.includes(stem));
  };
  const isLastOfTerm = (index: number) => words[index].term !== words.at(index + 1)?.term;
  const isTerm = (chosen: readonly number[]) => {
    const isInOrder = chosen.every((place, index) => index === 0 || chosen[index - 1] < place);
    return (
      chosen.some(isFree) && (isInOrder || chosen.every((place) => isFree(place) || isLastOfTerm(place)))
    );
  };
  /** Whether places for the other words can be found beside one, and beside those that were chosen for the first. */
  const stands = (anchor: number, chosen: readonly number[]): boolean => {
    if (chosen.length === stems.length) return isTerm(chosen);
    const next = places[chosen.length];
    const candidates = next === rarest ? [anchor] : next;
    return candidates.some(
      (place) =>
        !chosen.includes(place) &&
        words[place].clause === words[anchor].clause &&
        [anchor, ...chosen].every((other) => Math.abs(place - other) < widest) &&
        stands(anchor, [...chosen, place]),
    );
  };
  return rarest.filter((anchor) => stands(anchor, [])).length;
}
