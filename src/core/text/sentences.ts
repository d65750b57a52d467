import { BLOCK_BORDER, MASKED, type Reading, SKIPPED } from '../documents/reading.js';
import type { Region } from '../documents/region.js';
import { isSpace } from '../documents/scanning/units.js';
import { firstIndex } from '../first-index.js';
import type { Steps } from '../steps.js';
import { endsBefore } from './sentence.js';
import type { Span } from './span.js';

/** A sentence, or what stands for one: a heading, an item of a list, the cell of a table. */
export interface Sentence extends Span {
  /** Whether it is the first one of its block. */
  readonly opensBlock: boolean;
}

/** What has no full stop is cut off here, so that nothing after it becomes slow. */
const longest = 2000;
/** How many code units to look at between two pauses. */
const unitsAPause = 5000;

/**
 * The sentences of what is read of a document, in steps: in order, without overlaps, without spaces and markup at their ends.
 * What has no letters (a row of ticks, a number alone) is none. `within` is the stretch to look at, all unless told. For where
 * a sentence ends see `endsSentence`; Intl.Segmenter is not asked, for it knows neither blocks nor markup and is slow in long
 * paragraphs.
 */
export function* findingSentences(
  { units, regions }: Reading,
  within: Span = { start: 0, end: units.length },
): Steps<Sentence[]> {
  const sentences: Sentence[] = [];
  let start = within.start;
  let isFirst = true;
  let paused = start;
  for (let at = start + 1; at <= within.end; at++) {
    const isEnd = at === within.end || at - start >= longest || endsBefore(units, at);
    if (!isEnd) continue;
    const sentence = trimmed(units, regions, start, at);
    if (sentence !== undefined && holdsLetter(units, sentence)) {
      sentences.push({ ...sentence, opensBlock: isFirst });
      isFirst = false;
    }
    if (endsBlock(units, at)) isFirst = true;
    start = at;
    if (at - paused > unitsAPause) {
      paused = at;
      yield (at - within.start) / (within.end - within.start);
    }
  }
  return sentences;
}

/** Whether a block ends right before an offset where a sentence does: there is a border, or a blank line. */
function endsBlock(units: Uint16Array, offset: number): boolean {
  return units[offset - 1] === BLOCK_BORDER || units[offset] === BLOCK_BORDER || units[offset - 1] === 0x0a;
}

/** A stretch without the spaces and the markup at its ends, nor comments; undefined where nothing is left. */
function trimmed(units: Uint16Array, regions: readonly Region[], from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end) {
    if (isTrimmed(units[start])) start++;
    else if (units[start] === MASKED && isUnseen(regionAt(regions, start)))
      start = Math.min(end, regionAt(regions, start)!.end);
    else break;
  }
  while (start < end) {
    if (isTrimmed(units[end - 1])) end--;
    else if (units[end - 1] === MASKED && isUnseen(regionAt(regions, end - 1)))
      end = Math.max(start, regionAt(regions, end - 1)!.start);
    else break;
  }
  return start < end ? { start, end } : undefined;
}

function isTrimmed(unit: number): boolean {
  return isSpace(unit) || unit === SKIPPED || unit === BLOCK_BORDER || unit === 0xfeff;
}

/** Whether readers of the document don't see what a region covers. */
function isUnseen(region: Region | undefined): boolean {
  return region?.kind === 'comment' || region?.kind === 'attribute' || region?.kind === 'command';
}

/** The region that holds an offset. */
function regionAt(regions: readonly Region[], offset: number): Region | undefined {
  return regions.at(firstIndex(regions, ({ end }) => end > offset));
}

function holdsLetter(units: Uint16Array, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    if (isUsualLetter(units[at])) return true;
  }
  return /\p{L}/u.test(String.fromCharCode(...units.subarray(start, end)));
}

/** Whether a code unit is a letter of the English alphabet, or a Chinese character; most sentences have one at their beginning. */
function isUsualLetter(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
}
