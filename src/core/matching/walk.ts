import { BLANK, FIRST_SYMBOL, HYPHEN, OTHER, OTHER_WORD, SEPARATOR, SKIP } from './classes.js';
import { ENDS, MARKED, childAt } from './double-array.js';
import type { Matches } from './matches.js';
import { isPlainSpace, readRun } from './run.js';
import { NO_ENDING, PLURAL_ES, PLURAL_S } from './spellings.js';
import { formsSpelt } from './spelt-forms.js';
import type { Vocabulary } from './vocabulary.js';

/** Walks the trie along a text from one place, keeping the longest form it meets. */
export class Walk {
  /** Where the form that was met ends. */
  end = -1;
  /** The node at which the spelling that was met ends. */
  private metNode = 0;
  /** Undefined where all forms of that spelling stand. */
  private subset: readonly number[] | undefined;

  private start = 0;
  /** Where the straight beginning of the walk has stopped. */
  private node = 0;
  private offset = 0;
  private last = 0;

  private readonly classes: Uint16Array;
  private readonly cells: Int32Array;
  private readonly lastWord: number;
  private readonly letterS: number;
  private readonly letterE: number;

  /** `limit` is the first offset that no form may include. */
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly units: Uint16Array,
    private readonly limit: number,
  ) {
    this.classes = vocabulary.alphabet.classes;
    this.lastWord = vocabulary.alphabet.lastWord;
    this.letterS = vocabulary.alphabet.letterS;
    this.letterE = vocabulary.alphabet.letterE;
    this.cells = vocabulary.trie.cells;
  }

  /**
   * Walks from an offset on; tells whether a whole form was met. `node` is where the first two characters lead, if
   * that is known; the root if not.
   */
  from(start: number, node = 0): boolean {
    const isKnown = node !== 0 && start + 1 < this.limit;
    if (!(isKnown ? this.leads(start + 1, node) : this.leadsFromRoot(start))) {
      return false;
    }
    this.start = start;
    this.end = -1;
    if ((this.cells[this.node + 1] & ENDS) !== 0) {
      this.accept(this.node, this.offset, this.last);
    }
    this.follow(this.node, this.offset, this.last);
    return this.end !== -1;
  }

  /** Whether the text leads straight to the end of some spelling, or to something that a closer look has to judge. */
  private leadsFromRoot(start: number): boolean {
    const symbol = this.classes[this.units[start]];
    const node = childAt(this.cells[1], symbol);
    return symbol >= FIRST_SYMBOL && this.cells[node] === 0 && this.leads(start, node);
  }

  /** The same from a node on, which the character at `at` has led to. */
  private leads(at: number, from: number): boolean {
    const { classes, cells, units, limit } = this;
    let symbol = classes[units[at]];
    let node = from;
    for (let offset = at + 1; ; offset++) {
      const second = cells[node + 1];
      const next = offset < limit ? classes[units[offset]] : OTHER;
      const goesOn = next >= FIRST_SYMBOL || (next === BLANK && isPlainSpace(units, classes, offset, limit));
      const ends = (second & ENDS) !== 0;
      if (ends || !goesOn) {
        this.node = node;
        this.offset = offset;
        this.last = symbol;
        return ends || (next >= SKIP && next <= HYPHEN);
      }
      const child = childAt(second, next);
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
      matches.add(this.start, this.end, this.metNode);
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
      if ((cells[node + 1] & ENDS) !== 0) {
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

  /** Keeps the spelling that ends at a node, if the word ends there too or goes on with its plural ending. */
  private accept(node: number, offset: number, last: number): void {
    const { classes, units, lastWord } = this;
    const next = offset < units.length ? classes[units[offset]] : OTHER;
    if (last > lastWord || next > lastWord || (next < OTHER_WORD && next !== SKIP)) {
      this.keep(node, offset, NO_ENDING);
    } else if (next === SKIP || next === this.letterS || next === this.letterE) {
      this.acceptBeforeLetters(node, offset);
    }
  }

  private acceptBeforeLetters(node: number, offset: number): void {
    const next = this.pastSkipped(offset);
    const symbol = this.symbolAt(next);
    if (!this.isWord(symbol)) {
      this.keep(node, offset, NO_ENDING);
    } else if (symbol === this.letterS) {
      this.keepPlural(node, next + 1, PLURAL_S);
    } else if (symbol === this.letterE) {
      const second = this.pastSkipped(next + 1);
      if (this.symbolAt(second) === this.letterS) {
        this.keepPlural(node, second + 1, PLURAL_ES);
      }
    }
  }

  private keepPlural(node: number, end: number, ending: number): void {
    if (end <= this.limit && !this.isWord(this.symbolAt(this.pastSkipped(end)))) {
      this.keep(node, end, ending);
    }
  }

  /** Keeps a spelling that ends at or behind the best so far: among equals the one spelt in full. */
  private keep(node: number, end: number, ending: number): void {
    if (end < this.end) {
      return;
    }
    if (ending === NO_ENDING && (this.cells[node + 1] & MARKED) === 0) {
      this.end = end;
      this.metNode = node;
      this.subset = undefined;
      return;
    }
    const { trie, spelt } = this.vocabulary;
    const spelling = trie.values[node >> 1];
    const standing = this.countStanding(spelling, end, ending);
    if (standing > 0) {
      this.end = end;
      this.metNode = node;
      const all = standing === spelt.starts[spelling + 1] - spelt.starts[spelling];
      this.subset = all
        ? undefined
        : formsSpelt(spelt, spelling).filter((form) => this.stands(form, end, ending));
    }
  }

  private countStanding(spelling: number, end: number, ending: number): number {
    const { starts, forms } = this.vocabulary.spelt;
    let standing = 0;
    for (let i = starts[spelling]; i < starts[spelling + 1]; i++) {
      standing += this.stands(forms[i], end, ending) ? 1 : 0;
    }
    return standing;
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
