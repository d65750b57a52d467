import { type Steps, inBatches } from '../steps.js';
import {
  BLANK,
  FIRST_SYMBOL,
  HYPHEN,
  NEWLINE,
  OTHER,
  OTHER_WORD,
  SEPARATOR,
  SKIP,
  commonClasses,
  isWordUnit,
} from './classes.js';
import { foldings } from './fold.js';
import type { Form } from './form.js';

/**
 * A dense alphabet of the characters that occur in the terms of one glossary. Word characters come first, so
 * that one comparison tells them from Han characters and punctuation.
 */
export interface Alphabet {
  /** For each UTF-16 code unit its class or symbol. */
  readonly classes: Uint16Array;
  /** The last symbol that is a word character. */
  readonly lastWord: number;
  /** One more than the largest symbol. */
  readonly size: number;
  /** The symbols of *s* and *e*, of which English plurals are made. */
  readonly letterS: number;
  readonly letterE: number;
}

/** The alphabet of these forms and of the longer strings they do not count in. */
export function* alphabetOf(forms: readonly Form[]): Steps<Alphabet> {
  const classes = commonClasses();
  const folds = foldings();
  const counts = new Map<number, number>();
  const count = (text: string): void => {
    for (let i = 0; i < text.length; i++) {
      const own = text.charCodeAt(i);
      const unit = folds.get(own) ?? own;
      if (classes[unit] === OTHER || classes[unit] === OTHER_WORD) {
        counts.set(unit, (counts.get(unit) ?? 0) + 1);
      }
    }
  };
  count('es');
  yield* inBatches(forms.length, batch, (from, to) => {
    for (let i = from; i < to; i++) {
      count(forms[i].text);
      forms[i].not?.forEach(count);
    }
  });

  // The commonest first: the children of a node then lie close together in the trie, which packs and caches well.
  const characters = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b);
  const words = characters.filter(isWordUnit);
  const others = characters.filter((unit) => !isWordUnit(unit));
  const symbols = new Map([...words, ...others].map((unit, index) => [unit, FIRST_SYMBOL + index]));
  for (const [unit, symbol] of symbols) {
    classes[unit] = symbol;
  }
  for (const [unit, to] of folds) {
    const symbol = symbols.get(to);
    if (symbol !== undefined && (classes[unit] === OTHER || classes[unit] === OTHER_WORD)) {
      classes[unit] = symbol;
    }
  }
  return {
    classes,
    lastWord: FIRST_SYMBOL + words.length - 1,
    size: FIRST_SYMBOL + symbols.size,
    letterS: classes['s'.charCodeAt(0)],
    letterE: classes['e'.charCodeAt(0)],
  };
}

/** How many forms to count between two pauses. */
const batch = 5_000;

/**
 * A term as the matcher reads it: its symbols, with every run of spaces and hyphens as one {@link SEPARATOR},
 * none at either end.
 */
export function symbolsOf(text: string, alphabet: Alphabet): number[] {
  const symbols: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const symbol = alphabet.classes[text.charCodeAt(i)];
    if (symbol === SKIP) {
      continue;
    }
    if (symbol === BLANK || symbol === NEWLINE || symbol === HYPHEN) {
      if (symbols.length > 0 && symbols.at(-1) !== SEPARATOR) {
        symbols.push(SEPARATOR);
      }
    } else {
      symbols.push(symbol);
    }
  }
  if (symbols.at(-1) === SEPARATOR) {
    symbols.pop();
  }
  return symbols;
}
