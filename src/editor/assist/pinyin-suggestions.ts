import { loadPinyinDictionary, type PinyinDictionary } from '../../core/pinyin/dictionary.js';
import { suggestPinyin } from '../../core/pinyin/suggest.js';

/** Suggests pinyin, by a dictionary so large that it is loaded only when someone first asks. */
export class PinyinSuggestions {
  private dictionary: PinyinDictionary | undefined;
  private wasAsked = false;

  /** How a term is probably read; undefined as long as the dictionary isn't there. */
  readonly suggest = (term: string): string | undefined => {
    this.wasAsked = true;
    return this.dictionary && suggestPinyin(term, this.dictionary);
  };

  /** Whether someone has asked in vain. */
  get isWanted(): boolean {
    return this.wasAsked && this.dictionary === undefined;
  }

  async load(): Promise<void> {
    this.dictionary = await loadPinyinDictionary();
  }
}
