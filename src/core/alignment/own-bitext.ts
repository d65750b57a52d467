import type { Analysis } from '../analysis/analysis.js';
import { languageOfTag } from '../text/language-tag.js';
import type { Segment } from '../documents/segment.js';
import type { Bitext } from './bitext.js';
import type { Steps } from '../steps.js';
import type { Language } from '../glossary/model.js';
import type { Unit } from './unit.js';

/** The bitext within one document that holds a text and its translation; undefined where it holds none. In steps. */
export function* findingOwnBitext(analysis: Analysis): Steps<Bitext | undefined> {
  return analysis.segmentation && bitextOfSegments(analysis, analysis.segmentation.segments);
}

/** By the file's own word. */
function bitextOfSegments(analysis: Analysis, segments: readonly Segment[]): Bitext | undefined {
  const languages = segments.flatMap(({ texts }) => texts.map(({ language }) => languageOfTag(language)));
  const first = languages.find((language) => language !== undefined);
  if (first === undefined) {
    return undefined;
  }
  const other: Language = first === 'zh' ? 'en' : 'zh';
  const units = segments.flatMap((segment): Unit[] => {
    const [source, target] = [first, other].map((language) =>
      segment.texts.find((text) => languageOfTag(text.language) === language),
    );
    if (source === undefined && target === undefined) return [];
    const confidence = source !== undefined && target !== undefined ? 1 : 0;
    return [{ ...(source && { source }), ...(target && { target }), confidence }];
  });
  return { source: { analysis, language: first }, target: { analysis, language: other }, units };
}
