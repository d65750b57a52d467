import type { Finding } from '../../core/finding.js';
import { type BaselineEntry, entryOf, keyOf } from './entry.js';

/**
 * Tells what is new from what was noted once. Each entry stands for one finding: of the same document, or, if its own is no
 * longer there, of whichever has the same in the same surroundings, as a document has that was renamed.
 */
export class Baseline {
  /** How many findings were noted. */
  known = 0;
  /** How many of each are still to be met, by key. */
  private readonly left = new Map<string, number>();
  private readonly homeless = new Map<string, number>();
  private readonly looked = new Set<string>();

  /** `isThere` says whether there is still a document of that name. */
  constructor(
    private readonly entries: readonly BaselineEntry[],
    isThere: (file: string) => boolean,
  ) {
    const there = new Map([...new Set(entries.map(({ file }) => file))].map((file) => [file, isThere(file)]));
    for (const entry of entries) {
      if (there.get(entry.file) === true) {
        add(this.left, keyOf(entry, entry.file));
      } else {
        add(this.homeless, keyOf(entry));
        this.looked.add(entry.file);
      }
    }
  }

  /** Those findings of a document that aren't noted. */
  newIn(findings: readonly Finding[], file: string, text: string): Finding[] {
    this.looked.add(file);
    return findings.filter((finding) => {
      const entry = entryOf(finding, file, text);
      const isKnown = take(this.left, keyOf(entry, file)) || take(this.homeless, keyOf(entry));
      this.known += isKnown ? 1 : 0;
      return !isKnown;
    });
  }

  /** How many entries no finding was met for, of the documents that were looked at or are no longer there. */
  gone(): number {
    const looked = this.entries.filter(({ file }) => this.looked.has(file)).length;
    return looked - this.known;
  }

  /** The entries of documents that are there and weren't looked at. */
  others(): BaselineEntry[] {
    return this.entries.filter(({ file }) => !this.looked.has(file));
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Takes one away; false where there is none. */
function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count > 0) {
    counts.set(key, count - 1);
  }
  return count > 0;
}
