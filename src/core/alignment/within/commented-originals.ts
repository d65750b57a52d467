import type { Analysis } from '../../analysis/analysis.js';
import { headOf } from '../../directives/head.js';
import { delimitersOf } from '../../directives/read-directives.js';
import { codeUnits } from '../../documents/reading.js';
import type { Language } from '../../glossary/model.js';
import { inBatches, type Steps, stretch } from '../../steps.js';
import type { Span } from '../../text/span.js';
import { countingLetters, languageOf, letterCount, sizeOf } from './letter-count.js';

/** A comment that may hold the original of what stands behind it. */
export interface Original {
  /** What it says, without what opens and closes it; each line where comments end with their line. */
  readonly inside: readonly Span[];
  /** What follows it up to the next one. */
  readonly behind: Span;
}

/** The comments of a document that are the originals of its text. */
export interface Originals {
  readonly language: Language;
  readonly originals: readonly Original[];
}

/** How much of the text in the language of the translation must stand behind an original, at least. */
const leastShare = 0.4;
/** How much longer than the other one of the two may be at most: what isn't translated counts, too. */
const furthestApart = 5;
/** What has fewer letters is a mark for some program: `overview`, `more`. */
const fewestLetters = 10;
/** How many comments to look into between two pauses. */
const commentsAStep = 20;
/** How many other regions to go past between two pauses. */
const regionsAPause = 5000;

/** What comments of other uses begin with: front matter, a note to oneself, a licence, settings of programs. */
const otherUse =
  /^\s*(?:-{3}\s|TODO|FIXME|XXX|HACK|Copyright|Licen[sc]ed|SPDX-|@|\w+-(?:disable|enable|ignore)\b)/iu;

/** Finds, in steps, the comments that each stand above a text in the other language; undefined where it isn't most of the text. */
export function* findingCommentedOriginals(analysis: Analysis): Steps<Originals | undefined> {
  const comments = yield* stretch(findingComments(analysis), 0, 0.4);
  if (comments.length === 0) {
    return undefined;
  }
  const { text } = analysis.document;
  const { units } = analysis.reading;
  const found: Record<Language, { originals: Original[]; size: number }> = {
    zh: { originals: [], size: 0 },
    en: { originals: [], size: 0 },
  };
  yield* stretch(
    inBatches(comments.length, commentsAStep, (from, to) => {
      for (const original of comments.slice(from, to)) {
        const above = letterCount(
          codeUnits(original.inside.map(({ start, end }) => text.slice(start, end)).join('\n')),
        );
        const below = letterCount(units.subarray(original.behind.start, original.behind.end));
        const [language, size] = [languageOf(above), sizeOf(below)];
        const ratio = sizeOf(above) / size;
        if (language !== languageOf(below) && ratio < furthestApart && ratio > 1 / furthestApart) {
          found[language].originals.push(original);
          found[language].size += size;
        }
      }
    }),
    0.4,
    0.9,
  );
  const language = found.en.size >= found.zh.size ? 'en' : 'zh';
  const { originals, size } = found[language];
  if (size === 0) {
    return undefined;
  }
  const all = sizeOf(yield* stretch(countingLetters(units), 0.9, 1));
  return size >= all * leastShare ? { language, originals } : undefined;
}

/** The comments that say something to people, in the order of the text, found in steps. */
function* findingComments({
  document: { text, kind },
  reading: { regions, units },
}: Analysis): Steps<Original[]> {
  const comments: { inside: Span[]; behind: { start: number; end: number } }[] = [];
  let looked = 0;
  for (const [index, region] of regions.entries()) {
    const isComment = region.kind === 'comment';
    looked += isComment ? regionsAPause / commentsAStep : 1;
    if (looked >= regionsAPause) {
      looked = 0;
      yield index / regions.length;
    }
    if (!isComment) continue;
    const inside = insideOf(text, region);
    const said = text.slice(inside.start, inside.end);
    const last = comments.at(-1);
    const goesOn =
      kind.comment?.close === '' &&
      /^[ \t]*\r?\n[ \t]*$/u.test(last === undefined ? '' : text.slice(last.behind.start, region.start));
    if (headOf(said.trim()) !== undefined || otherUse.test(said)) continue;
    if (last !== undefined && goesOn) {
      last.inside.push(inside);
      last.behind.start = region.end;
    } else if (goesOn || sizeOf(letterCount(codeUnits(said))) >= fewestLetters) {
      if (last !== undefined) last.behind.end = region.start;
      comments.push({ inside: [inside], behind: { start: region.end, end: units.length } });
    }
  }
  return comments;
}

function insideOf(text: string, { start, end }: Span): Span {
  const comment = text.slice(start, end);
  const [opening, closing] = delimitersOf(comment);
  const opened = opening.exec(comment)?.[0].length ?? 0;
  const closed = closing.exec(comment)?.index ?? comment.length;
  return { start: start + opened, end: start + Math.max(opened, closed) };
}

/**
 * A text of which nothing is left but the originals, at their offsets. Empty lines part them; those of one comment stay on
 * lines one below the other.
 */
export function onlyOriginals(text: string, originals: readonly Original[]): string {
  const kept: string[] = [];
  let at = 0;
  for (const { inside } of originals) {
    for (const [index, { start, end }] of inside.entries()) {
      kept.push(index === 0 ? parting(start - at) : joining(start - at), text.slice(start, end));
      at = end;
    }
  }
  kept.push(parting(text.length - at));
  return kept.join('');
}

function parting(length: number): string {
  return length < 2 ? '\n'.repeat(length) : `\n${' '.repeat(length - 2)}\n`;
}

function joining(length: number): string {
  return length === 0 ? '' : `\n${' '.repeat(length - 1)}`;
}
