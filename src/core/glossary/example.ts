import type { FieldReader } from './fields.js';
import { format } from './format.js';
import type { Example, Expectation } from './model.js';
import type { YamlNode } from './yaml.js';

/** Reads `examples:`, a list of sentences, alone or with what is expected of them. */
export function readExamples(reader: FieldReader, node: YamlNode | undefined): Example[] {
  return reader.list(node).flatMap((item) => readExample(reader, item) ?? []);
}

function readExample(reader: FieldReader, node: YamlNode): Example | undefined {
  if (node.kind === 'text') {
    const text = reader.text(node);
    return text === undefined ? undefined : { text, expected: [], place: reader.place(node) };
  }
  const fields = reader.map(node, format.example);
  const textNode = fields?.get('text');
  if (fields === undefined) {
    return undefined;
  }
  if (textNode === undefined) {
    const message = reader.localize('This example has no “text:”; write the sentence there.');
    reader.report('missing-text', node, message);
    return undefined;
  }
  const text = reader.text(textNode);
  const expected = readExpectations(reader, fields.get('expect'));
  return text === undefined ? undefined : { text, expected, place: reader.place(textNode) };
}

/** One outcome for all terms of the concept, or a map from terms to outcomes. */
function readExpectations(reader: FieldReader, node: YamlNode | undefined): Expectation[] {
  if (node?.kind === 'map') {
    return node.entries.flatMap(({ key, value }) => {
      const outcome = reader.optionalText(value);
      return outcome === undefined ? [] : { term: key.text.normalize('NFC'), outcome };
    });
  }
  const outcome = reader.optionalText(node);
  return outcome === undefined ? [] : [{ outcome }];
}
