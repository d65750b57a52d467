import type { Localize } from '../core/localize.js';
import type { Analysis } from '../core/analysis/analysis.js';

/** What a format needs of which a file with ordinary contents is often short, by the id of its kind. */
const needs: Readonly<Record<string, { readonly message: string } | undefined>> = {
  csv: {
    message:
      'its first row must name a column of each language, such as “zh” and “en”, and texts stand below',
  },
  json: {
    message:
      'texts must stand below keys that name their languages, such as “zh” and “en”, both in this file',
  },
};

const usualNeed = { message: 'it must have texts in Chinese and in English' };

/** Why nothing is read of a file in a format for translations, as half a sentence; undefined where something is, or a fault tells. */
export function whyUnread(
  { document: { kind, text }, segmentation }: Analysis,
  localize: Localize,
): string | undefined {
  if (segmentation === undefined || segmentation.segments.length > 0 || segmentation.fault !== undefined) {
    return undefined;
  }
  const need = needs[kind.id] ?? usualNeed;
  return text.trim() === ''
    ? localize('is empty')
    : localize('holds no text and its translation: {0}', localize(need.message));
}
