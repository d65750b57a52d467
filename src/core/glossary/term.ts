import type { FieldReader } from './fields.js';
import type { Language, Status, Term } from './model.js';
import type { YamlNode } from './yaml.js';

const statuses: readonly string[] = ['preferred', 'admitted', 'deprecated', 'superseded'] satisfies Status[];

const keys = [
  'term',
  'pinyin',
  'region',
  'status',
  'when',
  'since',
  'until',
  'forms',
  'cues',
  'only-with-cues',
  'source',
  'note',
];

/** Reads the terms of one language: a text, a list of texts, or a list of maps. */
export function readTerms(reader: FieldReader, node: YamlNode | undefined, language: Language): Term[] {
  const nodes = reader.oneOrMany(node);
  // The only term of a language needs no status: there is nothing it could be preferred to.
  const usual: Status = nodes.length === 1 ? 'preferred' : 'admitted';
  return nodes.flatMap((item) => readTerm(reader, item, language, usual) ?? []);
}

function readTerm(reader: FieldReader, node: YamlNode, language: Language, usual: Status): Term | undefined {
  if (node.kind === 'text') {
    const text = reader.text(node);
    return text === undefined
      ? undefined
      : { ...plainTerm(text, language, usual), place: reader.place(node) };
  }
  const fields = reader.map(node, keys, 'term');
  if (fields === undefined) {
    return undefined;
  }
  const termNode = fields.get('term');
  if (termNode === undefined) {
    reader.report('missing-term', 'This term has no “term:”; write the word itself there.', node);
    return undefined;
  }
  const text = reader.text(termNode);
  if (text === undefined) {
    return undefined;
  }
  return {
    ...plainTerm(text, language, readStatus(reader, fields.get('status')) ?? usual),
    ...reader.givenTexts(fields, ['pinyin', 'region', 'when', 'since', 'until', 'source', 'note']),
    forms: reader.texts(fields.get('forms')),
    cues: reader.texts(fields.get('cues')),
    onlyWithCues: reader.flag(fields.get('only-with-cues')),
    place: reader.place(termNode),
  };
}

function plainTerm(text: string, language: Language, status: Status): Omit<Term, 'place'> {
  return { text, language, status, forms: [], cues: [], onlyWithCues: false };
}

function readStatus(reader: FieldReader, node: YamlNode | undefined): Status | undefined {
  const text = reader.optionalText(node);
  if (node !== undefined && text !== undefined && !statuses.includes(text)) {
    reader.report('unknown-status', `“${text}” is no status; write ${statuses.join(', ')}.`, node);
    return undefined;
  }
  return text as Status | undefined;
}
