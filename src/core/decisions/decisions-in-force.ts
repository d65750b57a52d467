import type { Choice, Occurrence } from '../analysis/occurrence.js';
import type { Concept, Language, Sense, Term } from '../glossary/model.js';
import type { Terminology } from '../glossary/terminology.js';
import type { Decision } from './decision.js';
import { type Ruling, rulingsOf, subjectsOf } from './ruling.js';

/** A choice, and the decision that makes it. */
export interface Decided {
  readonly decision: Decision;
  readonly choice: Choice;
}

/** What keeps a decision from deciding anything. */
export type DecisionFault = 'unknown-subject' | 'unknown-rendering';

interface Ranked extends Ruling {
  /** The smaller, the stronger. */
  readonly rank: number;
}

/** The decisions that hold for a document, to be asked of its occurrences and of concepts. */
export class DecisionsInForce {
  private readonly faults = new Map<Decision, DecisionFault>();
  /** By the id of the concept, the strongest first. */
  private readonly rulings = new Map<string, Ranked[]>();

  constructor(
    /** The strongest first. */
    readonly all: readonly Decision[],
    terminology: Terminology,
  ) {
    for (const [rank, decision] of all.entries()) {
      const subjects = subjectsOf(decision, terminology);
      const rulings = rulingsOf(decision, subjects);
      if (rulings.length === 0) {
        this.faults.set(decision, subjects.length === 0 ? 'unknown-subject' : 'unknown-rendering');
      }
      for (const ruling of rulings) {
        const known = this.rulings.get(ruling.concept.id);
        if (known === undefined) {
          this.rulings.set(ruling.concept.id, [{ ...ruling, rank }]);
        } else {
          known.push({ ...ruling, rank });
        }
      }
    }
  }

  /** Why a decision decides nothing; undefined where it is understood. */
  faultOf(decision: Decision): DecisionFault | undefined {
    return this.faults.get(decision);
  }

  /**
   * The decision on an occurrence. One that names its term as the rendering holds too, unless several concepts are decided
   * to be rendered so.
   */
  of({ start, language, senses }: Pick<Occurrence, 'start' | 'language' | 'senses'>): Decided | undefined {
    if (this.rulings.size === 0) {
      return undefined;
    }
    const rulings = senses.flatMap(({ concept, term }) =>
      this.at(concept, start).map((ruling) => ({ ruling, term })),
    );
    const forward = rulings.filter(({ ruling, term }) => renders(ruling, term, language));
    if (forward.length > 0) {
      return decided(strongest(forward.map(({ ruling }) => ruling)));
    }
    const backward = rulings.filter(({ ruling, term }) => isSame(ruling.rendering, term));
    const concepts = new Set(backward.map(({ ruling }) => ruling.concept.id));
    return concepts.size === 1 ? reversed(strongest(backward.map(({ ruling }) => ruling))) : undefined;
  }

  /**
   * The renderings in one language that are decided on for a concept at an offset: one for each of its terms that
   * decisions name, or one for all of them.
   */
  renderingsOf(concept: Concept, language: Language, offset: number): Decided[] {
    const bySubject = new Map<string, Ruling>();
    for (const ruling of this.at(concept, offset)) {
      const subject = ruling.subject?.text ?? '';
      if (ruling.rendering.language === language && !bySubject.has(subject)) {
        bySubject.set(subject, ruling);
      }
    }
    return [...bySubject.values()].map(decided);
  }

  /** Whether a term, as that of one concept, is the subject of a decision that holds at an offset. */
  isOn({ concept, term }: Sense, offset: number): boolean {
    return (
      this.rulings.size > 0 &&
      this.at(concept, offset).some(({ subject }) => subject !== undefined && isSame(subject, term))
    );
  }

  private at({ id }: Concept, offset: number): Ranked[] {
    return (this.rulings.get(id) ?? []).filter(
      ({ decision: { scope } }) => scope === undefined || (scope.start <= offset && offset < scope.end),
    );
  }
}

function strongest(rulings: readonly Ranked[]): Ranked {
  return rulings.reduce((best, each) => (each.rank < best.rank ? each : best));
}

/** Whether a ruling says how a term is rendered. */
function renders({ subject, rendering }: Ruling, term: Term, language: Language): boolean {
  return subject === undefined ? rendering.language !== language : isSame(subject, term);
}

function decided({ decision, concept, rendering }: Ruling): Decided {
  return { decision, choice: { concept, rendering } };
}

/** The choice of someone who meets the rendering. */
function reversed({ decision, concept, subject, rendering }: Ruling): Decided | undefined {
  const others = concept.terms[rendering.language === 'zh' ? 'en' : 'zh'];
  const choice = subject ?? others.at(0);
  return choice && { decision, choice: { concept, rendering: choice } };
}

function isSame(one: Term, other: Term): boolean {
  return one.language === other.language && one.text === other.text;
}
