import type { Analysis } from '../core/analysis/analysis.js';

/** What a format needs of which a file with ordinary contents is often short, by the id of its kind. */
const needs: Readonly<Record<string, string>> = {
  csv: 'its first row must name a column of each language, such as “zh” and “en”, and texts stand below',
  json: 'texts must stand below keys that name their languages, such as “zh” and “en”, both in this file',
};

const usualNeed = 'it must have texts in Chinese and in English';

/** Why nothing is read of a file in a format for translations, as half a sentence; undefined where something is, or a fault tells. */
export function whyUnread({ document: { kind, text }, segmentation }: Analysis): string | undefined {
  if (segmentation === undefined || segmentation.segments.length > 0 || segmentation.fault !== undefined) {
    return undefined;
  }
  return text.trim() === ''
    ? 'is empty'
    : `holds no text and its translation: ${needs[kind.id] ?? usualNeed}`;
}
