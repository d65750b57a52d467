import { type Steps, inBatches } from '../steps.js';
import { type ConceptList, type GlossaryContents, idsOf } from './concept-list.js';
import { overridden } from './merge.js';
import type { Concept } from './model.js';

/** Where a concept stands, and where one that it overrides. */
interface Entry {
  readonly list: ConceptList;
  readonly index: number;
  readonly earlier: Entry | undefined;
  /** Its place among all, which is that of the one it overrides. */
  readonly place: number;
}

/** How many concepts to put in order between two pauses. */
const batch = 5_000;

/**
 * Merges the concepts of glossaries, the nearest last. Those with the same id become one, of which a later glossary
 * replaces the fields it gives.
 */
export function* mergingConcepts(glossaries: readonly GlossaryContents[]): Steps<MergedConcepts> {
  const entries = new Map<string, Entry>();
  for (const { concepts: list } of glossaries) {
    const ids = idsOf(list);
    yield* inBatches(ids.length, batch, (from, to) => {
      for (let index = from; index < to; index++) {
        const earlier = entries.get(ids[index]);
        entries.set(ids[index], { list, index, earlier, place: earlier?.place ?? entries.size });
      }
    });
  }
  return new MergedConcepts(entries);
}

/** The concepts of several glossaries by id, in order. Each is read and merged when it is first asked for. */
export class MergedConcepts implements ReadonlyMap<string, Concept> {
  private readonly ids: readonly string[];
  /** By place: who types asks for thousands at each key. */
  private readonly merged: (Concept | undefined)[];

  constructor(private readonly sources: ReadonlyMap<string, Entry>) {
    this.ids = [...sources.keys()];
    this.merged = Array.from({ length: this.ids.length });
  }

  get size(): number {
    return this.ids.length;
  }

  /** The concept at a place in their order. */
  at(index: number): Concept {
    return (this.merged[index] ??= conceptOf(this.sources.get(this.ids[index])!));
  }

  has(id: string): boolean {
    return this.sources.has(id);
  }

  get(id: string): Concept | undefined {
    const entry = this.sources.get(id);
    return entry && this.at(entry.place);
  }

  /** The entries a concept is made of, the nearest last. */
  entriesOf(id: string): Concept[] {
    const entries: Concept[] = [];
    for (let entry = this.sources.get(id); entry !== undefined; entry = entry.earlier) {
      entries.unshift(entryAt(entry));
    }
    return entries;
  }

  keys(): MapIterator<string> {
    return this.sources.keys();
  }

  *values(): MapIterator<Concept> {
    for (let index = 0; index < this.size; index++) {
      yield this.at(index);
    }
  }

  *entries(): MapIterator<[string, Concept]> {
    for (const id of this.ids) {
      yield [id, this.get(id)!];
    }
  }

  [Symbol.iterator](): MapIterator<[string, Concept]> {
    return this.entries();
  }

  forEach(visit: (concept: Concept, id: string, map: ReadonlyMap<string, Concept>) => void): void {
    for (const [id, concept] of this) {
      visit(concept, id, this);
    }
  }
}

function conceptOf(entry: Entry): Concept {
  const concept = entryAt(entry);
  return entry.earlier === undefined ? concept : overridden(conceptOf(entry.earlier), concept);
}

function entryAt({ list, index }: Entry): Concept {
  return list.at(index)!;
}
