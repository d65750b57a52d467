import type { Form, FormList } from '../matching/form.js';
import { type Steps, inBatches } from '../steps.js';
import type { MergedConcepts } from './merged-concepts.js';
import { type Concept, type Sense, termsOf } from './model.js';

/** How many numbers of the table say which form it is. */
const width = 3;

/** How many concepts to go through between two pauses. */
const batch = 500;

/** The written forms of all terms, those of a concept together, and what each may mean. */
export class WrittenForms implements FormList {
  /** `table` says of each form the place of its concept, of its term in that, and its own in the term's spellings. */
  constructor(
    private readonly concepts: MergedConcepts,
    readonly table: Int32Array,
  ) {}

  static *collecting(concepts: MergedConcepts): Steps<WrittenForms> {
    const table: number[] = [];
    yield* inBatches(concepts.size, batch, (from, to) => {
      for (let index = from; index < to; index++) {
        termsOf(concepts.at(index)).forEach((term, nth) => {
          for (let spelling = 0; spelling <= term.forms.length; spelling++) {
            table.push(index, nth, spelling);
          }
        });
      }
    });
    return new WrittenForms(concepts, Int32Array.from(table));
  }

  get length(): number {
    return this.table.length / width;
  }

  form(index: number): Form {
    const { concept, term } = this.sense(index);
    const spelling = this.table[index * width + 2];
    const text = spelling === 0 ? term.text : term.forms[spelling - 1];
    return { text, language: term.language, not: concept.not };
  }

  concept(index: number): Concept {
    return this.concepts.at(this.table[index * width]);
  }

  sense(index: number): Sense {
    const concept = this.concept(index);
    return { concept, term: termsOf(concept)[this.table[index * width + 1]] };
  }
}
