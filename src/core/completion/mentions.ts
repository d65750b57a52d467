import type { Analysis } from '../analysis/analysis.js';
import type { Concept, Language } from '../glossary/model.js';

/** What a document speaks of, and in whose terms; looked for only where asked: mostly nothing is found of what is typed. */
export class Mentions {
  private concepts: ReadonlySet<Concept> | undefined;
  private readonly regions = new Map<string, boolean>();

  constructor(private readonly analysis: Pick<Analysis, 'occurrences'>) {}

  /** Whether the document has a term of a concept. */
  has(concept: Concept): boolean {
    this.concepts ??= new Set(
      this.analysis.occurrences.flatMap(({ senses }) => senses.map((sense) => sense.concept)),
    );
    return this.concepts.has(concept);
  }

  /** Whether the document has terms of a region in a language. */
  hasRegion(region: string, language: Language): boolean {
    const key = `${language} ${region}`;
    const isKnown = this.regions.get(key) ?? this.findRegion(region, language);
    this.regions.set(key, isKnown);
    return isKnown;
  }

  private findRegion(region: string, language: Language): boolean {
    return this.analysis.occurrences.some(
      (each) => each.language === language && each.senses.some(({ term }) => term.region === region),
    );
  }
}
