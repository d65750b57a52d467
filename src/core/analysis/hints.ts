import { plainPinyin } from '../pinyin/plain.js';
import { overlaps, type Span } from '../text/span.js';
import type { Analysis } from './analysis.js';
import { likeliestSense } from './meaning.js';
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
    const { id } = likeliestSense(occurrence).concept;
    const isHinted = at === 'every' || !seen.has(id);
    seen.add(id);
    if (!isHinted || !overlaps(occurrence, shown)) continue;
    const text = kind === 'pinyin' ? pinyinOf(occurrence) : renderingOf(occurrence);
    if (text !== undefined && !standsBeside(text, occurrence, analysis.document.text)) {
      hints.push({ text, occurrence });
    }
  }
  return hints;
}

function pinyinOf(occurrence: Occurrence): string | undefined {
  const { term } = likeliestSense(occurrence);
  return occurrence.language === 'zh' ? term.pinyin : undefined;
}

/** What a longer term has within it is rendered with that. */
function renderingOf({ resolution }: Occurrence): string | undefined {
  return resolution?.by === 'compound' ? undefined : resolution?.choice.rendering.text;
}

/** Whether a text is that of a gloss of a term, or what the term is the gloss of: in brackets or not. */
function standsBeside(hint: string, { start, end }: Span, text: string): boolean {
  const reach = hint.length * 2;
  const behind = text.slice(end, end + reach).replace(/^[\s(（]+/u, '');
  const before = text.slice(Math.max(0, start - reach), start).replace(/[\s(（]+$/u, '');
  const wanted = plainPinyin(hint);
  return plainPinyin(behind).startsWith(wanted) || plainPinyin(before).endsWith(wanted);
}
