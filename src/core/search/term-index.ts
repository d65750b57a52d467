import { codeUnits } from '../documents/reading.js';
import { type Concept, inForce, leadingTerm, type Sense } from '../glossary/model.js';
import type { WrittenForms } from '../glossary/written-forms.js';
import { type Steps, inBatches } from '../steps.js';
import { type Grade, grades, isSmall, matchKey } from './match-key.js';
import { searchKeysOf, searchText } from './search-key.js';

/** A spelling of a term that something typed is found in, and how. */
export interface FoundForm {
  /** Its index among the written forms. */
  readonly form: number;
  readonly grade: Grade;
}

/** Where something begins in the keys with one character, or with what is read so. */
interface Starts {
  readonly offsets: Int32Array;
  /** The form that each is of. */
  readonly forms: Int32Array;
}

/** How many forms to read between two pauses. */
const batch = 500;

/**
 * The terms of a terminology by what someone types of them: English from any word on, Chinese from any character on, pinyin
 * with or without tones, or abbreviated. What is typed is compared only with what begins with the same character.
 */
export class TermIndex {
  private constructor(
    private readonly forms: WrittenForms,
    /** The keys of all forms, one behind the other, with a border before each and behind the last. */
    private readonly units: Uint16Array,
    /** For each form how it ranks among those that are found alike. */
    private readonly ranks: Uint8Array,
    private readonly starts: ReadonlyMap<number, Starts>,
  ) {}

  /** Reads all terms, in steps. */
  static *building(forms: WrittenForms): Steps<TermIndex> {
    const keys: string[] = [];
    const ranks = new Uint8Array(forms.length);
    const starts = new Map<number, { offsets: number[]; forms: number[] }>();
    let end = 1;
    const addStart = (initial: number, offset: number, form: number) => {
      const known = starts.get(initial) ?? { offsets: [], forms: [] };
      known.offsets.push(offset);
      known.forms.push(form);
      starts.set(initial, known);
    };
    const read = (from: number, to: number) => {
      for (let form = from; form < to; form++) {
        const sense = forms.sense(form);
        const { text, language } = forms.form(form);
        ranks[form] = standingOf(sense) * lengths + Math.min(text.length, lengths - 1);
        for (const key of searchKeysOf(text, language, sense.term.pinyin)) {
          for (const start of key.starts) {
            addStart(key.text.charCodeAt(start), end + start, form);
            const letter = key.text.charCodeAt(start + 1);
            if (isSmall(letter)) addStart(letter - 0x20, end + start, form);
          }
          keys.push(key.text);
          end += key.text.length + 1;
        }
      }
    };
    yield* inBatches(forms.length, batch, read);
    const packed = [...starts].map(
      ([initial, { offsets, forms: owners }]) =>
        [initial, { offsets: Int32Array.from(offsets), forms: Int32Array.from(owners) }] as const,
    );
    return new TermIndex(forms, codeUnits(`\0${keys.join('\0')}\0`), ranks, new Map(packed));
  }

  /**
   * The forms that something typed is found in, at most `limit`, in the order of {@link grades}; of those found alike, the
   * ones of favoured concepts first, then those that lead their concept, those out of force last, then the shorter ones. None where nothing is typed.
   */
  find(typed: string, limit: number, isFavoured?: (concept: Concept) => boolean): FoundForm[] {
    const wanted = searchText(typed);
    const { offsets, forms } = this.starts.get(wanted.charCodeAt(0)) ?? nothing;
    const found: Ranked[] = [];
    const counts = new Int32Array(grades.length * 2 * ranks);
    for (let index = 0; index < offsets.length; index++) {
      const grade = matchKey(wanted, this.units, offsets[index]);
      if (grade === undefined) {
        continue;
      }
      const form = forms[index];
      const isRear = isFavoured?.(this.forms.concept(form)) === true ? 0 : 1;
      const rank = (grades.indexOf(grade) * 2 + isRear) * ranks + this.ranks[form];
      counts[rank]++;
      found.push({ form, grade, rank });
    }
    const last = lastRank(counts, limit);
    const best = found
      .filter(({ rank }) => rank <= last)
      .toSorted((a, b) => a.rank - b.rank || a.form - b.form);
    return withoutRepetition(best).slice(0, limit);
  }
}

interface Ranked extends FoundForm {
  /** The lower, the better. */
  readonly rank: number;
}

/** The rank up to which there are as many as are wanted, by how many there are of each: to sort all would take too long. */
function lastRank(counts: Int32Array, wanted: number): number {
  let rank = 0;
  for (let sum = counts[0]; sum < wanted && rank < counts.length; sum += counts[rank]) {
    rank++;
  }
  return rank;
}

/** A form may be found in several places, the best of which counts. */
function withoutRepetition(found: readonly FoundForm[]): FoundForm[] {
  const forms = new Map<number, FoundForm>();
  for (const { form, grade } of found) {
    if (!forms.has(form)) {
      forms.set(form, { form, grade });
    }
  }
  return [...forms.values()];
}

/** Whether a term leads its concept, is another one in force, or none. */
function standingOf({ concept, term }: Sense): number {
  return !inForce(term) ? 2 : leadingTerm(concept, term.language) === term ? 0 : 1;
}

/** Longer terms are all the same. */
const lengths = 64;
const ranks = 3 * lengths;

const nothing: Starts = { offsets: new Int32Array(), forms: new Int32Array() };
