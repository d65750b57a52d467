import { version } from '../../../package.json';
import type { AlignedPassage, AlignedUnit } from './aligned-units.js';
import { escaped } from './xml.js';

/** A translation memory in TMX 1.4b (LISA, 2005) of the units that have both sides. */
export function alignedTmx(units: readonly AlignedUnit[]): string {
  const sources = [...new Set(units.flatMap(({ source }) => source?.language ?? []))];
  const common = sources.length === 1 ? sources[0] : undefined;
  const attributes = [
    'creationtool="bilingual-glossary"',
    `creationtoolversion="${escaped(version)}"`,
    ...['segtype="sentence"', 'o-tmf="bilingual-glossary"', 'adminlang="en"'],
    `srclang="${common ?? '*all*'}"`,
    'datatype="plaintext"',
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    `<header ${attributes.join(' ')}/>`,
    '<body>',
    ...units.flatMap((unit) => unitLines(unit, common === undefined)),
    '</body>',
    '</tmx>',
    '',
  ].join('\n');
}

function unitLines({ source, target, confidence }: AlignedUnit, saysSource: boolean): string[] {
  if (source === undefined || target === undefined) {
    return [];
  }
  return [
    saysSource ? `<tu srclang="${source.language}">` : '<tu>',
    `<prop type="x-confidence">${confidence}</prop>`,
    variant(source),
    variant(target),
    '</tu>',
  ];
}

function variant({ language, text }: AlignedPassage): string {
  return `<tuv xml:lang="${language}"><seg>${escaped(text)}</seg></tuv>`;
}
