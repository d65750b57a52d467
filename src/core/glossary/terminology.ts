import type { Form } from '../matching/form.js';
import { Matcher } from '../matching/matcher.js';
import type { Concept, Distinction, Glossary, Sense, Source, Term } from './model.js';
import { mergeGlossaries } from './merge.js';

/** All glossaries in force, merged and compiled: immutable, made anew when one of them changes. */
export class Terminology {
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly distinctions: readonly Distinction[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly matcher: Matcher;
  /** Every cue of every term, once, as {@link cueMatcher} counts them. */
  readonly cues: readonly string[];
  readonly cueMatcher: Matcher;
  private readonly senses: readonly Sense[];
  private readonly entries: ReadonlyMap<string, readonly Concept[]>;

  private constructor(
    /** What it was made of, the nearest last. */
    readonly glossaries: readonly Glossary[],
  ) {
    const merged = mergeGlossaries(glossaries);
    this.concepts = new Map(merged.concepts.map((concept) => [concept.id, concept]));
    this.distinctions = merged.distinctions;
    this.sources = new Map(merged.sources.map((source) => [source.key, source]));
    this.entries = merged.entries;
    const written = merged.concepts.flatMap(writtenForms);
    this.senses = written.map(({ sense }) => sense);
    this.matcher = Matcher.of(written.map(({ form }) => form));
    this.cues = [...new Set(this.senses.flatMap(({ term }) => term.cues))];
    this.cueMatcher = Matcher.of(this.cues.map((text) => ({ text, language: isHan(text) ? 'zh' : 'en' })));
  }

  /** Merges and compiles glossaries; of two that have the same concept the later wins, field by field. */
  static of(glossaries: readonly Glossary[]): Terminology {
    return new Terminology(glossaries);
  }

  /** What the form with this index, as the matcher counts them, may mean. */
  sense(form: number): Sense {
    return this.senses[form];
  }

  /** The entries a concept is made of, the nearest last: several where several glossaries have it. */
  entriesOf(concept: Concept): readonly Concept[] {
    return this.entries.get(concept.id) ?? [concept];
  }

  /** The distinctions that a concept takes part in. */
  distinctionsOf(concept: Concept): Distinction[] {
    return this.distinctions.filter(({ between }) => between.some((side) => side.concept === concept.id));
  }

  /** The source that a reference such as `cai-2015 §1.1` names, and what it adds to the name. */
  sourceOf(reference: string): { source: Source | undefined; key: string; where: string } {
    const [key, ...where] = reference.split(/\s+/u);
    return { source: this.sources.get(key), key, where: where.join(' ') };
  }
}

function writtenForms(concept: Concept): { form: Form; sense: Sense }[] {
  const terms: readonly Term[] = [...concept.terms.zh, ...concept.terms.en];
  return terms.flatMap((term) =>
    [term.text, ...term.forms].map((text) => ({
      form: { text, language: term.language, not: concept.not },
      sense: { concept, term },
    })),
  );
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
