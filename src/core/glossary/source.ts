import type { FieldReader } from './fields.js';
import { format } from './format.js';
import type { Source } from './model.js';
import type { YamlNode } from './yaml.js';

const keys = ['author', 'year', 'title', 'url'] as const;

/** Reads `sources:`, a map from keys to what they stand for. */
export function readSources(reader: FieldReader, node: YamlNode | undefined): Source[] {
  if (node === undefined) {
    return [];
  }
  if (node.kind !== 'map') {
    const message = reader.localize('Sources are written as keys with values: “cai-2015: { author: … }”.');
    reader.report('wrong-type', node, message);
    return [];
  }
  return node.entries.flatMap(({ key, value }) => {
    const source = { key: key.text, place: reader.place(key) };
    if (value === undefined) {
      return source;
    }
    const fields = reader.map(value, format.source);
    return fields === undefined ? [] : { ...source, ...reader.givenTexts(fields, keys) };
  });
}
