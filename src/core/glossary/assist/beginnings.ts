import type { DecisionsMapName } from '../../decisions/decisions-format.js';
import type { MapName } from '../format.js';

/** Keys by the kind of map. */
export type Beginnings<Name extends string> = Readonly<Partial<Record<Name, readonly string[]>>>;

/** The keys that a new entry is begun with, in the order in which they are filled in. */
export const beginnings: Beginnings<MapName> = {
  source: ['author', 'year', 'title'],
  concept: ['zh', 'en'],
  term: ['term', 'status'],
  'localized-text': ['en', 'zh'],
  distinction: ['between', 'says'],
  point: ['concept', 'says'],
  example: ['text', 'expect'],
};

/** The same for files of decisions. */
export const decisionBeginnings: Beginnings<DecisionsMapName> = {
  decision: ['term', 'rendering', 'reason'],
  ruling: ['rendering', 'reason'],
};
