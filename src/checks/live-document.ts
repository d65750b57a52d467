import { AlignmentMemory } from '../core/alignment/alignment-memory.js';
import { aligning } from '../core/alignment/aligning.js';
import type { Surroundings } from '../core/alignment/surroundings.js';
import { analysing } from '../core/analysis/analyse.js';
import type { Analysis, Document } from '../core/analysis/analysis.js';
import { Current } from '../core/current.js';
import type { Decision } from '../core/decisions/decision.js';
import type { Finding } from '../core/finding.js';
import type { Terminology } from '../core/glossary/terminology.js';
import type { CheckTools } from './check.js';
import { checking, type CheckSettings } from './index.js';

/** All that the findings of a document come from, but what it is compared with. */
export interface DocumentState {
  readonly document: Document;
  readonly terminology: Terminology;
  /** What files record for it, the strongest first. */
  readonly recorded: readonly Decision[];
  readonly settings: CheckSettings;
}

/** What a document by itself is known from. */
type OwnState = Pick<DocumentState, 'document' | 'terminology' | 'recorded'>;

/** What a host lends to the work on a document, each time anew. */
export interface Lent {
  /** Asked when the checks begin: today may be another day than yesterday. */
  readonly tools: () => CheckTools;
  /**
   * What the document is compared with: asked when it is known by itself, for it may name that. Undefined where that will be
   * known later, and is worth waiting for.
   */
  readonly surroundings: (alone: Analysis) => Surroundings | undefined;
}

/** A document that is being edited: what is known of it is always of its present state, and made in steps. */
export class LiveDocument {
  private settings: CheckSettings | undefined;
  private own: OwnState | undefined;
  private surroundings: Surroundings | undefined;
  private hasMissedPinyin = false;
  private readonly memory = new AlignmentMemory();
  private readonly alone = new Current(({ document, terminology, recorded }: OwnState) =>
    analysing(document, terminology, recorded),
  );
  private readonly aligned = new Current(({ analysis, counterparts, astray }: Alone) =>
    aligning(analysis, counterparts, astray, this.memory),
  );
  private readonly checked = new Current(({ analysis, settings }: Analysed) =>
    checking(analysis, settings, this.tools()),
  );

  constructor(private readonly lent: Lent) {}

  /**
   * Takes an edit, other glossaries, decisions or settings; undefined where it isn't to be looked at any more. What is known
   * of the document by itself is kept where nothing of that has changed.
   */
  become(state: DocumentState | undefined): void {
    const isSame = this.own !== undefined && state !== undefined && isSameByItself(this.own, state);
    this.own = state;
    this.settings = state?.settings;
    if (isSame) {
      this.recheck();
    } else {
      this.alone.become(state);
      this.align(undefined);
    }
  }

  /** Takes what there is now to compare the document with; nothing is done anew where it is the same. */
  realign(): void {
    const { analysisAlone } = this;
    const surroundings = analysisAlone && this.lent.surroundings(analysisAlone);
    if (!isSameAround(this.surroundings, surroundings)) {
      this.align(surroundings);
    }
  }

  /** Runs the checks anew on what is known, with other tools or on another day. */
  recheck(): void {
    const { analysis, settings } = this;
    this.hasMissedPinyin = false;
    this.checked.become(analysis && settings && { analysis, settings });
  }

  /** The document by itself, for those it is a counterpart of; undefined as long as it isn't known of the present state. */
  get analysisAlone(): Analysis | undefined {
    return this.alone.result;
  }

  /** Undefined as long as it isn't known of the present state. */
  get analysis(): Analysis | undefined {
    return this.aligned.result;
  }

  /** In the order of the text; undefined as long as they aren't known of the present state. */
  get findings(): readonly Finding[] | undefined {
    return this.checked.result;
  }

  /** Whether the checks have had to do without the pinyin dictionary that they need. */
  get lacksPinyin(): boolean {
    return this.hasMissedPinyin;
  }

  /** Whether what it is compared with isn't known yet, without which there is nothing more to do. */
  get isWaiting(): boolean {
    return this.analysisAlone !== undefined && this.surroundings === undefined;
  }

  /** Whether there is anything left to do. */
  get isBusy(): boolean {
    return this.alone.isBusy || this.aligned.isBusy || this.checked.isBusy;
  }

  /** Does one step. Where it throws, nothing is known of the present state until it changes. */
  step(): void {
    if (this.alone.isBusy) {
      this.alone.step();
      if (!this.alone.isBusy) {
        this.realign();
      }
    } else if (this.aligned.isBusy) {
      this.aligned.step();
      if (!this.aligned.isBusy) {
        this.recheck();
      }
    } else {
      this.checked.step();
    }
  }

  private align(surroundings: Surroundings | undefined): void {
    const { analysisAlone: analysis } = this;
    this.surroundings = surroundings;
    this.hasMissedPinyin = false;
    this.aligned.become(analysis && surroundings && { analysis, ...surroundings });
    this.checked.become(undefined);
  }

  private tools(): CheckTools {
    return { ...this.lent.tools(), missPinyin: () => (this.hasMissedPinyin = true) };
  }
}

interface Alone extends Surroundings {
  readonly analysis: Analysis;
}

interface Analysed {
  readonly analysis: Analysis;
  readonly settings: CheckSettings;
}

function isSameByItself(one: OwnState, other: OwnState): boolean {
  return (
    one.document.text === other.document.text &&
    one.document.uri === other.document.uri &&
    one.document.kind === other.document.kind &&
    one.terminology === other.terminology &&
    one.recorded.length === other.recorded.length &&
    one.recorded.every((decision, index) => decision === other.recorded[index])
  );
}

function isSameAround(one: Surroundings | undefined, other: Surroundings | undefined): boolean {
  return (
    one === other ||
    (one?.counterparts.length === other?.counterparts.length &&
      one?.counterparts.every(
        ({ analysis, role }, index) =>
          analysis === other?.counterparts[index].analysis && role === other.counterparts[index].role,
      ) === true &&
      one.astray.length === other?.astray.length &&
      one.astray.every(
        ({ path, why }, index) => path === other.astray[index].path && why === other.astray[index].why,
      ))
  );
}
