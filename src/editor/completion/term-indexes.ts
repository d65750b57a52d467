import type { Terminology } from '../../core/glossary/terminology.js';
import { TermIndex } from '../../core/search/term-index.js';
import { Work } from '../work.js';

/** The indexes by which terms are found while someone types, each made when it is first needed. */
export class TermIndexes {
  private readonly indexes = new WeakMap<Terminology, Promise<TermIndex | undefined>>();
  private readonly work = new Work();

  /** The index of a terminology; it is of no use any more when that is let go. */
  of(terminology: Terminology): Promise<TermIndex | undefined> {
    const known = this.indexes.get(terminology);
    if (known !== undefined) return known;
    const index = this.build(terminology);
    this.indexes.set(terminology, index);
    return index;
  }

  private async build({ forms }: Terminology): Promise<TermIndex | undefined> {
    const done = await this.work.run(
      undefined,
      () => TermIndex.building(forms),
      () => true,
    );
    return done?.result;
  }
}
