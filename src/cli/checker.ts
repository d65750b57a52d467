import { fixingAll, type FixedText } from '../checks/fix-all.js';
import { type CheckSettings, findingsOf } from '../checks/index.js';
import type { Analysis, Document } from '../core/analysis/analysis.js';
import type { Finding } from '../core/finding.js';
import type { PinyinDictionary } from '../core/pinyin/dictionary.js';
import type { Analyses } from './analyses.js';
import type { Io } from './io.js';
import { languageOf } from './locale.js';
import type { AskingForPinyin } from './pinyin.js';

/** Checks documents, and loads the pinyin dictionary for the first that can't be checked without. */
export class Checker {
  private pinyin: PinyinDictionary | undefined;

  constructor(
    private readonly analyses: Analyses,
    private readonly settings: CheckSettings,
    private readonly io: Pick<Io, 'localize' | 'locale' | 'today'>,
  ) {}

  /** What is found in one version of a document. */
  *findings(document: Document): AskingForPinyin<Finding[]> {
    return yield* this.findingsIn(this.analyses.of(document));
  }

  /** What is found in a document that is analysed. */
  *findingsIn(analysis: Analysis): AskingForPinyin<Finding[]> {
    const { pinyin, settings } = this;
    const tools = {
      localize: this.io.localize,
      reader: languageOf(this.io.locale),
      today: this.io.today(),
      noteFailure: (...failure: Parameters<Analyses['reportUnchecked']>) =>
        this.analyses.reportUnchecked(...failure),
    };
    if (pinyin !== undefined) {
      return findingsOf(analysis, settings, { ...tools, pinyin });
    }
    let isMissed = false;
    const missPinyin = () => (isMissed = true);
    const findings = findingsOf(analysis, settings, { ...tools, missPinyin });
    if (!isMissed) {
      return findings;
    }
    this.pinyin = yield;
    return findingsOf(analysis, settings, { ...tools, pinyin: this.pinyin });
  }

  /** A document in which all that is certain is repaired. */
  fixed(document: Document): AskingForPinyin<FixedText> {
    return fixingAll(document, (version) => this.findings(version));
  }
}
