import type { FieldReader } from './fields.js';
import type { Concept } from './model.js';
import { readTerms } from './term.js';
import type { YamlNode } from './yaml.js';

const keys = ['id', 'subject', 'definition', 'zh', 'en', 'not', 'note', 'see', 'source'];

/** Reads one entry of `concepts:`; undefined where it has no term. Without an id its first term is its id. */
export function readConcept(reader: FieldReader, node: YamlNode): Concept | undefined {
  const fields = reader.map(node, keys, 'concept');
  if (fields === undefined) {
    return undefined;
  }
  const terms = {
    zh: readTerms(reader, fields.get('zh'), 'zh'),
    en: readTerms(reader, fields.get('en'), 'en'),
  };
  const first = terms.zh.at(0) ?? terms.en.at(0);
  if (first === undefined) {
    reader.report(
      'missing-term',
      'This concept has no term; give it a Chinese one (zh:) and an English one (en:).',
      node,
    );
    return undefined;
  }
  const idNode = fields.get('id');
  const id = reader.optionalText(idNode) ?? first.text;
  return {
    id,
    ...reader.givenTexts(fields, ['subject', 'note', 'source']),
    definition: reader.localizedText(fields.get('definition')),
    terms,
    not: reader.texts(fields.get('not')),
    see: reader.texts(fields.get('see')),
    place: idNode === undefined ? first.place : reader.place(idNode),
  };
}
