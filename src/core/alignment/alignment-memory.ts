import type { Analysis } from '../analysis/analysis.js';
import type { WeighedBead } from './align-stretch.js';
import { Kept } from './kept.js';
import type { Passage } from './passage.js';
import type { Side } from './bitext.js';

/**
 * What is kept from one alignment of a document to the next, so that an edit costs what it changes. Each result is kept
 * under all that it depends on: an alignment with the memory finds what one without it would.
 */
export class AlignmentMemory {
  /** What stands in a line that its translation should have too. */
  readonly tokens = new Kept<readonly string[]>();
  /** The beads of stretches between two sure places. */
  readonly stretches = new Kept<readonly WeighedBead[]>();
  /** The sentences of documents that haven't changed. */
  private readonly passages = new WeakMap<Analysis, { readonly [language: string]: readonly Passage[] }>();

  /** Begins an alignment. */
  begin(): void {
    this.tokens.begin();
    this.stretches.begin();
  }

  /** Ends an alignment that has been made to its end. */
  end(): void {
    this.tokens.end();
    this.stretches.end();
  }

  /** The sentences that were found on a side of the same analysis; undefined where none were kept. */
  passagesOf({ analysis, language }: Side): readonly Passage[] | undefined {
    return this.passages.get(analysis)?.[language];
  }

  keepPassages({ analysis, language }: Side, passages: readonly Passage[]): void {
    this.passages.set(analysis, { ...this.passages.get(analysis), [language]: passages });
  }
}
