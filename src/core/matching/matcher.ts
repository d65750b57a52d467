import { alphabetOf, symbolsOf } from './alphabet.js';
import { BLANK, FIRST_SYMBOL, HYPHEN, NEWLINE, OTHER, OTHER_WORD, SKIP } from './classes.js';
import { type Condition, conditionOf } from './condition.js';
import { DoubleArrayBuilder, childAt } from './double-array.js';
import { Matches } from './matches.js';
import { endingOf, spellingsOf } from './spellings.js';
import { SpeltFormsBuilder } from './spelt-forms.js';
import type { Span } from '../text/span.js';
import { type Vocabulary, Walk } from './walk.js';

/** A written form of a term, for the matcher to find. */
export interface Form {
  readonly text: string;
  readonly language: 'zh' | 'en';
  /** Longer strings in which the form is not what it seems. */
  readonly not?: readonly string[];
}

/**
 * Finds the forms of many terms in one pass, leftmost first and longest there, reading through what writers and
 * tools put inside a term. Immutable once built.
 */
export class Matcher {
  /** For each symbol the second cell of the root's child for it, 0 without one. */
  private readonly first: Int32Array;
  /** For each symbol 1 if it is a word character. */
  private readonly word: Uint8Array;

  private constructor(private readonly vocabulary: Vocabulary) {
    const { alphabet, trie } = vocabulary;
    this.first = new Int32Array(alphabet.size);
    this.word = new Uint8Array(alphabet.size).fill(1, OTHER_WORD, alphabet.lastWord + 1);
    for (let symbol = FIRST_SYMBOL; symbol < alphabet.size; symbol++) {
      const node = childAt(trie.cells[1], symbol);
      this.first[symbol] = trie.cells[node] === 0 ? trie.cells[node + 1] : 0;
    }
  }

  /** Compiles forms. A form with no character to find (spaces, hyphens) is never found. */
  static of(forms: readonly Form[]): Matcher {
    const alphabet = alphabetOf(forms);
    const builder = new DoubleArrayBuilder();
    const spelt = new SpeltFormsBuilder();
    const conditions = new Map<number, Condition>();
    forms.forEach((form, index) => {
      const condition = conditionOf(form, alphabet);
      if (condition !== undefined) {
        conditions.set(index, condition);
      }
      for (const spelling of spellingsOf(form)) {
        const key = symbolsOf(spelling, alphabet);
        if (key.length > 0) {
          spelt.add(builder.add(key, spelt.count), index);
          for (const interruption of [SKIP, BLANK, NEWLINE, HYPHEN]) {
            // An empty branch, so that a first character with an interruption behind it passes the first look.
            builder.open([key[0], interruption]);
          }
        }
      }
    });
    return new Matcher({
      alphabet,
      trie: builder.build(alphabet.size),
      spelt: spelt.build(),
      unconditional: spelt.withoutAny(conditions),
      endings: Uint8Array.from(forms, endingOf),
      conditions,
    });
  }

  /** How many bytes the flat arrays take. */
  get byteLength(): number {
    const { alphabet, trie, spelt, endings } = this.vocabulary;
    const arrays = [
      trie.cells,
      trie.values,
      alphabet.classes,
      spelt.starts,
      spelt.forms,
      endings,
      this.first,
      this.word,
    ];
    return arrays.reduce((sum, array) => sum + array.byteLength, 0);
  }

  /**
   * All matches between two UTF-16 offsets, leftmost-longest, none overlapping, in order. What stands outside
   * the two offsets still counts as the neighbourhood of a word.
   */
  match(units: Uint16Array, from = 0, to = units.length): Matches {
    const matches = new Matches(this.vocabulary.spelt);
    const walk = new Walk(this.vocabulary, units, to);
    let offset = this.seek(units, from, to, walk);
    while (offset < to) {
      if (walk.finish()) {
        walk.addTo(matches);
        offset = this.seek(units, walk.end, to, walk);
      } else {
        offset = this.seek(units, offset + 1, to, walk);
      }
    }
    return matches;
  }

  /**
   * The next offset from which a walk leads somewhere; `to` if there is none. Most of the time is spent here, in
   * a loop small enough to stay in registers and with a single branch for most characters, because in running
   * text no branch is predictable.
   */
  private seek(units: Uint16Array, from: number, to: number, walk: Walk): number {
    const { classes } = this.vocabulary.alphabet;
    const { cells } = this.vocabulary.trie;
    const { first, word } = this;
    const root = cells[1];
    let inWord = this.endsInWord(units, from) ? 1 : 0;
    let symbol = from < to ? classes[units[from]] : OTHER;
    for (let offset = from; offset < to; offset++) {
      const following = offset + 1 < to ? classes[units[offset + 1]] : OTHER;
      const base = first[symbol];
      const strayed = (cells[childAt(base, following)] ^ childAt(root, symbol)) & ((base & 1) - 1);
      if ((strayed | (inWord & word[symbol])) === 0 && walk.leads(offset)) {
        return offset;
      }
      if (symbol !== SKIP) {
        inWord = word[symbol];
      }
      symbol = following;
    }
    return to;
  }

  /** What stands inside a match: the longest form from each place in it, the match itself left out. */
  inside(units: Uint16Array, match: Span): Matches {
    const matches = new Matches(this.vocabulary.spelt);
    for (let offset = match.start; offset < match.end; offset++) {
      const walk = new Walk(this.vocabulary, units, offset === match.start ? match.end - 1 : match.end);
      const symbol = this.vocabulary.alphabet.classes[units[offset]];
      const isInWord = this.word[symbol] === 1 && this.endsInWord(units, offset);
      if (!isInWord && walk.from(offset)) {
        walk.addTo(matches);
      }
    }
    return matches;
  }

  /** Whether the last character before an offset, covered ones aside, belongs to a word. */
  private endsInWord(units: Uint16Array, offset: number): boolean {
    const { classes } = this.vocabulary.alphabet;
    let last = offset - 1;
    while (last >= 0 && classes[units[last]] === SKIP) {
      last--;
    }
    return last >= 0 && this.word[classes[units[last]]] === 1;
  }
}
