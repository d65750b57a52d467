import { period } from '../analysis/describe.js';
import type { Language, Term } from '../glossary/model.js';
import { visible } from '../report/visible.js';
import type { Band, DistinctionMap, MapDistinction, MapLine, MapSide, MapTerm } from './distinction-map.js';
import { linesOf, widthOf } from './text-lines.js';

/*
 * Where everything stands in the picture of a map, in CSS pixels from its upper left corner: Chinese terms in a column on the left,
 * English ones on the right, each concept's in a band with a knot between, and beside the bands a lane for each distinction, as
 * version control draws branches.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A term's box with what stands in it, line by line. */
export interface TermBox extends Box {
  readonly term: MapTerm;
  readonly name: readonly string[];
  /** Pinyin, region and period. */
  readonly aside: readonly string[];
}

export interface BandBox extends Box {
  readonly band: Band;
  readonly knot: Point;
  /** Where it is told how many terms are left out, in the column of each language. */
  readonly left: readonly (Point & { readonly language: Language })[];
}

export interface LinePath {
  readonly line: MapLine;
  readonly from: Point;
  readonly to: Point;
}

/** A distinction as a lane: a vertical stroke with a stroke to each side, and its number on it. */
export interface Lane {
  readonly distinction: MapDistinction;
  readonly x: number;
  readonly sides: readonly Point[];
  readonly number: Point;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly BandBox[];
  readonly terms: readonly TermBox[];
  readonly lines: readonly LinePath[];
  readonly lanes: readonly Lane[];
}

export const nameSize: Readonly<Record<Language, number>> = { zh: 16, en: 14 };
export const asideSize = 12;
/** From one line of a text to the next. */
export const leading: Readonly<Record<'name' | 'aside', number>> = { name: 21, aside: 17 };
/** Between a term's box and its text. */
export const inset = { x: 11, y: 7 };
export const numberRadius = 9;

const column: Readonly<Record<Language, { least: number; most: number }>> = {
  zh: { least: 110, most: 210 },
  en: { least: 130, most: 230 },
};
const padding = 13;
const between = { bands: 13, terms: 8, columns: 150, lanes: 24 };
const leftHeight = 20;
/** Two strokes of one band are at least so far apart. */
const apart = 6;

/** Puts a map into its places. */
export function layoutOf(map: DistinctionMap): Layout {
  const widths = { zh: columnWidth(map, 'zh'), en: columnWidth(map, 'en') };
  const x = { zh: padding, en: padding + widths.zh + between.columns };
  const bandWidth = x.en + widths.en + padding;
  const bands: BandBox[] = [];
  const terms: TermBox[] = [];
  let y = 0;
  for (const band of map.bands) {
    const boxes = { zh: boxesOf(band, 'zh', widths.zh), en: boxesOf(band, 'en', widths.en) };
    const inner = Math.max(heightOf(boxes.zh, band.left.zh), heightOf(boxes.en, band.left.en), leftHeight);
    const left: BandBox['left'][number][] = [];
    for (const language of ['zh', 'en'] as const) {
      let top = y + padding + (inner - heightOf(boxes[language], band.left[language])) / 2;
      for (const box of boxes[language]) {
        terms.push({ ...box, x: x[language], y: top });
        top += box.height + between.terms;
      }
      if (band.left[language] > 0) left.push({ language, x: x[language] + inset.x, y: top + 13 });
    }
    const height = inner + 2 * padding;
    const knot = { x: x.zh + widths.zh + between.columns / 2, y: y + height / 2 };
    bands.push({ band, x: 0, y, width: bandWidth, height, knot, left });
    y += height + between.bands;
  }
  const lanes = lanesOf(map, bands, terms, bandWidth);
  return {
    width: Math.max(bandWidth, ...lanes.map((lane) => lane.x + numberRadius)) + 1,
    height: y - between.bands,
    bands,
    terms,
    lines: map.lines.map((line) => linePath(line, bands, terms)),
    lanes,
  };
}

function columnWidth({ bands }: DistinctionMap, language: Language): number {
  const widest = Math.max(
    0,
    ...bands.flatMap(({ terms }) =>
      terms[language].flatMap(({ term }) => [
        widthOf(visible(term.text), nameSize[language]) * boldness(term),
        widthOf(asideOf(term), asideSize),
      ]),
    ),
  );
  const { least, most } = column[language];
  return Math.ceil(Math.min(most, Math.max(least, widest + 2 * inset.x)));
}

