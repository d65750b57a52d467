import type { Concept, Glossary } from './model.js';

/** The concepts of a glossary in their order, all read or each read where it is asked for. */
export type ConceptList = readonly Concept[] | KeptConcepts;

/** A glossary whose concepts need not have been read yet. */
export type GlossaryContents = Omit<Glossary, 'concepts'> & { readonly concepts: ConceptList };

/** Concepts of which only the ids are known until someone asks for one: then all of its chunk are read. */
export class KeptConcepts {
  private readonly read: (readonly Concept[] | undefined)[] = [];

  /** `readChunk` gives the concepts of a chunk, each of `chunkLength` concepts but the last. */
  constructor(
    readonly ids: readonly string[],
    private readonly chunkLength: number,
    private readonly readChunk: (chunk: number) => readonly Concept[],
  ) {}

  get length(): number {
    return this.ids.length;
  }

  at(index: number): Concept | undefined {
    const chunk = Math.floor(index / this.chunkLength);
    if (index >= this.length) {
      return undefined;
    }
    this.read[chunk] ??= this.readChunk(chunk);
    return this.read[chunk][index % this.chunkLength];
  }
}

/** The ids of concepts, without reading more of them than that. */
export function idsOf(concepts: ConceptList): readonly string[] {
  return concepts instanceof KeptConcepts ? concepts.ids : concepts.map(({ id }) => id);
}
