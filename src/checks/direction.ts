import type { Analysis } from '../core/analysis/analysis.js';
import type { Direction } from '../core/config/config.js';
import type { Language } from '../core/glossary/model.js';

/** The languages whose terms a reader wants rendered on purpose. */
export function checkedLanguages(analysis: Analysis, direction: Direction): readonly Language[] {
  switch (direction) {
    case 'zh-en':
      return ['zh'];
    case 'en-zh':
      return ['en'];
    case 'both':
      return ['zh', 'en'];
    case 'auto':
      return analysis.languages;
  }
}
