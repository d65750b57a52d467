import { alphabetOf, symbolsOf } from './alphabet.js';
import { BLANK, HYPHEN, NEWLINE, SKIP } from './classes.js';
import { conditionsOf, isConditional } from './condition.js';
import { DoubleArrayBuilder } from './double-array.js';
import type { Form, FormList } from './form.js';
import { arraysOf, vocabularyOf } from './kept-vocabulary.js';
import { Matches } from './matches.js';
import { Scan, scanLength } from './scan.js';
import { type Steps, complete, inBatches, stretch } from '../steps.js';
import { endingOf, spellingsOf } from './spellings.js';
import { SpeltFormsBuilder } from './spelt-forms.js';
import type { FlatArray } from '../packed.js';
import type { Span } from '../text/span.js';
import type { Vocabulary } from './vocabulary.js';
import { Walk } from './walk.js';

/** How many forms to spell between two pauses. */
const batch = 500;

/** How many code units of a text to match between two pauses. */
const unitsAStep = 16 * scanLength;

/** About how many characters all spellings of some forms have: an English compound has two or three. */
function charactersOf(forms: readonly Form[]): number {
  return forms.reduce((sum, { text, language }) => sum + text.length * (language === 'en' ? 2 : 1), 0);
}

/**
 * Finds the forms of many terms in one pass, leftmost first and longest there, reading through what writers and
 * tools put inside a term. Immutable once built.
 */
export class Matcher {
  private readonly scan: Scan;

  private constructor(private readonly vocabulary: Vocabulary) {
    this.scan = new Scan(vocabulary.alphabet, vocabulary.trie);
  }

  /** Compiles forms. A form with no character to find (spaces, hyphens) is never found. */
  static of(forms: readonly Form[]): Matcher {
    return complete(Matcher.building(forms));
  }

  /** Compiles forms in steps. */
  static *building(forms: readonly Form[]): Steps<Matcher> {
    const alphabet = yield* stretch(alphabetOf(forms), 0, 0.05);
    const conditional = new Set<number>();
    const endings = new Uint8Array(forms.length);
    const builder = new DoubleArrayBuilder(charactersOf(forms));
    yield 0.05; // Making room alone takes a while.
    const spelt = new SpeltFormsBuilder();
    const firstSymbols = new Set<number>();
    const add = (from: number, to: number) => {
      for (let index = from; index < to; index++) {
        endings[index] = endingOf(forms[index]);
        if (isConditional(forms[index])) {
          conditional.add(index);
        }
        for (const spelling of spellingsOf(forms[index])) {
          const key = symbolsOf(spelling, alphabet);
          if (key.length > 0) {
            spelt.add(builder.add(key, spelt.count), index);
            firstSymbols.add(key[0]);
          }
        }
      }
    };
    yield* stretch(inBatches(forms.length, batch, add), 0.05, 0.5);
    for (const symbol of firstSymbols) {
      for (const interruption of [SKIP, BLANK, NEWLINE, HYPHEN]) {
        // An empty branch, so that a first character with an interruption behind it passes the sieves.
        builder.open([symbol, interruption]);
      }
    }
    const marked = spelt.spellingsOf(conditional);
    const trie = yield* stretch(builder.building(alphabet.size, marked), 0.5, 1);
    return new Matcher({
      alphabet,
      trie,
      spelt: spelt.build(),
      endings,
      conditions: conditionsOf(conditional, (index) => forms[index], alphabet),
    });
  }

  /** All that was compiled, to be kept until the same forms are to be found again. */
  toArrays(): readonly FlatArray[] {
    return arraysOf(this.vocabulary);
  }

  /** The matcher of these forms of which {@link toArrays} gave the arrays; undefined where they are others. */
  static fromArrays(arrays: readonly FlatArray[], forms: FormList): Matcher | undefined {
    const vocabulary = vocabularyOf(arrays, forms);
    return vocabulary && new Matcher(vocabulary);
  }

  /** How many bytes the flat arrays take. */
  get byteLength(): number {
    return this.toArrays().reduce((sum, array) => sum + array.byteLength, this.scan.byteLength);
  }

  /**
   * All matches between two UTF-16 offsets, leftmost-longest, none overlapping, in order. What stands outside
   * the two offsets still counts as the neighbourhood of a word.
   */
  match(units: Uint16Array, from = 0, to = units.length): Matches {
    const matches = new Matches(this.vocabulary);
    this.matchStretch(new Walk(this.vocabulary, units, to), units, from, to, from, matches);
    return matches;
  }

  /** All matches of a text, in steps. */
  *matching(units: Uint16Array): Steps<Matches> {
    const matches = new Matches(this.vocabulary);
    const walk = new Walk(this.vocabulary, units, units.length);
    let end = 0;
    const matchStretch = (from: number, to: number) => {
      end = this.matchStretch(walk, units, from, to, end, matches);
    };
    yield* inBatches(units.length, unitsAStep, matchStretch);
    return matches;
  }

  /**
   * Adds the matches that begin between two offsets and not before `end`, where the last match ended; returns where that
   * of the last one is now.
   */
  private matchStretch(
    walk: Walk,
    units: Uint16Array,
    from: number,
    to: number,
    end: number,
    matches: Matches,
  ): number {
    let last = end;
    for (let start = from; start < to; start += scanLength) {
      const stop = Math.min(start + scanLength, to);
      const count = this.scan.run(units, start, stop, this.endsInWord(units, start));
      last = this.walkAll(walk, count, last, matches);
    }
    return last;
  }

  /** Walks from the places that were found, but not inside a match; returns where the last match ends. */
  private walkAll(walk: Walk, count: number, from: number, matches: Matches): number {
    const { places, nodes } = this.scan;
    let end = from;
    for (let i = 0; i < count; i++) {
      if (places[i] >= end && walk.from(places[i], nodes[i])) {
        walk.addTo(matches);
        end = walk.end;
      }
    }
    return end;
  }

  /** What stands inside a match: the longest form from each place in it, the match itself left out. */
  inside(units: Uint16Array, match: Span): Matches {
    const matches = new Matches(this.vocabulary);
    for (let offset = match.start; offset < match.end; offset++) {
      const walk = new Walk(this.vocabulary, units, offset === match.start ? match.end - 1 : match.end);
      const isInWord = this.scan.isWord(units[offset]) && this.endsInWord(units, offset);
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
    return last >= 0 && this.scan.isWord(units[last]);
  }
}
