import { type FlatArray, pack, unpack } from '../packed.js';
import { conditionsOf } from './condition.js';
import type { Form } from './form.js';
import type { Vocabulary } from './vocabulary.js';

const signature = 'BGM1';

/** A vocabulary as bytes. */
export function bytesOf({ alphabet, trie, spelt, endings, conditions }: Vocabulary): Uint8Array {
  const { classes, lastWord, size, letterS, letterE } = alphabet;
  return pack(signature, [
    Int32Array.of(lastWord, size, letterS, letterE),
    classes,
    trie.cells,
    trie.values,
    spelt.starts,
    spelt.forms,
    endings,
    Int32Array.from(conditions.keys()),
  ]);
}

/** The vocabulary of these forms that was made into bytes; undefined where the bytes are anything else. */
export function vocabularyOf(bytes: Uint8Array, forms: readonly Form[]): Vocabulary | undefined {
  const arrays = unpack(signature, bytes);
  if (arrays === undefined || !isVocabulary(arrays)) {
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
    conditions: conditionsOf(forms, conditional, alphabet),
  };
}

type Arrays = [
  Int32Array,
  Uint16Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Uint8Array,
  Int32Array,
];

const types = [
  Int32Array,
  Uint16Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Uint8Array,
  Int32Array,
];

function isVocabulary(arrays: FlatArray[]): arrays is Arrays {
  return arrays.length === types.length && types.every((type, index) => arrays[index] instanceof type);
}
