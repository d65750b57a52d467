import type { Direction } from '../config/config.js';
import type { Language } from '../glossary/model.js';

/** The language translated from, unless something else tells. */
export function usualSource(direction: Direction): Language {
  return direction === 'en-zh' ? 'en' : 'zh';
}
