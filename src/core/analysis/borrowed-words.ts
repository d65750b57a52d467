import { BLOCK_BORDER, SKIPPED } from '../documents/reading.js';
import { isBlankLine, sentenceAround } from '../text/sentence.js';
import { isTitleCase } from '../text/title-case.js';
import type { Analysis } from './analysis.js';
import type { Occurrence } from './occurrence.js';

/** The longest title looked for on either side of a term, in UTF-16 code units. */
const reach = 200;

const lineFeed = 0x0a;

/** A pair of marks around words; alike ones are told apart by what stands beside them. */
interface Enclosure {
  readonly open: string;
  readonly close: string;
  /** Whether they are markup, and not read. */
  readonly isMarkup?: boolean;
  /** Whether what they enclose is a title, however it is written. */
  readonly isTitle?: boolean;
}

const enclosures: readonly Enclosure[] = [
  { open: '《', close: '》', isTitle: true },
  { open: '〈', close: '〉', isTitle: true },
  { open: '“', close: '”' },
  { open: '"', close: '"' },
  { open: '「', close: '」' },
  { open: '『', close: '』' },
  { open: '‘', close: '’' },
  { open: "'", close: "'" },
  { open: '`', close: "'" },
  // Emphasis in Markdown, and the braces of `\emph{…}` and its like.
  { open: '*', close: '*', isMarkup: true },
  { open: '_', close: '_', isMarkup: true },
  { open: '{', close: '}', isMarkup: true },
];
const marks = new Set(enclosures.flatMap(({ open, close }) => [open.charCodeAt(0), close.charCodeAt(0)]));

/**
 * Whether a term stands in words that its writer took over and can't change: in a title (《…》, “Words in Capitals Like
 * This”, *the Same in Italics*), in a name (the *Network Security* of a Network Security Conference), or alone in
 * quotation marks or in a sentence that speaks of words, where the word is not used. One in quotation marks that a gloss
 * stands beside is the writer's rendering even so: “network security” (网络安全).
 */
export function isBorrowed(occurrence: Occurrence, analysis: Analysis): boolean {
  return (
    isPartOfName(occurrence, analysis) ||
    isQuotedAlone(occurrence, analysis) ||
    isInTitle(occurrence, analysis) ||
    isSpokenOf(occurrence, analysis)
  );
}

function isInTitle(occurrence: Occurrence, analysis: Analysis): boolean {
  const { document, reading } = analysis;
  const { text } = document;
  const before = marksBeside(occurrence.start - 1, -1, analysis);
  if (before.length === 0) return false;
  const behind = marksBeside(occurrence.end, 1, analysis);
  return enclosures.some(({ open, close, isMarkup = false, isTitle = false }) => {
    const isMark = (at: number) =>
      (text[at] === open || text[at] === close) && (reading.units[at] === SKIPPED) === isMarkup;
    const [from, to] = [before.find(isMark), behind.find(isMark)];
    if (from === undefined || to === undefined || text[from] !== open || text[to] !== close) return false;
    const isOpening = open !== close || !/[\p{L}\p{N}.,;:!?)]/u.test(text[from - 1] ?? '');
    return isOpening && (isTitle || isTitleCase(text.slice(from + 1, to)));
  });
}

/** Where marks of any kind stand beside a term, within its block: the nearest first. */
function marksBeside(
  from: number,
  step: 1 | -1,
  { document: { text }, reading: { units } }: Analysis,
): number[] {
  const found: number[] = [];
  for (let at = from, left = reach; at >= 0 && at < units.length && left > 0; at += step, left--) {
    if (endsBlock(units, at)) break;
    if (marks.has(text.charCodeAt(at))) found.push(at);
  }
  return found;
}

function endsBlock(units: Uint16Array, at: number): boolean {
  return units[at] === BLOCK_BORDER || (units[at] === lineFeed && isBlankLine(units, at + 1));
}

