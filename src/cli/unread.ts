import type { Localize } from '../core/localize.js';
import type { Analysis } from '../core/analysis/analysis.js';

const usualNeed = { message: 'it must have texts in Chinese and in English' };

/** Why nothing is read of a file in a format for translations, as half a sentence; undefined where something is, or a fault tells. */
export function whyUnread(
  { document: { kind, text }, segmentation }: Analysis,
  localize: Localize,
): string | undefined {
  if (segmentation === undefined || segmentation.segments.length > 0 || segmentation.fault !== undefined) {
    return undefined;
  }
  const need = kind.needs ?? usualNeed;
  return text.trim() === ''
    ? localize('is empty')
    : localize('holds no text and its translation: {0}', localize(need.message));
}
