import { EventEmitter } from 'vscode';
import type { CheckTools } from '../../checks/check.js';
import { loadPinyinDictionary, type PinyinDictionary } from '../../core/pinyin/dictionary.js';
import { dayOf } from '../../core/text/day.js';
import type { Failures } from '../failures.js';
import { localize, readerLanguage } from '../localize.js';

/** What the editor lends to the checks. */
export class CheckToolbox {
  private readonly gotPinyin = new EventEmitter<void>();
  private pinyin: PinyinDictionary | undefined;
  private loading: Promise<void> | undefined;

  /** Fires when the pinyin dictionary is among the tools from now on. */
  readonly onDidGetPinyin = this.gotPinyin.event;

  constructor(private readonly failures: Failures) {}

  /** What there is at the moment. */
  get tools(): CheckTools {
    return {
      localize,
      reader: readerLanguage(),
      today: dayOf(new Date()),
      noteFailure: (check, error, document) => this.failures.note(`check ${check}`, error, document),
      ...(this.pinyin && { pinyin: this.pinyin }),
    };
  }

  /** Does work with the tools there are, and once more where the pinyin dictionary was missing. */
  async withPinyin<T>(work: (tools: CheckTools) => Promise<T>): Promise<T> {
    let isMissed = false;
    const result = await work({ ...this.tools, missPinyin: () => (isMissed = true) });
    if (!isMissed) return result;
    await this.getPinyin();
    return work(this.tools);
  }

  /**
   * Sees to it that the pinyin dictionary is loaded; called where a check needs it, for most people do without. Fulfilled when
   * it is there, or can't be.
   */
  getPinyin(): Promise<void> {
    this.loading ??= loadPinyinDictionary().then(
      (dictionary) => {
        this.pinyin = dictionary;
        this.gotPinyin.fire();
      },
      (error: unknown) => this.failures.note('pinyin dictionary', error),
    );
    return this.loading;
  }
}
