import { complete, inBatches, type Steps, stretch } from '../steps.js';
import type { Span } from '../text/span.js';
import { isReport } from './own-report.js';
import type { DocumentKind, Region, RegionKind } from './region.js';
import type { Segmentation } from './segment.js';

/*
 * Stand-ins written over what is not prose, so that matching needs no second look at the regions. They are
 * noncharacters, meant for use inside a process (Unicode 16, section 23.7), and keep every offset as it was.
 */

/** Read through, as if nothing stood there. */
export const SKIPPED = 0xfdd0;
/** Not read: ends a term. */
export const MASKED = 0xfdd1;
/** The border of a block: ends a term and a sentence. */
export const BLOCK_BORDER = 0xfdd2;

/** A document's text as code units, with all that is not prose covered; offsets are those of the text. */
export interface Reading {
  readonly units: Uint16Array;
  readonly regions: readonly Region[];
  /** What a file in a format for translations says of itself; absent for any other. */
  readonly segmentation?: Segmentation;
}

const standIns: Readonly<Record<RegionKind, number>> = {
  markup: SKIPPED,
  break: BLOCK_BORDER,
  code: MASKED,
  math: MASKED,
  'link-target': MASKED,
  attribute: MASKED,
  'front-matter': BLOCK_BORDER,
  comment: MASKED,
  command: MASKED,
};

/** How many regions to cover between two pauses. */
const regionsAStep = 10_000;

/** Splits a text at once; see {@link reading}. */
export function read(text: string, kind: DocumentKind): Reading {
  return complete(reading(text, kind));
}

/** Splits a text by its kind, in steps, and covers what is not prose. */
export function* reading(text: string, kind: DocumentKind): Steps<Reading> {
  const { regions, segmentation } = yield* stretch(splitting(text, kind), 0, 0.9);
  const units = codeUnits(text);
  yield 0.95;
  const cover = (from: number, to: number) => {
    for (let index = from; index < to; index++) {
      const { kind: what, start, end } = regions[index];
      units.fill(standIns[what], start, end);
    }
  };
  yield* stretch(inBatches(regions.length, regionsAStep, cover), 0.95, 1);
  return { units, regions, ...(segmentation && { segmentation }) };
}

function* splitting(text: string, kind: DocumentKind): Steps<Omit<Reading, 'units'>> {
  if (isReport(text)) {
    return { regions: [{ kind: 'code', start: 0, end: text.length }] };
  }
  if (kind.segmenting === undefined) {
    return { regions: yield* kind.splitting(text) };
  }
  const { regions, ...segmentation } = yield* kind.segmenting(text);
  return { regions, segmentation };
}

/** A stretch of a document as a person reads it: on one line, without the markup and zero-width characters in it. */
export function plainText({ units }: Reading, { start, end }: Span): string {
  const read = units.subarray(start, end).filter((unit) => unit !== SKIPPED);
  return String.fromCharCode(...read)
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(/\s+/gu, ' ');
}

/** The UTF-16 code units of a string. */
export function codeUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    units[i] = text.charCodeAt(i);
  }
  return units;
}
