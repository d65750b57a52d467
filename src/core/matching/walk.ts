import type { Alphabet } from './alphabet.js';
import { BLANK, FIRST_SYMBOL, HYPHEN, OTHER, OTHER_WORD, SEPARATOR, SKIP } from './classes.js';
import type { Condition } from './condition.js';
import { type DoubleArray, childAt } from './double-array.js';
import type { Matches } from './matches.js';
import { isPlainSpace, readRun } from './run.js';
import { NO_ENDING, PLURAL_ES, PLURAL_S } from './spellings.js';
import { type SpeltForms, formsSpelt } from './spelt-forms.js';

/** All that a matcher knows of its forms. */
export interface Vocabulary {
  readonly alphabet: Alphabet;
  /** Its values are the numbers of spellings. */
  readonly trie: DoubleArray;
  readonly spelt: SpeltForms;
  /** For each spelling 1 where none of its forms has a condition. */
  readonly unconditional: Uint8Array;
  /** For each form which regular plural ending it takes. */
  readonly endings: Uint8Array;
  /** What some forms, by index, ask of the text besides their letters. */
  readonly conditions: ReadonlyMap<number, Condition>;
}

/** Walks the trie along a text from one place, keeping the longest form it meets. */
export class Walk {
  /** Where the form that was met ends. */
  end = -1;
  private spelling = -1;
  /** Undefined where all forms of that spelling stand. */
  private subset: readonly number[] | undefined;

  private start = 0;
  /** Where the straight beginning of the walk has stopped. */
  private node = 0;
  private offset = 0;
  private last = 0;
  /** The nodes met at which a spelling ends, where each ends in the text, and with which plural ending. */
  private readonly metNodes: number[] = [];
  private readonly metEnds: number[] = [];
  private readonly metEndings: number[] = [];
  private met = 0;

  private readonly classes: Uint16Array;
  private readonly cells: Int32Array;
  private readonly lastWord: number;