function boxesOf({ terms }: Band, language: Language, width: number): Omit<TermBox, 'x' | 'y'>[] {
  const room = width - 2 * inset.x;
  return terms[language].map((term) => {
    const name = linesOf(visible(term.term.text), nameSize[language], room / boldness(term.term), 3);
    const aside = linesOf(asideOf(term.term), asideSize, room, 2);
    const height = 2 * inset.y + name.length * leading.name + aside.length * leading.aside;
    return { term, name, aside, width, height };
  });
}

/** How much wider the letters of a term are drawn: what is preferred is bold. */
function boldness({ status, language }: Term): number {
  return status === 'preferred' && language === 'en' ? 1.12 : 1;
}

/** What is told of a term beside its status. */
function asideOf(term: Term): string {
  const parts = [term.pinyin, term.region, period(term)].filter((part) => part !== undefined);
  return visible(parts.join(' · '));
}

function heightOf(boxes: readonly { readonly height: number }[], left: number): number {
  const stacked = boxes.reduce((sum, { height }) => sum + height + between.terms, 0);
  return Math.max(0, left > 0 ? stacked + leftHeight - between.terms : stacked - between.terms);
}

function linePath(line: MapLine, bands: readonly BandBox[], terms: readonly TermBox[]): LinePath {
  const box = boxOf(line.from, terms);
  const isChinese = line.as.language === 'zh';
  return {
    line,
    from: { x: isChinese ? box.x + box.width : box.x, y: middle(box) },
    to: bands[line.band].knot,
  };
}

function lanesOf(
  { distinctions }: DistinctionMap,
  bands: readonly BandBox[],
  terms: readonly TermBox[],
  start: number,
): Lane[] {
  const taken = bands.map((): number[] => []);
  const ends = new Map<MapSide, Point>();
  const place = (side: MapSide, from: Box) => {
    const y = freeHeight(from, taken[side.band]);
    taken[side.band].push(y);
    ends.set(side, { x: from.x + from.width, y });
  };
  const sides = distinctions.flatMap((each) => each.sides);
  // Terms have little room for strokes; those of bands go where there is some left.
  for (const side of sides) if (side.term?.term.language === 'en') place(side, boxOf(side.term, terms));
  for (const side of sides) if (!ends.has(side)) place(side, bands[side.band]);

  const occupied: { readonly top: number; readonly bottom: number }[][] = [];
  return distinctions
    .map((distinction) => {
      const points = distinction.sides.flatMap((side) => ends.get(side) ?? []);
      const heights = points.map(({ y }) => y);
      return { distinction, points, top: Math.min(...heights), bottom: Math.max(...heights) };
    })
    .toSorted((a, b) => a.bottom - a.top - (b.bottom - b.top))
    .map(({ distinction, points, top, bottom }) => {
      const reach = { top: top - numberRadius - 2, bottom: bottom + numberRadius + 2 };
      const free = occupied.findIndex((stretches) =>
        stretches.every((other) => other.bottom < reach.top || other.top > reach.bottom),
      );
      const lane = free === -1 ? occupied.length : free;
      (occupied[lane] ??= []).push(reach);
      const x = start + between.lanes * (lane + 1) - 4;
      return { distinction, x, sides: points, number: { x, y: (top + bottom) / 2 } };
    });
}

/** A height in a box where nothing is near, as close to its middle as there is. */
function freeHeight(box: Box, taken: readonly number[]): number {
  const steps = Math.floor((box.height / 2 - 4) / apart);
  const offsets = Array.from({ length: steps }, (_, index) => [(index + 1) * apart, -(index + 1) * apart]);
  const heights = [0, ...offsets.flat()].map((offset) => middle(box) + offset);
  return heights.find((height) => taken.every((other) => Math.abs(other - height) >= apart)) ?? middle(box);
}

function boxOf(term: MapTerm, terms: readonly TermBox[]): TermBox {
  return terms.find((box) => box.term === term)!;
}

function middle({ y, height }: Box): number {
  return y + height / 2;
}
