import { ambiguous, nothing, statuses, statusMeanings } from '../format.js';
import type { Slot } from './slot.js';

/** A word that has a meaning of its own in some place. */
export interface Word {
  readonly word: string;
  /** What it means, in one English sentence; the key of its translation. Absent where the word says it. */
  readonly about?: string;
}

/** The words that a place knows; empty where it takes any text, or ids. */
export function wordsFor(slot: Slot): readonly Word[] {
  switch (slot) {
    case 'status':
      return statuses.map((status) => ({ word: status, about: statusMeanings[status] }));
    case 'flag':
      return [{ word: 'true' }, { word: 'false' }];
    case 'version':
      return [{ word: '1' }];
    case 'region':
      return regions;
    case 'outcomes':
      return outcomes;
    default:
      return [];
  }
}

/** Where Chinese is written otherwise than in mainland China, by country code (ISO 3166-1). */
const regions: readonly Word[] = [
  { word: 'TW', about: 'Taiwan.' },
  { word: 'HK', about: 'Hong Kong.' },
  { word: 'MO', about: 'Macao.' },
  { word: 'SG', about: 'Singapore.' },
];

const outcomes: readonly Word[] = [
  { word: ambiguous, about: 'The terms are found, and nothing tells which rendering is meant.' },
  { word: nothing, about: 'No term of the concept is found.' },
];
