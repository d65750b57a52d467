import type { FieldReader } from './fields.js';
import { format } from './format.js';
import type { Distinction, DistinctionPoint } from './model.js';
import { PartsNoted } from './parts.js';
import type { YamlNode } from './yaml.js';

/** Reads one entry of `distinctions:`; undefined where it does not say between what it distinguishes. */
export function readDistinction(reader: FieldReader, node: YamlNode): Distinction | undefined {
  const fields = reader.map(node, format.distinction);
  if (fields === undefined) {
    return undefined;
  }
  const noted = new PartsNoted();
  const sides = reader.texts(fields.get('between'), noted.noteItems('between'));
  if (sides.length === 0) {
    reader.report(
      'missing-between',
      node,
      reader.localize(
        'This distinction has no “between:”; list there the ids of the concepts it keeps apart.',
      ),
    );
    return undefined;
  }
  const idNode = fields.get('id');
  if (new Set(sides).size === 1) {
    reader.report(
      'one-sided-distinction',
      fields.get('between') ?? node,
      reader.localize('A distinction keeps at least two things apart; only “{0}” stands here.', sides[0]),
    );
  }
  const between = sides.map(sideOf);
  noted.note('source', fields.get('source'));
  return {
    id: reader.optionalText(idNode) ?? between.map(({ concept }) => concept).join('-'),
    between,
    says: reader.localizedText(fields.get('says')),
    points: readPoints(reader, fields.get('points'), noted),
    ...reader.givenTexts(fields, ['source']),
    place: reader.place(idNode ?? node),
    parts: noted.parts,
  };
}

function readPoints(reader: FieldReader, node: YamlNode | undefined, noted: PartsNoted): DistinctionPoint[] {
  const points: DistinctionPoint[] = [];
  for (const item of reader.list(node)) {
    const fields = reader.map(item, format.point);
    const side = fields?.get('concept');
    if (fields !== undefined && side === undefined) {
      const message = reader.localize('This point has no “concept:”; write there which side it speaks of.');
      reader.report('missing-concept', item, message);
    }
    const text = reader.optionalText(side);
    if (text !== undefined) {
      noted.note(`points.${points.length}`, side);
      points.push({ ...sideOf(text), says: reader.localizedText(fields?.get('says')) });
    }
  }
  return points;
}

/** `wangluo-anquan`, or one rendering of it: `wangluo-anquan/cybersecurity`. */
function sideOf(reference: string): { concept: string; rendering?: string } {
  const slash = reference.indexOf('/');
  return slash === -1
    ? { concept: reference }
    : { concept: reference.slice(0, slash).trim(), rendering: reference.slice(slash + 1).trim() };
}
