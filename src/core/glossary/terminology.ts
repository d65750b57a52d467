import { codeUnits } from '../documents/reading.js';
import type { Form } from '../matching/form.js';
import { Matcher } from '../matching/matcher.js';
import { type FlatArray, pack, unpack } from '../packed.js';
import { type Steps, complete, inBatches, stretch } from '../steps.js';
import { fromJsonBytes, jsonBytes } from '../text/json-bytes.js';
import type { GlossaryContents } from './concept-list.js';
import { type MergedConcepts, mergingConcepts } from './merged-concepts.js';
import type { Concept, Distinction, Sense, Source } from './model.js';
import { WrittenForms } from './written-forms.js';

/** All glossaries in force, merged and compiled: immutable, made anew when one of them changes. */
export class Terminology {
  readonly distinctions: readonly Distinction[];
  readonly sources: ReadonlyMap<string, Source>;

  private constructor(
    /** What it was made of, the nearest last. */
    readonly glossaries: readonly GlossaryContents[],
    readonly concepts: MergedConcepts,
    /** Every spelling of every term, in the order in which the matcher counts them. */
    readonly forms: WrittenForms,
    readonly matcher: Matcher,
    /** Every cue of every term, once, as {@link cueMatcher} counts them. */
    readonly cues: readonly string[],
    readonly cueMatcher: Matcher,
  ) {
    const distinctions = glossaries.flatMap((glossary) => glossary.distinctions);
    const sources = glossaries.flatMap((glossary) => glossary.sources);
    this.distinctions = [...new Map(distinctions.map((each) => [each.id, each])).values()];
    this.sources = new Map(sources.map((source) => [source.key, source]));
  }

  /**
   * Merges and compiles glossaries. Of two concepts with the same id the later wins, field by field; distinctions and
   * sources with the same id are replaced whole.
   */
  static of(glossaries: readonly GlossaryContents[]): Terminology {
    return complete(Terminology.compiling(glossaries));
  }

  /** Merges and compiles glossaries in steps. */
  static *compiling(glossaries: readonly GlossaryContents[]): Steps<Terminology> {
    const concepts = yield* stretch(mergingConcepts(glossaries), 0, 0.05);
    const forms = yield* stretch(WrittenForms.collecting(concepts), 0.05, 0.1);
    const all: Form[] = [];
    const cues = new Set<string>();
    const collect = (from: number, to: number) => {
      for (let index = from; index < to; index++) {
        all.push(forms.form(index));
        forms.sense(index).term.cues.forEach((cue) => cues.add(cue));
      }
    };
    yield* stretch(inBatches(forms.length, batch, collect), 0.1, 0.15);
    const matcher = yield* stretch(Matcher.building(all), 0.15, 0.9);
    const cueMatcher = yield* stretch(Matcher.building([...cues].map(cueForm)), 0.9, 1);
    return new Terminology(glossaries, concepts, forms, matcher, [...cues], cueMatcher);
  }

  /** All that was compiled, to be kept until the same glossaries are to be compiled again. */
  toBytes(): Uint8Array {
    const terms = this.matcher.toArrays();
    const cues = this.cueMatcher.toArrays();
    return pack(signature, [this.forms.table, jsonBytes(this.cues), ...terms, ...cues]);
  }

  /**
   * The terminology of these glossaries, of which {@link toBytes} gave the bytes, in steps; undefined where the bytes are
   * anything else.
   */
  static *restoring(
    glossaries: readonly GlossaryContents[],
    bytes: Uint8Array,
  ): Steps<Terminology | undefined> {
    const arrays = unpack(signature, bytes);
    if (arrays === undefined) {
      return undefined;
    }
    const [table, cueBytes, ...rest] = arrays as [Int32Array, Uint8Array, ...FlatArray[]];
    const concepts = yield* mergingConcepts(glossaries);
    const forms = new WrittenForms(concepts, table);
    const cues = fromJsonBytes(cueBytes) as readonly string[];
    const matcher = Matcher.fromArrays(rest.slice(0, rest.length / 2), forms);
    const cueMatcher = Matcher.fromArrays(rest.slice(rest.length / 2), {
      length: cues.length,
      form: (index) => cueForm(cues[index]),
    });
    return matcher && cueMatcher
      ? new Terminology(glossaries, concepts, forms, matcher, cues, cueMatcher)
      : undefined;
  }

  /** What the form with this index, as the matcher counts them, may mean. */
  sense(form: number): Sense {
    return this.forms.sense(form);
  }

  /** What a text may mean that is all one term, in any of its spellings. */
  sensesOf(text: string): Sense[] {
    const units = codeUnits(text);
    const match = this.matcher.match(units);
    const whole = match.length === 1 ? match.at(0) : undefined;
    return whole?.start === 0 && whole.end === units.length
      ? whole.forms.map((form) => this.sense(form))
      : [];
  }

  /** The entries a concept is made of, the nearest last: several where several glossaries have it. */
  entriesOf(concept: Concept): readonly Concept[] {
    return this.concepts.entriesOf(concept.id);
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

const signature = 'BGT1';

/** How many forms to collect between two pauses. */
const batch = 5_000;

function cueForm(text: string): Form {
  return { text, language: isHan(text) ? 'zh' : 'en' };
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
