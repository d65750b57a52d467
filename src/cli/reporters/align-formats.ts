import { alignedJson } from './align-json.js';
import { alignedTmx } from './align-tmx.js';
import { alignedTsv } from './align-tsv.js';
import type { AlignedUnit } from './aligned-units.js';

/** The formats of `align`; one file a format, one line here. */
export const alignWriters = {
  json: alignedJson,
  tsv: alignedTsv,
  tmx: alignedTmx,
} as const satisfies Readonly<Record<string, (units: readonly AlignedUnit[]) => string>>;

export type AlignFormat = keyof typeof alignWriters;

/** The names of the formats, the usual one first. */
export const alignFormats = Object.keys(alignWriters) as readonly AlignFormat[];
