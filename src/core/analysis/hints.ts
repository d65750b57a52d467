import { plainPinyin } from '../pinyin/plain.js';
import { overlaps, type Span } from '../text/span.js';
import type { Analysis } from './analysis.js';
import { meaningOf } from './meaning.js';
import type { Occurrence } from './occurrence.js';

/** What may be shown beside terms: the pinyin of the Chinese ones, or the rendering that is settled on. */
export const hintKinds = ['pinyin', 'rendering'] as const;
export type HintKind = (typeof hintKinds)[number];

/** Beside which occurrences of a concept it is shown. */
export const hintedOccurrences = ['first', 'every'] as const;
export type HintedOccurrences = (typeof hintedOccurrences)[number];

/** Something to be shown behind a term. */
export interface Hint {
  readonly text: string;
  readonly occurrence: Occurrence;
}

/** What to show beside the terms in a stretch of a document; nothing where the text says it itself. */
export function hintsIn(analysis: Analysis, shown: Span, kind: HintKind, at: HintedOccurrences): Hint[] {
  const seen = new Set<string>();
  const hints: Hint[] = [];
  for (const occurrence of analysis.occurrences) {
    if (occurrence.start >= shown.end) break;
    const { id } = (meaningOf(occurrence) ?? occurrence.senses[0]).concept;
    const isHinted = at === 'every' || !seen.has(id);
    seen.add(id);
    if (!isHinted || !overlaps(occurrence, shown)) continue;
    const text = kind === 'pinyin' ? pinyinOf(occurrence, analysis) : renderingOf(occurrence);
    if (text !== undefined) hints.push({ text, occurrence });
  }
  return hints;
}

function pinyinOf(occurrence: Occurrence, { document }: Analysis): string | undefined {
  const { end, language, senses } = occurrence;
  const { term } = meaningOf(occurrence) ?? senses[0];
  if (language === 'en' || term.pinyin === undefined) return undefined;
  const behind = document.text.slice(end, end + term.pinyin.length * 2).replace(/^[\s(（]+/u, '');
  return plainPinyin(behind).startsWith(plainPinyin(term.pinyin)) ? undefined : term.pinyin;
}

/** What a longer term has within it is rendered with that. */
function renderingOf({ resolution }: Occurrence): string | undefined {
  const isSaid = resolution?.by === 'gloss' || resolution?.by === 'compound';
  return isSaid ? undefined : resolution?.choice.rendering.text;
}
