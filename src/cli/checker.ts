import { fixingAll, type FixedText } from '../checks/fix-all.js';
import type { CheckSettings } from '../checks/index.js';
import { findingsOf, needsPinyin } from '../checks/index.js';
import type { Document } from '../core/analysis/analysis.js';
import type { Finding } from '../core/finding.js';
import { inEnglish } from '../core/localize.js';
import type { PinyinDictionary } from '../core/pinyin/dictionary.js';
import type { Analyses } from './analyses.js';
import type { AskingForPinyin } from './pinyin.js';

/** Checks documents, and loads the pinyin dictionary for the first that can't be checked without. */
export class Checker {
  private pinyin: PinyinDictionary | undefined;

  constructor(
    private readonly analyses: Analyses,
    private readonly settings: CheckSettings,
    private readonly today: string,
  ) {}

  /** What is found in one version of a document. */
  *findings(document: Document): AskingForPinyin<Finding[]> {
    const analysis = this.analyses.of(document);
    if (this.pinyin === undefined && needsPinyin(analysis, this.settings)) {
      this.pinyin = yield;
    }
    const { pinyin, today } = this;
    return findingsOf(analysis, this.settings, {
      ...{ localize: inEnglish, today },
      ...(pinyin === undefined ? {} : { pinyin }),
    });
  }

  /** A document in which all that is certain is repaired. */
  fixed(document: Document): AskingForPinyin<FixedText> {
    return fixingAll(document, (version) => this.findings(version));
  }
}
