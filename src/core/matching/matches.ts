import type { DoubleArray } from './double-array.js';
import type { Span } from '../text/span.js';
import { type SpeltForms, formsSpelt } from './spelt-forms.js';

/** Something found: the stretch of the text, and the forms (by index) that are written there. */
export interface Match extends Span {
  readonly forms: readonly number[];
}

/** The matches of one text in order, in a flat array that grows: millions cost no object each. */
export class Matches {
  private cells = new Int32Array(96);
  private count = 0;
  /** The forms of matches at which not all forms of the spelling stand. */
  private readonly subsets: (readonly number[])[] = [];

  constructor(private readonly vocabulary: { readonly trie: DoubleArray; readonly spelt: SpeltForms }) {}

  get length(): number {
    return this.count;
  }

  /** Adds a match of the spelling that ends at a node of the trie. */
  add(start: number, end: number, node: number): void {
    const cell = this.count++ * 3;
    if (cell === this.cells.length) {
      const cells = new Int32Array(cell * 2);
      cells.set(this.cells);
      this.cells = cells;
    }
    this.cells[cell] = start;
    this.cells[cell + 1] = end;
    this.cells[cell + 2] = node;
  }

  /** Adds a match at which only some forms of the spelling stand. */
  addSubset(start: number, end: number, forms: readonly number[]): void {
    this.add(start, end, -this.subsets.push(forms));
  }

  at(index: number): Match {
    const cell = index * 3;
    const node = this.cells[cell + 2];
    const { trie, spelt } = this.vocabulary;
    const forms = node < 0 ? this.subsets[-node - 1] : formsSpelt(spelt, trie.values[node >> 1]);
    return { start: this.cells[cell], end: this.cells[cell + 1], forms };
  }

  *[Symbol.iterator](): Generator<Match> {
    for (let index = 0; index < this.count; index++) {
      yield this.at(index);
    }
  }
}
