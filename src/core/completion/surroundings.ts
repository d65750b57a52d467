import type { Analysis } from '../analysis/analysis.js';
import { Cues } from '../analysis/cues.js';
import { WrittenScript } from '../analysis/written-script.js';
import type { Concept, Language, Term } from '../glossary/model.js';
import { canStandIn, type ChineseScript, inSimplified } from '../text/chinese-script.js';
import type { Span } from '../text/span.js';
import type { Mentions } from './mentions.js';
import type { Home } from './ranking.js';

/** How far before and behind a place the document is looked at for its script, in code units. */
const nearby = 10_000;

/** What a document says of the terms that may be written at a stretch of it. */
export class Surroundings {
  private readonly cues: Cues;
  private readonly script: ChineseScript | undefined;

  constructor(
    private readonly analysis: Analysis,
    private readonly span: Span,
    readonly language: Language,
    readonly mentions: Mentions,
  ) {
    const { terminology, reading } = analysis;
    this.cues = new Cues(terminology, reading.units);
    const around = { start: Math.max(0, span.start - nearby), end: span.end + nearby };
    this.script = language === 'zh' ? new WrittenScript(analysis, [around]).of(span) : undefined;
  }

  /** The texts of the terms of a concept that are decided on there. */
  decidedOf(concept: Concept): string[] {
    return this.analysis.decisions
      .renderingsOf(concept, this.language, this.span.start)
      .map(({ choice }) => choice.rendering.text);
  }

  /** Whether a term that is a reading only beside its cues is one there. */
  admit(term: Term): boolean {
    return this.cues.admit(term, this.span);
  }

  /** Whether a cue in the sentence speaks for a term. */
  hasCueOf(term: Term): boolean {
    return this.cues.of(term, this.span).length > 0;
  }

  /** Whether a term is at home in a region whose terms the document has. */
  homeOf({ region }: Term): Home {
    if (region === undefined) return 'anywhere';
    return this.mentions.hasRegion(region, this.language) ? 'here' : 'elsewhere';
  }

  /** Whether something can be written in the script that is used there, as far as it is known. */
  suitsScript(text: string): boolean {
    return canStandIn(text, this.script);
  }

  /** A term as it is written in the script that is used there, where the glossary knows it so. */
  spellingOf({ text, forms }: Term): string {
    const isSame = (form: string) => inSimplified(form) === inSimplified(text);
    return [text, ...forms].find((each) => this.suitsScript(each) && isSame(each)) ?? text;
  }
}
