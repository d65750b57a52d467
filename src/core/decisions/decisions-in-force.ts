import type { Choice, Occurrence } from '../analysis/occurrence.js';
import type { Concept, Language, Term } from '../glossary/model.js';
import type { Terminology } from '../glossary/terminology.js';
import { spellingKey } from '../text/spelling-key.js';
import type { Decision } from './decision.js';

/** A choice, and the decision that makes it. */
export interface Decided {
  readonly decision: Decision;
  readonly choice: Choice;
}

/** What keeps a decision from deciding anything. */
export type DecisionFault = 'unknown-subject' | 'unknown-rendering';

/** What a decision says of one concept. */
interface Ruling {
  readonly decision: Decision;
  readonly concept: Concept;
  /** The term that is rendered; absent where all of the concept's are. */
  readonly subject: Term | undefined;
  readonly rendering: Term;
}

/** The decisions that hold for a document, to be asked of its occurrences and of concepts. */
export class DecisionsInForce {
  private readonly faults = new Map<Decision, DecisionFault>();
  /** By the id of the concept, the strongest first. */
  private readonly rulings = new Map<string, Ruling[]>();

  constructor(
    /** The strongest first. */
    readonly all: readonly Decision[],
    terminology: Terminology,
  ) {
    for (const decision of all) {
      const rulings = this.read(decision, terminology);
      for (const ruling of rulings) {
        this.rulings.set(ruling.concept.id, [...(this.rulings.get(ruling.concept.id) ?? []), ruling]);
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
      return decided(this.strongest(forward.map(({ ruling }) => ruling)));
    }
    const backward = rulings.filter(({ ruling, term }) => isSame(ruling.rendering, term));
    const concepts = new Set(backward.map(({ ruling }) => ruling.concept.id));
    return concepts.size === 1 ? reversed(this.strongest(backward.map(({ ruling }) => ruling))) : undefined;
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

  private at({ id }: Concept, offset: number): Ruling[] {
    return (this.rulings.get(id) ?? []).filter(
      ({ decision: { scope } }) => scope === undefined || (scope.start <= offset && offset < scope.end),
    );
  }

  private strongest(rulings: readonly Ruling[]): Ruling {
    return rulings.reduce((best, each) =>
      this.all.indexOf(each.decision) < this.all.indexOf(best.decision) ? each : best,
    );
  }

  private read(decision: Decision, terminology: Terminology): Ruling[] {
    const senses = terminology.sensesOf(decision.subject);
    const concept = terminology.concepts.get(decision.subject);
    const subjects =
      senses.length > 0
        ? senses.map((sense) => ({ concept: sense.concept, subject: sense.term }))
        : concept
          ? [{ concept, subject: undefined }]
          : [];
    const key = spellingKey(decision.rendering);
    const rulings = subjects.flatMap((one) =>
      [...one.concept.terms.zh, ...one.concept.terms.en]
        .filter(({ language, text, forms }) => {
          const isOther = language !== one.subject?.language;
          return isOther && [text, ...forms].some((form) => spellingKey(form) === key);
        })
        .map((rendering) => ({ decision, ...one, rendering })),
    );
    if (rulings.length === 0) {
      this.faults.set(decision, subjects.length === 0 ? 'unknown-subject' : 'unknown-rendering');
    }
    return rulings;
  }
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
