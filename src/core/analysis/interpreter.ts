import type { DecisionsInForce } from '../decisions/decisions-in-force.js';
import type { Sense } from '../glossary/model.js';
import type { Terminology } from '../glossary/terminology.js';
import type { Match } from '../matching/matches.js';
import { choicesOf } from './choices.js';
import { Cues, resolveByCues } from './cues.js';
import { resolveByGloss } from './gloss.js';
import type { Candidate, Choice, Occurrence, Resolution } from './occurrence.js';

/** Tells of what is matched in one document what it may mean there, and how it is rendered. */
export class Interpreter {
  private readonly cues: Cues;

  /** `units` are what is read of `text`. */
  constructor(
    private readonly text: string,
    private readonly units: Uint16Array,
    private readonly terminology: Terminology,
    private readonly decisions: DecisionsInForce,
  ) {
    this.cues = new Cues(terminology, units);
  }

  /** What stands at a match, with its readings; undefined where none of them holds in this sentence, nor by a decision. */
  candidateAt(match: Match): Candidate | undefined {
    const { cues, decisions } = this;
    const senses = this.sensesOf(match)
      .filter((sense) => cues.admit(sense.term, match) || decisions.isOn(sense, match.start))
      .toSorted((a, b) => Number(b.term.status === 'preferred') - Number(a.term.status === 'preferred'));
    if (senses.length === 0) {
      return undefined;
    }
    const { start, end } = match;
    const { language } = senses[0].term;
    const alike = senses.filter(({ term }) => term.language === language);
    const choices = choicesOf(alike, language, (term) => cues.admit(term, match));
    return { start, end, text: this.text.slice(start, end), language, senses: alike, choices };
  }

  /** The occurrence that the candidate at an index is, resolved where its document tells how; `candidates` are all of these. */
  settledAt(candidates: readonly Candidate[], index: number): Occurrence {
    return withResolution(candidates[index], this.resolutionAt(candidates, index));
  }

  /** The terms that stand inside an occurrence of a longer one, resolved by it. */
  inside(outer: Occurrence): Occurrence[] {
    const choice: Choice | undefined = outer.resolution?.choice ?? outer.choices.at(0);
    return [...this.terminology.matcher.inside(this.units, outer)].flatMap((match) => {
      const found = this.candidateAt(match);
      const compound = { start: outer.start, end: outer.end };
      return found === undefined ? [] : withResolution(found, choice && { by: 'compound', choice, compound });
    });
  }

  /** What the forms that match may mean; those of one term that are spelt alike mean the same. */
  private sensesOf({ forms }: Match): Sense[] {
    const senses = forms.map((form) => this.terminology.sense(form));
    return [...new Map(senses.map((sense) => [sense.term, sense])).values()];
  }

  private resolutionAt(candidates: readonly Candidate[], index: number): Resolution | undefined {
    const candidate = candidates[index];
    const { choices, senses } = candidate;
    const decided = this.decisions.of(candidate);
    if (decided !== undefined) {
      return { by: 'decision', ...decided };
    }
    if (choices.length <= 1) {
      return choices.length === 1 ? { by: 'only-choice', choice: choices[0] } : undefined;
    }
    return (
      resolveByGloss(this.units, candidates, index) ?? resolveByCues(candidate, senses, choices, this.cues)
    );
  }
}

function withResolution(candidate: Candidate, resolution: Resolution | undefined): Occurrence {
  return resolution === undefined ? candidate : { ...candidate, resolution };
}
