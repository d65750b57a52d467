import type { FieldReader } from './fields.js';
import type { Distinction, DistinctionPoint } from './model.js';
import type { YamlNode } from './yaml.js';

const keys = ['id', 'between', 'says', 'points', 'source'];

/** Reads one entry of `distinctions:`; undefined where it does not say between what it distinguishes. */
export function readDistinction(reader: FieldReader, node: YamlNode): Distinction | undefined {
  const fields = reader.map(node, keys, 'distinction');
  if (fields === undefined) {
    return undefined;
  }
  const between = reader.texts(fields.get('between')).map(sideOf);
  if (between.length === 0) {
    const message = 'This distinction has no “between:”; list there the ids of the concepts it keeps apart.';
    reader.report('missing-between', message, node);
    return undefined;
  }
  const idNode = fields.get('id');
  return {
    id: reader.optionalText(idNode) ?? between.map(({ concept }) => concept).join('-'),
    between,
    says: reader.localizedText(fields.get('says')),
    points: reader.list(fields.get('points')).flatMap((point) => readPoint(reader, point) ?? []),
    ...reader.givenTexts(fields, ['source']),
    place: reader.place(idNode ?? node),
  };
}

function readPoint(reader: FieldReader, node: YamlNode): DistinctionPoint | undefined {
  const fields = reader.map(node, ['concept', 'says'], 'point of a distinction');
  const concept = reader.optionalText(fields?.get('concept'));
  return concept === undefined
    ? undefined
    : { ...sideOf(concept), says: reader.localizedText(fields?.get('says')) };
}

/** `wangluo-anquan`, or one rendering of it: `wangluo-anquan/cybersecurity`. */
function sideOf(reference: string): { concept: string; rendering?: string } {
  const slash = reference.indexOf('/');
  return slash === -1
    ? { concept: reference }
    : { concept: reference.slice(0, slash).trim(), rendering: reference.slice(slash + 1).trim() };
}
