import { aligning } from '../core/alignment/aligning.js';
import type { Counterpart } from '../core/alignment/counterpart.js';
import { analysing } from '../core/analysis/analyse.js';
import type { Analysis, Document } from '../core/analysis/analysis.js';
import { Current } from '../core/current.js';
import type { Decision } from '../core/decisions/decision.js';
import type { Finding } from '../core/finding.js';
import type { Terminology } from '../core/glossary/terminology.js';
import type { CheckTools } from './check.js';
import { checking, type CheckSettings, needsPinyin } from './index.js';

/** All that the findings of a document come from. */
export interface DocumentState {
  readonly document: Document;
  readonly terminology: Terminology;
  /** What files record for it, the strongest first. */
  readonly recorded: readonly Decision[];
  /** What it is a translation of, or the source of. */
  readonly counterparts: readonly Counterpart[];
  readonly settings: CheckSettings;
}

/** What a document by itself is known from. */
type OwnState = Pick<DocumentState, 'document' | 'terminology' | 'recorded'>;

/** A document that is being edited: what is known of it is always of its present state, and made in steps. */
export class LiveDocument {
  private state: DocumentState | undefined;
  private readonly alone = new Current(({ document, terminology, recorded }: OwnState) =>
    analysing(document, terminology, recorded),
  );
  private readonly aligned = new Current(({ analysis, counterparts }: Alone) =>
    aligning(analysis, counterparts),
  );
  private readonly checked = new Current(({ analysis, settings }: Analysed) =>
    checking(analysis, settings, this.tools()),
  );

  /** `tools` is asked each time that checks begin: today may be another day than yesterday. */
  constructor(private readonly tools: () => CheckTools) {}

  /**
   * Takes an edit, other glossaries, decisions, counterparts or settings; undefined where it isn't to be looked at any more.
   * What is known of the document by itself is kept where nothing of that has changed.
   */
  become(state: DocumentState | undefined): void {
    const isSame = this.state !== undefined && state !== undefined && isSameByItself(this.state, state);
    this.state = state;
    if (!isSame) {
      this.alone.become(state);
    }
    this.align();
  }

  /** Runs the checks anew on what is known, with other tools or on another day. */
  recheck(): void {
    const { analysis, state } = this;
    this.checked.become(analysis && state && { analysis, settings: state.settings });
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

  /** Whether a check has had to do without the pinyin dictionary it needs. */
  get lacksPinyin(): boolean {
    const { analysis, state } = this;
    if (analysis === undefined || state === undefined || this.tools().pinyin !== undefined) {
      return false;
    }
    return needsPinyin(analysis, state.settings);
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
        this.align();
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

  private align(): void {
    const { analysisAlone, state } = this;
    this.aligned.become(
      analysisAlone && state && { analysis: analysisAlone, counterparts: state.counterparts },
    );
    this.checked.become(undefined);
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