  /** `limit` is the first offset that no form may include. */
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly units: Uint16Array,
    private readonly limit: number,
  ) {
    this.classes = vocabulary.alphabet.classes;
    this.lastWord = vocabulary.alphabet.lastWord;
    this.cells = vocabulary.trie.cells;
  }

  /** Walks from an offset on; tells whether a whole form was met. */
  from(start: number): boolean {
    if (!this.leads(start)) {
      return false;
    }
    this.start = start;
    this.met = 0;
    if ((this.cells[this.node + 1] & 1) === 1) {
      this.accept(this.node, this.offset, this.last);
    }
    this.follow(this.node, this.offset, this.last);
    return this.met > 0 && this.settle();
  }

  /** Whether the text leads straight to the end of some spelling, or to something that a closer look has to judge. */
  private leads(start: number): boolean {
    const { classes, cells, units, limit } = this;
    let symbol = classes[units[start]];
    let node = childAt(cells[1], symbol);
    if (symbol < FIRST_SYMBOL || cells[node] !== 0) {
      return false;
    }
    for (let offset = start + 1; ; offset++) {
      const base = cells[node + 1];
      const next = offset < limit ? classes[units[offset]] : OTHER;
      const goesOn = next >= FIRST_SYMBOL || (next === BLANK && isPlainSpace(units, classes, offset, limit));
      if ((base & 1) === 1 || !goesOn) {
        this.node = node;
        this.offset = offset;
        this.last = symbol;
        return (base & 1) === 1 || (next >= SKIP && next <= HYPHEN);
      }
      const child = childAt(base, next);
      if (cells[child] !== node) {
        return false;
      }
      node = child;
      symbol = next;
    }
  }

  /** Adds what the walk has met to the matches of the text. */
  addTo(matches: Matches): void {
    if (this.subset === undefined) {
      matches.add(this.start, this.end, this.spelling);
    } else {
      matches.addSubset(this.start, this.end, this.subset);
    }
  }

  private follow(node: number, offset: number, last: number): void {
    const { classes, cells, units, limit, lastWord } = this;
    while (offset < limit) {
      let symbol = classes[units[offset]];
      if (symbol === BLANK && last <= lastWord && isPlainSpace(units, classes, offset, limit)) {
        symbol = SEPARATOR;
      } else if (symbol === SKIP) {
        offset++;
        continue;
      } else if (symbol < FIRST_SYMBOL) {
        if (symbol >= BLANK && symbol <= HYPHEN) {
          this.cross(node, offset, last);
        }
        return;
      }
      const child = childAt(cells[node + 1], symbol);
      if (cells[child] !== node) {
        return;
      }
      node = child;
      last = symbol;
      offset++;
      if ((cells[node + 1] & 1) === 1) {
        this.accept(node, offset, last);
      }
    }
  }

  /** Goes on behind a run of spaces, hyphens and a line break: as part of the term, or as if it were not there. */
  private cross(node: number, offset: number, last: number): void {
    const run = readRun(this.units, this.vocabulary.alphabet, offset, this.limit, last);
    if (run.joins) {
      this.follow(node, run.end, last);
    }
    const child = childAt(this.cells[node + 1], SEPARATOR);
    if (run.separates && this.cells[child] === node) {
      this.follow(child, run.end, SEPARATOR);
    }
  }

  /** Notes the spelling that ends at a node, if the word ends there too or goes on with its plural ending. */
  private accept(node: number, offset: number, last: number): void {
    if (last > this.lastWord) {
      this.note(node, offset, NO_ENDING);
      return;
    }
    const next = this.pastSkipped(offset);
    const symbol = this.symbolAt(next);
    const { letterS, letterE } = this.vocabulary.alphabet;
    if (!this.isWord(symbol)) {
      this.note(node, offset, NO_ENDING);
    } else if (symbol === letterS) {
      this.notePlural(node, next + 1, PLURAL_S);
    } else if (symbol === letterE) {
      const second = this.pastSkipped(next + 1);
      if (this.symbolAt(second) === letterS) {
        this.notePlural(node, second + 1, PLURAL_ES);
      }
    }
  }

  private notePlural(node: number, end: number, ending: number): void {
    if (end <= this.limit && !this.isWord(this.symbolAt(this.pastSkipped(end)))) {
      this.note(node, end, ending);
    }
  }

  private note(node: number, end: number, ending: number): void {
    this.metNodes[this.met] = node;
    this.metEnds[this.met] = end;
    this.metEndings[this.met] = ending;
    this.met++;
  }

  /** Settles on the longest spelling met of which some form stands here: among equals the one spelt in full. */
  private settle(): boolean {
    while (this.met > 0) {
      let best = this.met - 1;
      for (let i = best - 1; i >= 0; i--) {
        best = this.metEnds[i] > this.metEnds[best] ? i : best;
      }
      if (this.standsAt(this.metNodes[best], this.metEnds[best], this.metEndings[best])) {
        return true;
      }
      this.met--;
      this.metNodes[best] = this.metNodes[this.met];
      this.metEnds[best] = this.metEnds[this.met];
      this.metEndings[best] = this.metEndings[this.met];
    }
    return false;
  }

  private standsAt(node: number, end: number, ending: number): boolean {
    const { trie, spelt, unconditional } = this.vocabulary;
    this.end = end;
    this.spelling = trie.values[node >> 1];
    this.subset = undefined;
    if (ending === NO_ENDING && unconditional[this.spelling] === 1) {
      return true;
    }
    const forms = formsSpelt(spelt, this.spelling);
    const standing = forms.filter((form) => this.stands(form, end, ending));
    this.subset = standing.length === forms.length ? undefined : standing;
    return standing.length > 0;
  }

  /** Whether a form takes the plural ending the text shows, and the text meets its condition. */
  private stands(form: number, end: number, ending: number): boolean {
    const { conditions, endings } = this.vocabulary;
    if (ending !== NO_ENDING && endings[form] !== ending) {
      return false;
    }
    return conditions.get(form)?.(this.units, { start: this.start, end }) ?? true;
  }

  private pastSkipped(offset: number): number {
    while (this.symbolAt(offset) === SKIP) {
      offset++;
    }
    return offset;
  }

  private symbolAt(offset: number): number {
    return offset < this.units.length ? this.classes[this.units[offset]] : 0;
  }

  private isWord(symbol: number): boolean {
    return symbol >= OTHER_WORD && symbol <= this.lastWord;
  }
}
