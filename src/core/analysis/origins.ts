import { overridesAmong, type ConceptField } from '../glossary/merge.js';
import type { Concept, Origin } from '../glossary/model.js';
import type { Terminology } from '../glossary/terminology.js';
import type { Localize } from '../localize.js';
import { fileName } from '../text/file-name.js';

/** Where a concept comes from, a line for its entry and one for each field that another glossary gives instead. */
export function describeOrigins(concept: Concept, terminology: Terminology, localize: Localize): string[] {
  const entries = terminology.entriesOf(concept);
  const nearest = entries.at(-1) ?? concept;
  const overrides = overridesAmong(entries).map(({ field, by, over }) =>
    localize(
      '{0}: {1}, in place of {2}',
      fieldName(field, localize),
      entryName(by, terminology, localize),
      entryName(over, terminology, localize),
    ),
  );
  return [localize('Entry: {0}', entryName(nearest, terminology, localize)), ...overrides];
}

/** Whether all that is known of a concept is in the bundled glossary. */
export function isBundledOnly(concept: Concept, terminology: Terminology): boolean {
  return terminology.entriesOf(concept).every((entry) => originOf(entry, terminology) === 'bundled');
}

function originOf({ place: { uri } }: Concept, { glossaries }: Terminology): Origin | undefined {
  return glossaries.find((glossary) => glossary.uri === uri)?.origin;
}

/** What readers call the glossary that an entry stands in. */
export function glossaryName(entry: Concept, terminology: Terminology, localize: Localize): string {
  const isBundled = originOf(entry, terminology) === 'bundled';
  const name = fileName(entry.place.uri);
  return isBundled ? localize('the bundled {0}', name) : name;
}

function entryName(entry: Concept, terminology: Terminology, localize: Localize): string {
  return localize('{0}, line {1}', glossaryName(entry, terminology, localize), entry.place.line);
}

function fieldName(field: ConceptField, localize: Localize): string {
  switch (field) {
    case 'zh':
      return localize('Chinese terms');
    case 'en':
      return localize('English terms');
    case 'definition':
      return localize('Definition');
    case 'subject':
      return localize('Subject');
    case 'not':
      return localize('What it is not');
    case 'note':
      return localize('Note');
    case 'see':
      return localize('Related concepts');
    case 'source':
      return localize('Source');
    case 'examples':
      return localize('Examples');
  }
}
