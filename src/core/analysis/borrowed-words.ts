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
}

const titleMarks: readonly Enclosure[] = [
  { open: '《', close: '》' },
  { open: '〈', close: '〉' },
];
const quotationMarks: readonly Enclosure[] = [
  { open: '“', close: '”' },
  { open: '"', close: '"' },
  { open: '「', close: '」' },
  { open: '『', close: '』' },
  { open: '‘', close: '’' },
  { open: "'", close: "'" },
  { open: '`', close: "'" },
];
/** Emphasis in Markdown, and the braces of `\emph{…}` and its like. */
const emphasis: readonly Enclosure[] = [
  { open: '*', close: '*', isMarkup: true },
  { open: '_', close: '_', isMarkup: true },
  { open: '{', close: '}', isMarkup: true },
];

/**
 * Whether a term stands in words that its writer took over and can't change: in a title (《…》, “Words in Capitals Like
 * This”, *the Same in Italics*), in a name (the *Network Security* of a Network Security Conference), or alone in
 * quotation marks or in a sentence that speaks of words, where the word is not used. One in quotation marks that a gloss
 * stands beside is the writer's rendering even so: “network security” (网络安全).
 */
export function isBorrowed(occurrence: Occurrence, analysis: Analysis): boolean {
  return (
    titleMarks.some((marks) => enclosedBy(marks, occurrence, analysis) !== undefined) ||
    [...quotationMarks, ...emphasis].some((marks) =>
      isTitleCase(enclosedBy(marks, occurrence, analysis) ?? ''),
    ) ||
    isQuotedAlone(occurrence, analysis) ||
    isSpokenOf(occurrence, analysis) ||
    isPartOfName(occurrence, analysis)
  );
}

/** What stands between marks around an occurrence, within one block; undefined where no such marks do. */
function enclosedBy(
  { open, close, isMarkup = false }: Enclosure,
  { start, end }: Occurrence,
  { document: { text }, reading: { units } }: Analysis,
): string | undefined {
  const isMark = (mark: string, at: number) => text[at] === mark && (units[at] === SKIPPED) === isMarkup;
  let from = start - 1;
  while (from >= 0 && start - from < reach && !isMark(open, from)) {
    if (isMark(close, from) || endsBlock(units, from)) return undefined;
    from--;
  }
  let to = end;
  while (to < text.length && to - end < reach && !isMark(close, to)) {
    if (isMark(open, to) || endsBlock(units, to)) return undefined;
    to++;
  }
  if (!isMark(open, from) || !isMark(close, to)) return undefined;
  const isOpening = open !== close || !/[\p{L}\p{N}.,;:!?)]/u.test(text[from - 1] ?? '');
  return isOpening ? text.slice(from + 1, to) : undefined;
}

function endsBlock(units: Uint16Array, at: number): boolean {
  return units[at] === BLOCK_BORDER || (units[at] === lineFeed && isBlankLine(units, at + 1));
}

const before = /["“「『‘'][*_]*$/u;
const behind = /^[*_]*[,.;]?["”」』’'](?!\s*[(（[［【])/u;
const inParentheses = /[(（[［【]["“「『‘'][*_]*$/u;

function isQuotedAlone({ start, end }: Occurrence, { document: { text } }: Analysis): boolean {
  const front = text.slice(Math.max(0, start - 4), start);
  return before.test(front) && !inParentheses.test(front) && behind.test(text.slice(end, end + 12));
}

const speaksOfWords =
  /\b(?:(?:the|Chinese|English|official) (?:terms?|words?|phrases?|expressions?|name)|wording|(?:referred to|known|translated|transliterated|rendered) as|literal(?:ly)?)\b|一词|一詞|一语|术语|術語|译作|譯作|译为|譯為|称谓|稱謂|旧称|舊稱|原称|俗称/iu;

function isSpokenOf(occurrence: Occurrence, { reading: { units } }: Analysis): boolean {
  const { start, end } = sentenceAround(units, occurrence);
  return speaksOfWords.test(String.fromCharCode(...units.subarray(start, end)));
}

const capitalBehind = /^\s\p{Lu}/u;
const capitalBefore = /\p{Lu}[\p{L}\p{N}'’-]*\s(?:(?:of|for|in|on|and|to|with|against)\s)?(?:the\s)?$/u;
/** What may stand in capitals before a word that begins no name. */
const functionWord = /(?:^|\s)(?:The|An?|Our|Its|This|That|In|On|Of|For|And|But|With|By|As|To|If)\s$/u;

/** Whether an English term that is written small as a rule has capitals here, and so has a word beside it. */
function isPartOfName({ start, end, text, language, senses }: Occurrence, analysis: Analysis): boolean {
  const isSmall = senses.some(({ term }) => /^\p{Ll}/u.test(term.text));
  if (language !== 'en' || !isSmall || !/^\p{Lu}/u.test(text)) return false;
  const whole = analysis.document.text;
  const front = whole.slice(Math.max(0, start - 40), start);
  return (
    (capitalBefore.test(front) && !functionWord.test(front)) || capitalBehind.test(whole.slice(end, end + 2))
  );
}
