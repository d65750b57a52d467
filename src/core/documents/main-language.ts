import type { Language } from '../glossary/model.js';
import { complete, inBatches, type Steps } from '../steps.js';

/** An English text has about this many letters for each character of its Chinese translation. */
const lettersForHan = 3;
/** From this share on a language is one of the document's own, not just quoted in it. */
const ownShare = 0.2;

/** How many code units to look at between two pauses. */
const batch = 50_000;

/** The languages that a document is written in, by the characters of its prose: one of them, or both. */
export function languagesOf(units: Uint16Array): readonly Language[] {
  return complete(findingLanguages(units));
}

/** Finds the languages in steps; see {@link languagesOf}. */
export function* findingLanguages(units: Uint16Array): Steps<readonly Language[]> {
  let han = 0;
  let letters = 0;
  yield* inBatches(units.length, batch, (from, to) => {
    for (let index = from; index < to; index++) {
      const unit = units[index];
      if (unit >= 0x4e00 && unit <= 0x9fff) {
        han++;
      } else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) {
        letters++;
      }
    }
  });
  const zh = han * lettersForHan;
  const all = zh + letters;
  if (all === 0 || (zh >= all * ownShare && letters >= all * ownShare)) {
    return ['zh', 'en'];
  }
  return zh > letters ? ['zh'] : ['en'];
}
