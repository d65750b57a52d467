import { readExamples } from './example.js';
import type { FieldReader } from './fields.js';
import { format } from './format.js';
import type { Concept } from './model.js';
import { PartsNoted } from './parts.js';
import { readTerms } from './term.js';
import type { YamlNode } from './yaml.js';

/**
 * Reads one entry of `concepts:`; undefined where it has neither term nor id. Without an id its first term is its id;
 * without a term it adds to the entry of another glossary with the same id.
 */
export function readConcept(reader: FieldReader, node: YamlNode): Concept | undefined {
  const fields = reader.map(node, format.concept);
  if (fields === undefined) {
    return undefined;
  }
  const noted = new PartsNoted();
  const terms = {
    zh: readTerms(reader, fields.get('zh'), 'zh', noted),
    en: readTerms(reader, fields.get('en'), 'en', noted),
  };
  const first = terms.zh.at(0) ?? terms.en.at(0);
  const idNode = fields.get('id');
  const id = reader.optionalText(idNode) ?? first?.text;
  const place = idNode === undefined ? first?.place : reader.place(idNode);
  if (id === undefined || place === undefined) {
    reader.report(
      'missing-term',
      node,
      reader.localize('This concept has no term; give it a Chinese one (zh:) and an English one (en:).'),
    );
    return undefined;
  }
  noted.note('source', fields.get('source'));
  return {
    id,
    ...reader.givenTexts(fields, ['subject', 'source']),
    definition: reader.localizedText(fields.get('definition')),
    note: reader.localizedText(fields.get('note')),
    terms,
    not: reader.texts(fields.get('not'), noted.noteItems('not')),
    see: reader.texts(fields.get('see'), noted.noteItems('see')),
    examples: readExamples(reader, fields.get('examples')),
    place,
    parts: noted.parts,
  };
}
