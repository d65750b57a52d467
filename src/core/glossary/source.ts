import type { FieldReader } from './fields.js';
import type { Source } from './model.js';
import type { YamlNode } from './yaml.js';

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
    const fields = value && reader.map(value, ['author', 'year', 'title', 'url'], 'source');
    if (fields === undefined) {
      return [];
    }
    const source: Source = { key: key.text, place: reader.place(key) };
    const texts = [...fields].map(([name, field]) => [name, reader.text(field)] as const);
    return { ...source, ...Object.fromEntries(texts.filter(([, text]) => text !== undefined)) };
  });
}
