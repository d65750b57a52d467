import { isBorrowed } from '../core/analysis/borrowed-words.js';
import type { Occurrence } from '../core/analysis/occurrence.js';
import { replacing } from '../core/analysis/replacing.js';
import { BLOCK_BORDER, plainText } from '../core/documents/reading.js';
import type { Finding } from '../core/finding.js';
import { groupBy } from '../core/group.js';
import { isBlankLine } from '../core/text/sentence.js';
import {
  capitalizedLike,
  compoundedLike,
  type SpellingVariant,
  spellingVariant,
} from '../core/text/spelling-variant.js';
import { atMostInformation } from './at-most-information.js';
import type { CheckContext } from './check.js';
import { firstForAll } from './first-for-all.js';

/** A place where a term is written in a way that can be compared. */
interface Spelling extends SpellingVariant {
  readonly occurrence: Occurrence;
  readonly shown: string;
}

/** One thing that writers waver in. */
interface Trait {
  readonly of: (spelling: Spelling) => string;
  /** Spelt as another is in this. */
  readonly like: (written: string, model: Spelling) => string;
}

const compounding: Trait = {
  of: ({ compound }) => compound,
  like: (written, { compound }) => compoundedLike(written, compound),
};
const capitals: Trait = {
  of: (spelling) => spelling.capitals,
  like: (written, { shown }) => capitalizedLike(written, shown),
};

/**
 * English terms that are written in two ways in one document: closed, open or with a hyphen behind a combining form, with
 * a capital or without it in running text. `groups` are the occurrences of one term each. Never more than information.
 */
export function* inconsistentSpellings(
  code: string,
  groups: readonly (readonly Occurrence[])[],
  context: CheckContext,
): Generator<Finding> {
  for (const group of groups.filter(([first, ...others]) => first.language === 'en' && others.length > 0)) {
    const known = new Map<string, Omit<Spelling, 'occurrence'>>();
    const spellings = group.map((occurrence) => {
      const spelling = known.get(occurrence.text) ?? spellingOf(occurrence, context);
      known.set(occurrence.text, spelling);
      return { ...spelling, occurrence };
    });
    const words = groupBy(spellings, ({ compound }) => compound.replace(/[\s-]/gu, ''));
    for (const word of words) {
      yield* wavering(word, compounding, code, context);
      const [same] = byFrequency(word, compounding);
      const isMixed = new Set(same.map(capitals.of)).size > 1;
      const running = isMixed ? same.filter(({ occurrence }) => isInRunningText(occurrence, context)) : [];
      yield* wavering(running, capitals, code, context);
    }
  }
}

function spellingOf(occurrence: Occurrence, { analysis }: CheckContext): Omit<Spelling, 'occurrence'> {
  const shown = plainText(analysis.reading, occurrence);
  return { shown, ...spellingVariant(shown) };
}

/** How far the end of a paragraph is looked for, in UTF-16 code units. */
const furthest = 2000;

/** Whether the word before it is written small in a paragraph that is no heading. */
function isInRunningText({ start }: Occurrence, { analysis }: CheckContext): boolean {
  const { units } = analysis.reading;
  const isAfterSmallWord = /\p{Ll}[,;]?\s$/u.test(
    String.fromCharCode(...units.subarray(Math.max(0, start - 3), start)),
  );
  return isAfterSmallWord && !endsLikeHeading(units, start);
}

function endsLikeHeading(units: Uint16Array, from: number): boolean {
  let end = from;
  while (end < units.length && units[end] !== BLOCK_BORDER && !isLastLine(units, end)) {
    if (++end - from >= furthest) return false;
  }
  const last = String.fromCharCode(...units.subarray(Math.max(from, end - 8), end));
  return !/[.!?。！？,;:][^\p{L}]*$/u.test(last);
}

function isLastLine(units: Uint16Array, at: number): boolean {
  return units[at] === 0x0a && isBlankLine(units, at + 1);
}

function* wavering(
  spellings: readonly Spelling[],
  trait: Trait,
  code: string,
  context: CheckContext,
): Generator<Finding> {
  if (new Set(spellings.map(trait.of)).size < 2) return;
  const { analysis, isSilenced } = context;
  const own = spellings.filter(({ occurrence }) => !isBorrowed(occurrence, analysis));
  const [usual, ...others] = byFrequency(own, trait);
  for (const other of others) {
    const open = other.filter(({ occurrence }) => !isSilenced(occurrence));
    for (const { place: spelling, severity } of firstForAll(open, context)) {
      const finding = findingOf(spelling, other.length, usual, trait, context);
      yield { ...finding, code, severity: atMostInformation(severity) };
    }
  }
}

/** The ways to write something, the most frequent first; of two as frequent that of the glossary. */
function byFrequency(spellings: readonly Spelling[], trait: Trait): Spelling[][] {
  return groupBy(spellings, trait.of).toSorted(
    (a, b) => b.length - a.length || isOfGlossary(b[0], trait) - isOfGlossary(a[0], trait),
  );
}

function isOfGlossary(spelling: Spelling, trait: Trait): number {
  const { text } = spelling.occurrence.senses[0].term;
  return Number(trait.of({ ...spelling, ...spellingVariant(text), shown: text }) === trait.of(spelling));
}

function findingOf(
  { occurrence, shown }: Spelling,
  count: number,
  usual: readonly Spelling[],
  trait: Trait,
  { analysis, localize }: CheckContext,
): Omit<Finding, 'code' | 'severity'> {
  const { start, end, text, senses } = occurrence;
  const [model] = usual;
  const newText = trait.like(shown, model);
  const replaced = replacing(analysis, occurrence, newText);
  return {
    start,
    end,
    text,
    message: localize(
      '“{0}” is written “{1}” elsewhere in this document ({2} against {3}); keep to one spelling.',
      shown,
      newText,
      count,
      usual.length,
    ),
    details: [],
    concepts: [senses[0].concept.id],
    renderings: [],
    related: [
      {
        message: localize('“{0}” here', model.shown),
        span: { start: model.occurrence.start, end: model.occurrence.end },
      },
    ],
    fixes:
      replaced === undefined
        ? []
        : [
            {
              title: localize('Replace “{0}” with “{1}”', shown, newText),
              edits: replaced.edits,
              certain: false,
            },
          ],
  };
}
