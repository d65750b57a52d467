import type { Analysis } from '../analysis/analysis.js';
import type { Direction } from '../config/config.js';
import { usualSource } from '../pairing/usual-source.js';
import type { Role } from './bitext.js';

/** Another document that a document is a translation of, or the source of. */
export interface Counterpart {
  /** Of the counterpart by itself. */
  readonly analysis: Analysis;
  /** What the counterpart is to the document. */
  readonly role: Role;
}

/** What a counterpart is to a document where its name doesn't tell: what their languages say, else the first by name is the source. */
export function roleByLanguage(analysis: Analysis, counterpart: Analysis, direction: Direction): Role {
  const [[own], [other]] = [analysis.languages, counterpart.languages];
  const isSource =
    own === other ? counterpart.document.uri < analysis.document.uri : other === usualSource(direction);
  return isSource ? 'source' : 'target';
}
