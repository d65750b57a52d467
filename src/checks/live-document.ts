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
  readonly settings: CheckSettings;
}

/** A document that is being edited: what is known of it is always of its present state, and made in steps. */
export class LiveDocument {
  private state: DocumentState | undefined;
  private readonly analysed = new Current(({ document, terminology, recorded }: DocumentState) =>
    analysing(document, terminology, recorded),
  );
  private readonly checked = new Current(({ analysis, settings }: Analysed) =>
    checking(analysis, settings, this.tools()),
  );

  /** `tools` is asked each time that checks begin: today may be another day than yesterday. */
  constructor(private readonly tools: () => CheckTools) {}

  /** Takes an edit, other glossaries, decisions or settings; undefined where it isn't to be looked at any more. */
  become(state: DocumentState | undefined): void {
    this.state = state;
    this.analysed.become(state);
    this.checked.become(undefined);
  }

  /** Runs the checks anew on what is known, with other tools or on another day. */
  recheck(): void {
    const { analysis, state } = this;
    this.checked.become(analysis && state && { analysis, settings: state.settings });
  }

  /** Undefined as long as it isn't known of the present state. */
  get analysis(): Analysis | undefined {
    return this.analysed.result;
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
    return this.analysed.isBusy || this.checked.isBusy;
  }

  /** Does one step. Where it throws, nothing is known of the present state until it changes. */
  step(): void {
    if (!this.analysed.isBusy) {
      this.checked.step();
      return;
    }
    this.analysed.step();
    if (!this.analysed.isBusy) {
      this.recheck();
    }
  }
}

interface Analysed {
  readonly analysis: Analysis;
  readonly settings: CheckSettings;
}
