import type { MapName } from '../format.js';

/** The keys that a new entry is begun with, in the order in which they are filled in. */
export const beginnings: Readonly<Partial<Record<MapName, readonly string[]>>> = {
  source: ['author', 'year', 'title'],
  concept: ['zh', 'en'],
  term: ['term', 'status'],
  'localized-text': ['en', 'zh'],
  distinction: ['between', 'says'],
  point: ['concept', 'says'],
  example: ['text', 'expect'],
};
