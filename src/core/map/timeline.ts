import { type Concept, type Term, termsOf } from '../glossary/model.js';

/** How many terms a timeline shows at most. */
export const mostBars = 40;

/** How many years a bar goes on at least that has no known end, so that it is seen to go on. */
const openYears = 5;

/** A term over the time that it has been in use. */
export interface Bar {
  readonly term: Term;
  /** When it came up and went, as years with fractions: 2014.5 is the middle of 2014. Undefined where nothing says. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

export interface Timeline {
  readonly bars: readonly Bar[];
  /** The years that it goes over: the first is before all that is known to begin or end, the last behind it. */
  readonly years: { readonly first: number; readonly last: number };
  /** How many terms aren't shown. */
  readonly left: number;
}

/** The terms of concepts that have a period; undefined where none has one. */
export function timelineOf(concepts: Iterable<Concept>): Timeline | undefined {
  const bars = [...concepts].flatMap((concept) =>
    termsOf(concept).flatMap((term) => {
      const from = beginningOf(term.since);
      const to = endOf(term.until);
      return from === undefined && to === undefined ? [] : { term, from, to };
    }),
  );
  const shown = bars.slice(0, mostBars);
  const ends = shown.flatMap(({ from, to }) => [from, to]).filter((year) => year !== undefined);
  if (ends.length === 0) return undefined;
  const [first, last] = [Math.floor(Math.min(...ends)), Math.ceil(Math.max(...ends))];
  const span = last - first;
  const margin = (isOpen: boolean) => Math.max(isOpen ? openYears : 1, Math.ceil(span / 10));
  return {
    bars: shown,
    years: {
      first: first - margin(shown.some(({ from }) => from === undefined)),
      last: last + margin(shown.some(({ to }) => to === undefined)),
    },
    left: bars.length - shown.length,
  };
}

/** The years that an axis names: as many as there is room for, at round distances. */
export function ticksOf({ first, last }: Timeline['years'], room: number): number[] {
  const step = roundSteps.find((each) => (last - first) / each <= room) ?? 10_000;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, index) => start + index * step);
}

const roundSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

/** A year or a day (ISO 8601), as glossaries have them. */
const date = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/u;

function beginningOf(text: string | undefined): number | undefined {
  const { year, month = '01', day = '01' } = date.exec(text ?? '')?.groups ?? {};
  return year === undefined ? undefined : yearWith(year, month, day);
}

/** A year ends with its last day. */
function endOf(text: string | undefined): number | undefined {
  const { year, month = '12', day = '31' } = date.exec(text ?? '')?.groups ?? {};
  return year === undefined ? undefined : yearWith(year, month, day);
}

function yearWith(year: string, month: string, day: string): number {
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 366;
}
