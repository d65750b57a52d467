import type { FieldReader } from './fields.js';
import type { Source } from './model.js';
import type { YamlNode } from './yaml.js';

const keys = ['author', 'year', 'title', 'url'] as const;

/** Reads `sources:`, a map from keys to what they stand for. */
export function readSources(reader: FieldReader, node: YamlNode | undefined): Source[] {
  if (node === undefined) {
    return [];
  }
  if (node.kind !== 'map') {
    reader.report('wrong-type', 'Sources are written as keys with values: “cai-2015: { author: … }”.', node);
    return [];
  }
  return node.entries.flatMap(({ key, value }) => {
    const fields = value && reader.map(value, keys, 'source');
    if (fields === undefined) {
      return [];
    }
    return { key: key.text, place: reader.place(key), ...reader.givenTexts(fields, keys) };
  });
}
