import { type Concept, termsOf } from '../../core/glossary/model.js';
import { plainPinyin } from '../../core/pinyin/plain.js';

/** Whether a concept has what someone types to find it: a part of a Chinese or English term, or of its pinyin. */
export function matchesFilter(concept: Concept, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  const pinyin = plainPinyin(wanted);
  return termsOf(concept).some(
    (term) =>
      [term.text, ...term.forms].some((text) => text.toLowerCase().includes(wanted)) ||
      (pinyin !== '' && term.pinyin !== undefined && plainPinyin(term.pinyin).includes(pinyin)),
  );
}