const before = /["“「『‘'][*_\ufdd0]*$/u;
const behind = /^[*_\ufdd0]*[,.;]?["”」』’'](?!\s*[(（[［【])/u;
const inParentheses = /[(（[［【]["“「『‘'][*_\ufdd0]*$/u;

/** By what is read: the quotation marks around a value of YAML are none. */
function isQuotedAlone({ start, end }: Occurrence, { reading: { units } }: Analysis): boolean {
  const front = String.fromCharCode(...units.subarray(Math.max(0, start - 4), start));
  return (
    before.test(front) &&
    !inParentheses.test(front) &&
    behind.test(String.fromCharCode(...units.subarray(end, end + 12)))
  );
}

const speaksOfWords =
  /\b(?:[Tt]he (?:terms?|words?|phrases?|expressions?|name)|(?:Chinese|English|official) (?:term|word|phrase|name)|wording|(?:referred to|known|translated|transliterated|rendered) as|[Ll]iteral(?:ly)?)\b|一词|一詞|一语|术语|術語|译作|譯作|译为|譯為|称谓|稱謂|旧称|舊稱|原称|俗称/u;

function isSpokenOf(occurrence: Occurrence, analysis: Analysis): boolean {
  return isSaidIn(speaksOfWords, occurrence, analysis);
}

/** Whether a pattern fits the sentence that a term stands in. */
function isSaidIn(
  pattern: RegExp,
  occurrence: Occurrence,
  { document: { text }, reading: { units } }: Analysis,
): boolean {
  const { start, end } = sentenceAround(units, occurrence);
  // Most sentences don't, and in the few others what is no prose doesn't count.
  return (
    pattern.test(text.slice(start, end)) && pattern.test(String.fromCharCode(...units.subarray(start, end)))
  );
}

const weighsWords =
  /\b(?:call(?:s|ed|ing)?|so-called|named|termed|dubbed|labell?ed|describ(?:es?|ed|ing)|speaks? of|spoken? of|[Ss]ay|(?:an?|this|that) (?:word|term|phrase|expression|name)|formerly|instead of|rather than)\b|称为|稱為|称作|稱作|叫做|说法|說法|提法|改称|改稱|曾称|曾稱|而不是|而非/u;

/**
 * Whether the word may matter where a term stands, so that nobody should put another there unseen: in a sentence that names something or
 * weighs one word against another (“what earlier papers called network sovereignty”), or alone in emphasis, as words that are
 * spoken of are set.
 */
export function mayBeSpokenOf(occurrence: Occurrence, analysis: Analysis): boolean {
  return isSetOff(occurrence, analysis) || isSaidIn(weighsWords, occurrence, analysis);
}

/** Alone in emphasis, and no gloss stands behind it. */
function isSetOff({ start, end }: Occurrence, { document: { text }, reading: { units } }: Analysis): boolean {
  const isEmphasis = (at: number) => units[at] === SKIPPED && /[*_{}]/u.test(text.charAt(at));
  return isEmphasis(start - 1) && isEmphasis(end) && !/^[*_}]+\s*[(（]/u.test(text.slice(end, end + 8));
}

const capitalBehind = /^\s\p{Lu}/u;
const capitalBefore = /\p{Lu}[\p{L}\p{N}'’-]*\s(?:(?:of|for|in|on|and|to|with|against)\s)?(?:the\s)?$/u;
/** What may stand in capitals before a word that begins no name. */
const functionWord = /(?:^|\s)(?:The|An?|Our|Its|This|That|In|On|Of|For|And|But|With|By|As|To|If)\s$/u;

/** Whether an English term that is written small as a rule has capitals here, and so has a word that is read beside it. */
function isPartOfName(
  { start, end, text, language, senses }: Occurrence,
  { reading: { units } }: Analysis,
): boolean {
  const isSmall = senses.some(({ term }) => /^\p{Ll}/u.test(term.text));
  if (language !== 'en' || !isSmall || !/^\p{Lu}/u.test(text)) return false;
  const front = String.fromCharCode(...units.subarray(Math.max(0, start - 40), start));
  return (
    (capitalBefore.test(front) && !functionWord.test(front)) ||
    capitalBehind.test(String.fromCharCode(...units.subarray(end, end + 2)))
  );
}
