import { glossesOf } from '../core/analysis/fixes.js';
import { isGlossed } from '../core/analysis/gloss.js';
import { meaningOf } from '../core/analysis/meaning.js';
import type { Occurrence } from '../core/analysis/occurrence.js';
import { plainText } from '../core/documents/reading.js';
import type { Finding } from '../core/finding.js';
import type { Language } from '../core/glossary/model.js';
import { isWholeSentence } from '../core/text/sentence.js';
import { isInTitleMarks } from '../core/text/title-marks.js';
import type { Check, CheckContext } from './check.js';
import { checkedLanguages } from './direction.js';
import { foundRendering } from './found-rendering.js';

/**
 * The first mention of a concept in the running text that has no gloss beside it, for those whose house style asks for one: the
 * Chinese term in an English text, the English one in a Chinese text.
 */
export const firstMention: Check = {
  code: 'first-mention',
  defaultSeverity: 'off',
  description: 'A term is first mentioned without its gloss in the other language.',
  run: findFirstMentions,
};

function* findFirstMentions(context: CheckContext): Generator<Finding> {
  const { analysis, isSilenced } = context;
  const { occurrences, reading } = analysis;
  const languages = glossedLanguages(context);
  const done = new Set<string>();
  for (const [index, occurrence] of occurrences.entries()) {
    const concept = languages.includes(occurrence.language) ? meaningOf(occurrence)?.concept : undefined;
    if (concept === undefined || done.has(concept.id)) {
      continue;
    }
    if (isGlossed(reading.units, occurrences, index)) {
      done.add(concept.id);
    } else if (isMention(occurrence, context) && !isSilenced(occurrence)) {
      done.add(concept.id);
      yield findingAt(occurrence, concept.id, context);
    }
  }
}

/** The languages whose terms are glossed; neither in a text that is in both, where each stands beside the other anyway. */
function glossedLanguages({ analysis, options: { direction } }: CheckContext): readonly Language[] {
  const languages = checkedLanguages(analysis, direction);
  return direction === 'auto' && languages.length > 1 ? [] : languages;
}

/** Whether a term stands in running text: headings, cells and titles are no place for a gloss. */
function isMention(occurrence: Occurrence, { analysis }: CheckContext): boolean {
  const { units } = analysis.reading;
  return (
    occurrence.choices.length > 0 && isWholeSentence(units, occurrence) && !isInTitleMarks(units, occurrence)
  );
}

function findingAt(
  occurrence: Occurrence,
  concept: string,
  { analysis, options, severity, localize, reader }: CheckContext,
): Finding {
  const { start, end, text, language, choices, resolution } = occurrence;
  const settled = resolution === undefined ? choices : [resolution.choice];
  const shown = plainText(analysis.reading, occurrence);
  const message =
    language === 'zh'
      ? localize('“{0}” is mentioned here for the first time, without its English rendering.', shown)
      : localize('“{0}” is mentioned here for the first time, without the Chinese term.', shown);
  const isDecided = resolution?.by === 'decision' || resolution?.by === 'only-choice';
  return {
    code: firstMention.code,
    severity,
    start,
    end,
    text,
    message,
    details: [],
    concepts: [concept],
    renderings: settled.map(({ rendering }) => foundRendering(concept, rendering, reader)),
    related: [],
    fixes: glossesOf({ ...occurrence, choices: settled }, options.firstMention, localize).map((fix) => ({
      ...fix,
      certain: isDecided,
    })),
  };
}
