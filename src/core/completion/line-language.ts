import type { Analysis } from '../analysis/analysis.js';
import { BLOCK_BORDER } from '../documents/reading.js';
import { SegmentTexts } from '../documents/exchange/segment-texts.js';
import { isAsciiLetter, isHan, LF } from '../documents/scanning/units.js';
import type { Language } from '../glossary/model.js';
import { languageOfTag } from '../text/language-tag.js';
import type { Span } from '../text/span.js';

/** How far back to look for what a passage is written in. */
const furthest = 400;

/** An English text has about this many letters for each character of its Chinese translation. */
const lettersForHan = 3;

/** How much more characters of the document's own language say than those of another, which may be quoted. */
const ownWeight = 3;

/**
 * The language that someone writes at a stretch: that of what stands before it in its paragraph, else the document's; in a file
 * that says what translates what, that of the translation. Undefined where nobody is to write a term: in the source texts
 * of such a file, and in what is in a third language.
 */
export function languageWritten(analysis: Analysis, typed: Span): Language | undefined {
  const { segmentation, reading, languages } = analysis;
  if (segmentation !== undefined) {
    const text = new SegmentTexts(segmentation.segments).around(typed);
    return text === undefined || text.isSource ? undefined : languageOfTag(text.language);
  }
  if (isHan(reading.units[typed.start - 1])) {
    return 'zh';
  }
  const { han, letters } = countedBefore(reading.units, typed.start);
  if (han + letters > 0) {
    const isOwn = (language: Language) => languages.length === 1 && languages[0] === language;
    const zh = han * lettersForHan * (isOwn('zh') ? ownWeight : 1);
    return zh > letters * (isOwn('en') ? ownWeight : 1) ? 'zh' : 'en';
  }
  return languages.length === 1 ? languages[0] : isHan(reading.units[typed.start]) ? 'zh' : 'en';
}

/** What stands before an offset in its paragraph; what is in brackets is often a gloss in the other language. */
function countedBefore(units: Uint16Array, offset: number): { han: number; letters: number } {
  let han = 0;
  let letters = 0;
  let depth = 0;
  for (let at = offset - 1; at >= 0 && offset - at < furthest; at--) {
    const unit = units[at];
    if (unit === BLOCK_BORDER || (unit === LF && isBlankBefore(units, at))) break;
    if (closing.has(unit)) depth++;
    else if (opening.has(unit)) depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (isHan(unit)) han++;
    else if (isAsciiLetter(unit)) letters++;
  }
  return { han, letters };
}

/** Whether the line before a line feed is empty. */
function isBlankBefore(units: Uint16Array, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (units[before] === 0x20 || units[before] === 0x09 || units[before] === 0x0d))
    before--;
  return before < 0 || units[before] === LF;
}

const opening = codes('(（[［');
const closing = codes(')）]］');

function codes(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}
