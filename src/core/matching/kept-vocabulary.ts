import type { FlatArray } from '../packed.js';
import { conditionsOf } from './condition.js';
import type { FormList } from './form.js';
import type { Vocabulary } from './vocabulary.js';

/** A vocabulary as flat arrays, its conditions only by their index. */
export function arraysOf({ alphabet, trie, spelt, endings, conditions }: Vocabulary): FlatArray[] {
  const { classes, lastWord, size, letterS, letterE } = alphabet;
  return [
    Int32Array.of(lastWord, size, letterS, letterE),
    classes,
    trie.cells,
    trie.values,
    spelt.starts,
    spelt.forms,
    endings,
    Int32Array.from(conditions.keys()),
  ];
}

/** The vocabulary of these forms that {@link arraysOf} took apart; undefined where the arrays are others. */
export function vocabularyOf(arrays: readonly FlatArray[], forms: FormList): Vocabulary | undefined {
  if (!isVocabulary(arrays)) {
    return undefined;
  }
  const [scalars, classes, cells, values, starts, speltForms, endings, conditional] = arrays;
  if (endings.length !== forms.length) {
    return undefined;
  }
  const [lastWord, size, letterS, letterE] = scalars;
  const alphabet = { classes, lastWord, size, letterS, letterE };
  return {
    alphabet,
    trie: { cells, values },
    spelt: { starts, forms: speltForms },
    endings,
    conditions: conditionsOf(conditional, (index) => forms.form(index), alphabet),
  };
}

const types = [
  Int32Array,
  Uint16Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Uint8Array,
  Int32Array,
] as const;

/** An array of each of the types. */
type Arrays = InstancesOf<typeof types>;

type InstancesOf<Types extends readonly (new () => FlatArray)[]> = {
  readonly [index in keyof Types]: InstanceType<Types[index]>;
};

function isVocabulary(arrays: readonly FlatArray[]): arrays is Arrays {
  return arrays.length === types.length && types.every((type, index) => arrays[index] instanceof type);
}
