import type { Analysis } from '../analysis/analysis.js';
import type { Segment, SegmentText } from '../documents/segment.js';
import type { Language } from '../glossary/model.js';
import { languageOfTag } from '../text/language-tag.js';
import type { Bitext } from './bitext.js';
import type { Unit } from './unit.js';

/** How sure a translation is that the file itself takes for a guess: not enough to go by. */
const guessConfidence = 0.5;

/**
 * The bitext within a file that says itself what translates what; undefined where it says nothing. Its direction is that of the first
 * translated segment; units of others that go the other way keep to it. Of several texts in one language only the
 * first has its translation beside it.
 */
export function bitextOfSegments(analysis: Analysis, segments: readonly Segment[]): Bitext | undefined {
  const first = segments.find(({ texts }) => new Set(texts.map(languageIn)).size > 1) ?? segments.at(0);
  const source = first && languageIn(first.texts[0]);
  if (source === undefined) {
    return undefined;
  }
  const target: Language = source === 'zh' ? 'en' : 'zh';
  const units = segments.map((segment) => unitOf(segment, source, target));
  return { source: { analysis, language: source }, target: { analysis, language: target }, units };
}

function unitOf({ texts, isGuess }: Segment, sourceLanguage: Language, targetLanguage: Language): Unit {
  const source = texts.find((text) => languageIn(text) === sourceLanguage);
  const target = texts.find((text) => languageIn(text) === targetLanguage);
  const isPair = source !== undefined && target !== undefined;
  const confidence = !isPair ? 0 : isGuess === true ? guessConfidence : 1;
  return { ...(source && { source }), ...(target && { target }), confidence };
}

function languageIn({ language }: SegmentText): Language | undefined {
  return languageOfTag(language);
}
