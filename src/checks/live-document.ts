import { aligning } from '../core/alignment/aligning.js';
import type { Counterpart } from '../core/alignment/counterpart.js';
import { analysing } from '../core/analysis/analyse.js';
import type { Analysis, Document } from '../core/analysis/analysis.js';
import { Current } from '../core/current.js';
import type { Decision } from '../core/decisions/decision.js';
import type { Finding } from '../core/finding.js';
import type { Terminology } from '../core/glossary/terminology.js';
import type { CheckTools } from './check.js';
import { checking, type CheckSettings } from './index.js';

/** All that the findings of a document come from, but its counterparts. */
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
   * What the document is a translation of, or the source of: asked when it is known by itself, for it may name them.
   * Undefined where that will be known later, and is worth waiting for.
   */
  readonly counterparts: (alone: Analysis) => readonly Counterpart[] | undefined;
}

/** A document that is being edited: what is known of it is always of its present state, and made in steps. */
export class LiveDocument {
  private settings: CheckSettings | undefined;
  private own: OwnState | undefined;
  private counterparts: readonly Counterpart[] | undefined;
  private hasMissedPinyin = false;
  private readonly alone = new Current(({ document, terminology, recorded }: OwnState) =>
    analysing(document, terminology, recorded),
  );
  private readonly aligned = new Current(({ analysis, counterparts }: Alone) =>
    aligning(analysis, counterparts),
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

  /** Takes the counterparts that there are now; nothing is done anew where they are the same. */
  realign(): void {
    const { analysisAlone } = this;
    const counterparts = analysisAlone && this.lent.counterparts(analysisAlone);
    if (!isSameInAll(this.counterparts, counterparts)) {
      this.align(counterparts);
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

  /** Whether its counterparts aren't known yet, without which there is nothing more to do. */
  get isWaiting(): boolean {
    return this.analysisAlone !== undefined && this.counterparts === undefined;
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

  private align(counterparts: readonly Counterpart[] | undefined): void {
    const { analysisAlone: analysis } = this;
    this.counterparts = counterparts;
    this.hasMissedPinyin = false;
    this.aligned.become(analysis && counterparts && { analysis, counterparts });
    this.checked.become(undefined);
  }

  private tools(): CheckTools {
    return { ...this.lent.tools(), missPinyin: () => (this.hasMissedPinyin = true) };
  }
}

interface Alone {
  readonly analysis: Analysis;
  readonly counterparts: readonly Counterpart[];
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

function isSameInAll(
  some: readonly Counterpart[] | undefined,
  others: readonly Counterpart[] | undefined,
): boolean {
  const isSame = ({ analysis, role }: Counterpart, index: number) =>
    analysis === others?.[index].analysis && role === others[index].role;
  return some === others || (some?.length === others?.length && some?.every(isSame) === true);
}
