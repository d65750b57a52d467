import type { FieldReader, Fields } from './fields.js';
import { format, statuses } from './format.js';
import type { Language, Status, Term } from './model.js';
import type { PartsNoted } from './parts.js';
import type { YamlNode } from './yaml.js';

/** The parts of a term that are asked for by their place. */
const notedKeys = ['pinyin', 'source', 'status'];

/** Reads the terms of one language: a text, a list of texts, or a list of maps. */
export function readTerms(
  reader: FieldReader,
  node: YamlNode | undefined,
  language: Language,
  noted: PartsNoted,
): Term[] {
  const nodes = reader.oneOrMany(node);
  // The only term of a language needs no status: there is nothing it could be preferred to.
  const usual: Status = nodes.length === 1 ? 'preferred' : 'admitted';
  const terms: Term[] = [];
  for (const item of nodes) {
    const path = `${language}.${terms.length}`;
    const term = item.kind === 'text' ? readShortTerm(item) : readTerm(item, path);
    if (term !== undefined) {
      terms.push(term);
    }
  }
  return terms;

  function readShortTerm(item: YamlNode): Term | undefined {
    const text = reader.text(item);
    return text === undefined
      ? undefined
      : { ...plainTerm(text, language, usual), place: reader.place(item) };
  }

  function readTerm(item: YamlNode, path: string): Term | undefined {
    const fields = reader.map(item, format.term);
    if (fields === undefined) {
      return undefined;
    }
    const termNode = fields.get('term');
    if (termNode === undefined) {
      const message = reader.localize('This term has no “term:”; write the word itself there.');
      reader.report('missing-term', item, message);
      return undefined;
    }
    const text = reader.text(termNode);
    if (text === undefined) {
      return undefined;
    }
    notedKeys.forEach((key) => noted.note(`${path}.${key}`, fields.get(key)));
    return {
      ...plainTerm(text, language, reader.oneOf('unknown-status', fields.get('status'), statuses) ?? usual),
      when: reader.localizedText(fields.get('when')),
      note: reader.localizedText(fields.get('note')),
      ...reader.givenTexts(fields, ['source']),
      ...readPinyin(reader, item, fields, language),
      ...readRegion(reader, fields.get('region')),
      ...readPeriod(reader, fields),
      forms: reader.texts(fields.get('forms'), noted.noteItems(`${path}.forms`)),
      cues: reader.texts(fields.get('cues'), noted.noteItems(`${path}.cues`)),
      onlyWithCues: reader.flag(fields.get('only-with-cues')),
      place: reader.place(termNode),
    };
  }
}

/** A term of which nothing is said but its status. */
export function plainTerm(text: string, language: Language, status: Status): Omit<Term, 'place'> {
  return { text, language, status, when: {}, note: {}, forms: [], cues: [], onlyWithCues: false };
}

function readPinyin(
  reader: FieldReader,
  item: YamlNode,
  fields: Fields,
  language: Language,
): { pinyin?: string } {
  const node = fields.get('pinyin');
  if (node !== undefined && language === 'en') {
    const message = reader.localize('Pinyin is for Chinese terms; move this to a term under “zh:”.');
    reader.report('misplaced-pinyin', node, message);
    return {};
  }
  const empty = emptyKey(item, 'pinyin');
  if (empty !== undefined && language === 'zh') {
    const message = reader.localize('No pinyin stands here; write how the term is read, or remove the key.');
    reader.report('empty-pinyin', empty, message);
  }
  return reader.givenTexts(fields, ['pinyin']);
}

/** A key that has nothing behind its colon. */
function emptyKey(item: YamlNode, name: string): YamlNode | undefined {
  const entries = item.kind === 'map' ? item.entries : [];
  return entries.find(({ key, value }) => key.text === name && value === undefined)?.key;
}

/** Made at the first region, since ICU's first use takes milliseconds that nobody is to wait for in vain. */
let regionNames: Intl.DisplayNames | undefined;

function isCountry(code: string): boolean {
  regionNames ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return regionNames.of(code) !== undefined;
}

/** A country code of two letters (ISO 3166-1 alpha-2). */
function readRegion(reader: FieldReader, node: YamlNode | undefined): { region?: string } {
  const text = reader.optionalText(node);
  if (node === undefined || text === undefined) {
    return {};
  }
  const code = text.toUpperCase();
  const isCode = /^[A-Z]{2}$/u.test(code) && isCountry(code);
  if (!isCode || code !== text) {
    const message = reader.localize('“{0}” is no country code; write two capitals, such as TW or HK.', text);
    reader.report('unknown-region', node, message, isCode ? [reader.replacement(node, code)] : []);
  }
  return { region: isCode ? code : text };
}

function readPeriod(reader: FieldReader, fields: Fields): { since?: string; until?: string } {
  const since = reader.date(fields.get('since'));
  const until = reader.date(fields.get('until'));
  const end = fields.get('until');
  if (
    end !== undefined &&
    since !== undefined &&
    until !== undefined &&
    until < since.slice(0, until.length)
  ) {
    const message = reader.localize('This period ends ({0}) before it begins ({1}).', until, since);
    reader.report('reversed-period', end, message);
  }
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}
