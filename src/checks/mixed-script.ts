import type { Analysis } from '../core/analysis/analysis.js';
import { meaningOf } from '../core/analysis/meaning.js';
import type { Occurrence } from '../core/analysis/occurrence.js';
import { BLOCK_BORDER, plainText } from '../core/documents/reading.js';
import type { Edit, Finding } from '../core/finding.js';
import type { Term } from '../core/glossary/model.js';
import { groupBy } from '../core/group.js';
import type { Localize } from '../core/localize.js';
import { sentenceAround } from '../core/text/sentence.js';
import { isInTitleMarks } from '../core/text/title-marks.js';
import type { Check, CheckContext } from './check.js';
import { firstForAll, type Repeated } from './first-for-all.js';

/**
 * One Chinese term written in two ways in one document: in simplified and traditional characters, or as two regions have it. The
 * rarer way is reported, the first time with the severity that is set, later as a hint.
 */
export const mixedScript: Check = {
  code: 'mixed-script',
  defaultSeverity: 'information',
  description: 'A Chinese term is written in two scripts, or as two regions have it.',
  run: findMixedScript,
};

/** A term as a document writes it. */
interface Written {
  readonly occurrence: Occurrence;
  readonly concept: string;
  readonly term: Term;
  /** Its Han characters alone: quotation marks within it don't count. */
  readonly spelling: string;
}

function* findMixedScript(context: CheckContext): Generator<Finding> {
  const all = writtenTerms(context);
  const ways = groupBy(all, wayOf).toSorted((a, b) => b.length - a.length);
  const usualWay = ways.length > 0 ? wayOf(ways[0][0]) : '';
  for (const group of groupBy(all, ({ concept }) => concept)) {
    const own = isUniform(group) ? [] : group.filter((written) => isOwn(written, context));
    const apart = withoutComparisons(own, context.analysis);
    if (!isUniform(apart)) {
      yield* findingsIn(apart, usualWay, context);
    }
  }
}

function writtenTerms({ analysis: { occurrences, reading } }: CheckContext): Written[] {
  return occurrences.flatMap((occurrence) => {
    const sense = occurrence.language === 'zh' ? meaningOf(occurrence) : undefined;
    if (sense === undefined) {
      return [];
    }
    const { concept, term } = sense;
    const isAsIs = occurrence.text === term.text;
    const spelling = hanOf(isAsIs ? term.text : plainText(reading, occurrence));
    return [{ occurrence, concept: concept.id, term, spelling }];
  });
}

function isOwn({ occurrence }: Written, { analysis, isSilenced }: CheckContext): boolean {
  return !isInTitleMarks(analysis.reading.units, occurrence) && !isSilenced(occurrence);
}

/** The script and the region, as far as the glossary knows them: how it writes the term itself, or otherwise, and where. */
function wayOf({ term, spelling }: Written): string {
  return `${term.region ?? ''} ${hanOf(term.text) === spelling}`;
}

function isUniform(group: readonly Written[]): boolean {
  return group.every(({ spelling }) => spelling === group[0].spelling);
}

/** Those beside which the term doesn't stand in another form, in a sentence or a row of a table: such a text speaks of the forms. */
function withoutComparisons(group: readonly Written[], analysis: Analysis): Written[] {
  return group.filter((written, index) => {
    const neighbours = [group[index - 1], group[index + 1]].filter(
      (other: Written | undefined) => other !== undefined && other.spelling !== written.spelling,
    );
    return !neighbours.some((other) => isBeside(written.occurrence, other.occurrence, analysis));
  });
}

/** The longest row of a table looked at, in UTF-16 code units. */
const longestRow = 400;

function isBeside(one: Occurrence, other: Occurrence, { document, reading: { units } }: Analysis): boolean {
  const sentence = sentenceAround(units, one);
  if (sentence.start < other.end && other.start < sentence.end) {
    return true;
  }
  const [start, end] = [Math.min(one.end, other.end), Math.max(one.start, other.start)];
  const isNear = end - start < longestRow && !document.text.slice(start, end).includes('\n');
  return isNear && units.subarray(start, end).includes(BLOCK_BORDER);
}

function* findingsIn(group: readonly Written[], usualWay: string, context: CheckContext): Generator<Finding> {
  const [usual, ...others] = groupBy(group, ({ spelling }) => spelling).toSorted(
    (a, b) => b.length - a.length || Number(wayOf(b[0]) === usualWay) - Number(wayOf(a[0]) === usualWay),
  );
  const isMost = others.every((other) => other.length < usual.length);
  const rarer = others.flat().filter((written) => isOtherForm(written, usual[0]));
  for (const each of firstForAll(rarer, context)) {
    yield findingAt(each, usual[0], isMost, context);
  }
}

/**
 * Whether two ways to write a concept are one term in two scripts, character for character, or the terms of two regions. A
 * shorter form, or another word of the same region, is neither.
 */
function isOtherForm(one: Written, other: Written): boolean {
  return one.term === other.term
    ? one.spelling.length === other.spelling.length
    : one.term.region !== other.term.region;
}

function findingAt(
  { place: { occurrence, concept, term }, severity }: Repeated<Written>,
  usual: Written,
  isMost: boolean,
  { analysis, localize }: CheckContext,
): Finding {
  const { start, end, text } = occurrence;
  const shown = plainText(analysis.reading, occurrence);
  const newText = plainText(analysis.reading, usual.occurrence);
  const { start: from, end: to } = usual.occurrence;
  const edits = editsTo(usual.spelling, occurrence, shown);
  return {
    code: mixedScript.code,
    severity,
    start,
    end,
    text,
    message: messageFor(shown, newText, usual.term === term, isMost, localize),
    details: [],
    concepts: [concept],
    renderings: [],
    related: [{ message: localize('Written “{0}” here', newText), span: { start: from, end: to } }],
    fixes:
      edits.length === 0
        ? []
        : [{ title: localize('Replace “{0}” with “{1}”', shown, newText), edits, certain: false }],
  };
}

/** `isMost` tells whether the document has the usual form more often than any other. */
function messageFor(
  shown: string,
  usual: string,
  isSameTerm: boolean,
  isMost: boolean,
  localize: Localize,
): string {
  if (isSameTerm) {
    return isMost
      ? localize('This document mostly writes “{0}”; here it has “{1}”, in other characters.', usual, shown)
      : localize('This document also writes “{0}”; here it has “{1}”, in other characters.', usual, shown);
  }
  return isMost
    ? localize(
        'This document mostly writes “{0}”; here it has “{1}”, the term of another region.',
        usual,
        shown,
      )
    : localize(
        'This document also writes “{0}”; here it has “{1}”, the term of another region.',
        usual,
        shown,
      );
}

/** Writes a term in other characters, one by one where it can, so that markup between them stays. */
function editsTo(spelling: string, { start, end, text }: Occurrence, shown: string): Edit[] {
  const characters = [...text.matchAll(/\p{Script=Han}/gu)];
  const wanted = [...spelling];
  if (characters.length !== wanted.length) {
    return text === shown ? [{ start, end, newText: spelling }] : [];
  }
  return characters.flatMap(({ 0: character, index }, order) =>
    character === wanted[order]
      ? []
      : [{ start: start + index, end: start + index + character.length, newText: wanted[order] }],
  );
}

function hanOf(text: string): string {
  return text.replace(/\P{Script=Han}/gu, '');
}
