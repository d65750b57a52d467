import { BLOCK_BORDER } from '../../documents/reading.js';
import type { Language } from '../../glossary/model.js';
import { inBatches, type Steps } from '../../steps.js';
import type { Span } from '../../text/span.js';
import * as is from './letter-classes.js';
import { languageOf, sizeOf } from './letter-count.js';

/** A stretch of a block that is written in one language: a sentence, some lines, or all of the block. */
export interface Piece extends Span {
  readonly language: Language;
  /** Its length in letters, a Chinese one's in those of the English text that says the same. */
  readonly size: number;
}

/** What has fewer letters in the midst of Chinese is a name there, no text by itself. */
const fewestLetters = 6;
/** No parentheses are longer; what never closes is none. */
const longestParentheses = 300;

/** How many code units to look at between two pauses. */
const unitsAStep = 50_000;

/**
 * The pieces of what is read, in their order, found in steps. A word in another language within a sentence is part of it, and
 * a sentence in a third language is none. What is `known` to be in one language is not divided but into its blocks.
 *
 * A sentence may end here at any stop, slash or end of a line, not only where `endsSentence` says so: what counts is that no change
 * of language is missed, and pieces of one language that are parted for nothing are joined again. All is told by one look at
 * each code unit, which takes half as long as asking.
 */
export function* findingPieces(units: Uint16Array, known?: Language): Steps<Piece[]> {
  const reader = new PieceReader(known);
  yield* inBatches(units.length, unitsAStep, (from, to) => {
    for (let at = from; at < to; at++) {
      if (units[at] === BLOCK_BORDER) reader.endBlock();
      else reader.take(is.letterClasses[units[at]], at);
    }
  });
  return reader.finish();
}

/** Reads the classes of code units one after another. */
class PieceReader {
  private readonly pieces: Piece[] = [];
  private open: { -readonly [Key in keyof Piece]: Piece[Key] } | undefined;
  /** Where the sentence being read begins, or -1, and where it ends by now. */
  private start = -1;
  private end = 0;
  /** Whether its end may have been reached: a full stop of English, or a slash, must have a blank behind it. */
  private ending: 'no' | 'maybe' | 'yes' = 'no';
  private han = 0;
  private letters = 0;
  private foreign = 0;
  /** Where the parentheses opened that are read, or -1; what stands in them tells the language only where nothing else does. */
  private parentheses = -1;
  private hanWithin = 0;
  private lettersWithin = 0;

  constructor(private readonly known?: Language) {}

  take(of: number, at: number): void {
    if (of === is.BLANK || of === is.LINE_END) {
      if (of === is.LINE_END || this.ending === 'maybe') this.ending = 'yes';
      return;
    }
    if (of === is.SEPARATOR) {
      this.ending = 'maybe';
      return;
    }
    if (this.ending !== 'no') this.goOn(of);
    if (this.start < 0) this.start = at;
    this.end = at + 1;
    if (of === is.LATIN) {
      if (this.parentheses < 0) this.letters++;
      else this.lettersWithin++;
    } else if (of === is.HAN) {
      if (this.parentheses < 0) this.han++;
      else this.hanWithin++;
    } else {
      this.takeOther(of, at);
    }
  }

  endBlock(): void {
    if (this.start < 0 && this.open === undefined) return;
    this.parentheses = -1;
    this.endSentence();
    if (this.open !== undefined) this.pieces.push(this.open);
    this.open = undefined;
    this.forget();
  }

  finish(): Piece[] {
    this.endBlock();
    return this.pieces;
  }

  private takeOther(of: number, at: number): void {
    if (of === is.LATIN_STOP) this.ending = 'maybe';
    else if (of === is.HAN_STOP) this.ending = 'yes';
    else if (this.parentheses < 0) {
      if (of === is.OPENING) this.parentheses = at;
      else if (of === is.FOREIGN) this.foreign++;
    } else if (of === is.CLOSING || at - this.parentheses > longestParentheses) {
      this.parentheses = -1;
    }
  }

  /** Goes on behind what may be the end of a sentence. */
  private goOn(of: number): void {
    if (of === is.QUOTE || of === is.CLOSING || of === is.HAN_STOP) return;
    if (this.ending === 'yes' || of === is.HAN) this.endSentence();
    this.ending = 'no';
  }

  private endSentence(): void {
    const count =
      this.han + this.letters > 0
        ? { han: this.han, letters: this.letters }
        : { han: this.hanWithin, letters: this.lettersWithin };
    const size = sizeOf(count);
    // A number alone opens the sentence that follows.
    if ((size === 0 && this.foreign === 0) || this.start < 0 || this.parentheses >= 0) return;
    if (!isForeign(this.foreign, size)) this.add(this.known ?? languageOf(count), size, count.letters);
    this.forget();
  }

  private add(language: Language, size: number, letters: number): void {
    const { start, end, open } = this;
    if (
      open !== undefined &&
      (open.language === language || (language === 'en' && letters < fewestLetters))
    ) {
      open.end = end;
      open.size += size;
    } else {
      if (open !== undefined) this.pieces.push(open);
      this.open = { start, end, language, size };
    }
  }

  private forget(): void {
    this.start = -1;
    this.ending = 'no';
    this.parentheses = -1;
    this.han = this.letters = this.foreign = this.hanWithin = this.lettersWithin = 0;
  }
}

/** Whether so many letters in so long a sentence are more than a borrowed name has: a few in one of French, half in one of Japanese. */
function isForeign(foreign: number, size: number): boolean {
  return foreign * 6 > size || (foreign > 2 && foreign * 20 > size);
}
