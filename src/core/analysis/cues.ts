import type { Sense, Term } from '../glossary/model.js';
import type { Terminology } from '../glossary/terminology.js';
import { sentenceAround } from '../text/sentence.js';
import { contains, type Span } from '../text/span.js';
import type { Choice, Resolution } from './occurrence.js';

/** The cues of the glossary that stand in a document, sentence by sentence; looked for only where asked. */
export class Cues {
  private sentence: Span = { start: 0, end: 0 };
  private found: { cue: string; span: Span }[] = [];

  constructor(
    private readonly terminology: Terminology,
    private readonly units: Uint16Array,
  ) {}

  /**
   * Where cues of a term stand in the sentence of an occurrence: beside it or all around it. What shares only some
   * of its characters is none (上网 in 补上网络安全的短板).
   */
  of(term: Term, occurrence: Span): Span[] {
    if (term.cues.length === 0) {
      return [];
    }
    this.readSentence(occurrence);
    return this.found
      .filter(({ cue, span }) => term.cues.includes(cue) && speaksFor(span, occurrence))
      .map(({ span }) => span);
  }

  /** Whether a term may be meant at a place: always, but where it is one only with cues and none of these stand in the sentence. */
  admit(term: Term, occurrence: Span): boolean {
    return !term.onlyWithCues || this.of(term, occurrence).length > 0;
  }

  private readSentence(occurrence: Span): void {
    const sentence = sentenceAround(this.units, occurrence);
    if (sentence.start === this.sentence.start && sentence.end === this.sentence.end) {
      return;
    }
    const { cueMatcher, cues } = this.terminology;
    const outer = [...cueMatcher.match(this.units, sentence.start, sentence.end)];
    const inner = outer.flatMap((match) => [...cueMatcher.inside(this.units, match)]);
    this.sentence = sentence;
    this.found = [...outer, ...inner].flatMap(({ start, end, forms }) =>
      forms.map((form) => ({ cue: cues[form], span: { start, end } })),
    );
  }
}

/** Settles on the one choice that cues in the sentence speak for; undefined where they speak for none or several. */
export function resolveByCues(
  occurrence: Span,
  senses: readonly Sense[],
  choices: readonly Choice[],
  cues: Cues,
): Resolution | undefined {
  const supported = choices.flatMap((choice) => {
    const own = senses.filter(({ concept }) => concept === choice.concept).map(({ term }) => term);
    const spans = [choice.rendering, ...own].flatMap((term) => cues.of(term, occurrence));
    return spans.length > 0 ? [{ choice, spans }] : [];
  });
  if (supported.length !== 1) {
    return undefined;
  }
  return { by: 'cue', choice: supported[0].choice, cues: supported[0].spans };
}

function speaksFor(cue: Span, occurrence: Span): boolean {
  const isApart = cue.end <= occurrence.start || occurrence.end <= cue.start;
  return isApart || (contains(cue, occurrence) && !contains(occurrence, cue));
}
