import { type Alphabet, symbolsOf } from './alphabet.js';
import { isWordUnit } from './classes.js';
import { DoubleArrayBuilder } from './double-array.js';
import type { Form } from './form.js';
import { complete } from '../steps.js';
import { isAcronym } from './spellings.js';
import { SpeltFormsBuilder } from './spelt-forms.js';
import type { Span } from '../text/span.js';
import type { Condition, Vocabulary } from './vocabulary.js';
import { Walk } from './walk.js';

/** Whether a form asks something of the text besides its letters. */
export function isConditional({ text, not = [] }: Form): boolean {
  return not.length > 0 || isAcronym(text);
}

/**
 * The conditions of some forms by their index; `formAt` is asked when one is first put. Forms that name the same list
 * of longer strings share what is compiled of it.
 */
export function conditionsOf(
  indices: Iterable<number>,
  formAt: (index: number) => Form,
  alphabet: Alphabet,
): Map<number, Condition> {
  const compiled = new Map<readonly string[], LongerStrings>();
  const longerOf = (strings: readonly string[]): LongerStrings => {
    const longer = compiled.get(strings) ?? new LongerStrings(strings, alphabet);
    compiled.set(strings, longer);
    return longer;
  };
  const conditionOf = ({ text, not = [] }: Form): Condition => {
    const exactCase = isAcronym(text);
    const longer = not.length > 0 ? longerOf(not) : undefined;
    return (units, span) => (!exactCase || hasCase(units, span, text)) && !longer?.cover(units, span);
  };
  const conditions = new Map<number, Condition>();
  for (const index of indices) {
    let condition: Condition | undefined;
    conditions.set(index, (units, span) => {
      condition ??= conditionOf(formAt(index));
      return condition(units, span);
    });
  }
  return conditions;
}

/** Whether the letters of a span are those of an acronym in the same case, with a small plural ending or none. */
function hasCase(units: Uint16Array, span: Span, acronym: string): boolean {
  let met = 0;
  for (let offset = span.start; offset < span.end; offset++) {
    const unit = halfWidth(units[offset]);
    if (met < acronym.length && unit === acronym.charCodeAt(met)) {
      met++;
    } else if (isWordUnit(unit) && (met < acronym.length || !isSmallLetter(unit))) {
      return false;
    }
  }
  return met === acronym.length;
}

function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function halfWidth(unit: number): number {
  return unit >= firstFullWidth && unit <= lastFullWidth ? unit - toHalfWidth : unit;
}

const firstFullWidth = 0xff01;
const lastFullWidth = 0xff5e;
const toHalfWidth = 0xfee0;

/** How far around a match a longer string is looked for, in code units for each of its characters. */
const reach = 4;

/** Strings in which a term is not the term: 地区国家安全 for 国家安全. */
class LongerStrings {
  private readonly vocabulary: Vocabulary;
  private readonly distance: number;

  constructor(strings: readonly string[], alphabet: Alphabet) {
    const builder = new DoubleArrayBuilder();
    const spelt = new SpeltFormsBuilder();
    strings.forEach((string, index) => {
      const key = symbolsOf(string, alphabet);
      if (key.length > 0) {
        spelt.add(builder.add(key, spelt.count), index);
      }
    });
    this.distance = Math.max(...strings.map((string) => string.length)) * reach;
    this.vocabulary = {
      alphabet,
      trie: complete(builder.building(alphabet.size)),
      spelt: spelt.build(),
      endings: new Uint8Array(strings.length),
      conditions: new Map(),
    };
  }

  /** Whether one of them stands in the text so that it holds all of a span. */
  cover(units: Uint16Array, span: Span): boolean {
    const walk = new Walk(this.vocabulary, units, Math.min(units.length, span.end + this.distance));
    for (let start = span.start; start >= Math.max(0, span.start - this.distance); start--) {
      if (walk.from(start) && walk.end >= span.end) {
        return true;
      }
    }
    return false;
  }
}
