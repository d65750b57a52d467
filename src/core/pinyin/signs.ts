import type { Span } from '../text/span.js';
import { type Tone, toneOfMark } from './tone.js';

/** A letter, digit or symbol of pinyin as someone wrote it; `start` and `end` hold its tone mark too. */
export interface Sign extends Span {
  /** Small, without marks, `v` and `u:` as `ü`; other forms of Latin letters and digits as the plain ones. */
  readonly text: string;
  /** The tone that is marked on it. */
  readonly tone: Tone | undefined;
  readonly isCapital: boolean;
  /** Whether nothing stands between the sign before and this one. */
  readonly isJoined: boolean;
}

/** IPA letters that fonts and phonetic keyboards put for *a* and *g*. */
const variants = new Map([
  ['ɑ', 'a'],
  ['ɡ', 'g'],
]);

/**
 * Reads pinyin in any of the ways people write it. Spaces, apostrophes, hyphens, dots and all other punctuation only
 * part what stands around them; what can't be seen is passed over.
 */
export function readSigns(pinyin: string): Sign[] {
  const signs: Sign[] = [];
  let isJoined = false;
  let offset = 0;
  for (const written of pinyin) {
    const start = offset;
    offset += written.length;
    for (const part of written.normalize('NFKD')) {
      const last = isJoined ? signs.at(-1) : undefined;
      const changed = last && modified(last, part);
      if (changed) {
        signs[signs.length - 1] = { ...changed, end: offset };
      } else if (/[\p{L}\p{N}\p{S}]/u.test(part)) {
        signs.push({
          text: plain(part),
          tone: undefined,
          isCapital: isCapital(part),
          isJoined,
          start,
          end: offset,
        });
        isJoined = true;
      } else if (!/[\p{M}\p{Cf}]/u.test(part)) {
        isJoined = false;
      }
    }
  }
  return signs;
}

/** A sign as the combining mark or colon behind it makes it; nothing if what stands there is neither. */
function modified(sign: Sign, part: string): Sign | undefined {
  const tone = toneOfMark(part);
  if (tone !== undefined) {
    return { ...sign, tone };
  }
  if (sign.text === 'u' && (part === '\u0308' || part === ':')) {
    return { ...sign, text: 'ü' };
  }
  return sign.text === 'e' && part === '\u0302' ? { ...sign, text: 'ê' } : undefined;
}

function plain(letter: string): string {
  const small = letter.toLowerCase();
  return small === 'v' ? 'ü' : (variants.get(small) ?? small);
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
