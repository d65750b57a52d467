import type { Language } from '../glossary/model.js';

/** An English text has about this many letters for each character of its Chinese translation. */
const lettersForHan = 3;
/** From this share on a language is one of the document's own, not just quoted in it. */
const ownShare = 0.2;

/** The languages that a document is written in, by the characters of its prose: one of them, or both. */
export function languagesOf(units: Uint16Array): readonly Language[] {
  let han = 0;
  let letters = 0;
  for (const unit of units) {
    if (unit >= 0x4e00 && unit <= 0x9fff) {
      han++;
    } else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) {
      letters++;
    }
  }
  const zh = han * lettersForHan;
  const all = zh + letters;
  if (all === 0 || (zh >= all * ownShare && letters >= all * ownShare)) {
    return ['zh', 'en'];
  }
  return zh > letters ? ['zh'] : ['en'];
}
