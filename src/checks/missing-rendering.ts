import { findingMissing, type MissingRendering } from '../core/alignment/missing-renderings.js';
import { describeTerm } from '../core/analysis/describe.js';
import { replacementBy } from '../core/analysis/fixes.js';
import type { Analysis } from '../core/analysis/analysis.js';
import { plainText } from '../core/documents/reading.js';
import type { Finding, Fix } from '../core/finding.js';
import { quoted } from '../core/localize.js';
import type { Check, CheckContext } from './check.js';
import { foundRendering } from './found-rendering.js';
import { RelatedPlaces } from './related-places.js';
import { isReplaced, unexpectedRendering } from './unexpected-rendering.js';

/** A term of the source that its translation doesn't render, told where the translation stands. */
export const missingRendering: Check = {
  code: 'missing-rendering',
  defaultSeverity: 'information',
  description: 'A term of the source has no rendering in the passage that translates its own.',
  run: findMissingRenderings,
};

function* findMissingRenderings(context: CheckContext): Generator<Finding | undefined> {
  const places = new RelatedPlaces(context.analysis);
  const isSaidOtherwise = (context.severities.get(unexpectedRendering.code) ?? 'off') !== 'off';
  for (const missing of findingMissing(context.analysis)) {
    yield missing === undefined || (isSaidOtherwise && isReplaced(missing))
      ? undefined
      : findingAt(missing, places, context);
  }
}

function findingAt(
  missing: MissingRendering,
  places: RelatedPlaces,
  { analysis, severity, localize, reader }: CheckContext,
): Finding {
  const { bitext, unit, occurrence, concepts, renderings, untranslated } = missing;
  const { start, end } = untranslated ?? unit.target;
  const audience = { reader, localize, terminology: analysis.terminology };
  return {
    code: missingRendering.code,
    severity,
    start,
    end,
    text: analysis.document.text.slice(start, end),
    message: messageFor(missing, localize),
    details: renderings.map(({ rendering }) => describeTerm(rendering, audience)),
    concepts: concepts.map(({ id }) => id),
    renderings: renderings.map(({ concept, rendering }) => foundRendering(concept.id, rendering, reader)),
    related: [places.ofSource({ analysis: bitext.source.analysis, occurrence }, localize)],
    fixes: untranslated === undefined ? [] : fixesAt(missing, analysis, localize),
  };
}

function messageFor(
  { bitext, occurrence, renderings, named, found, untranslated }: MissingRendering,
  localize: CheckContext['localize'],
): string {
  const term = plainText(bitext.source.analysis.reading, occurrence);
  const list = quoted(
    renderings.map(({ rendering }) => rendering.text),
    localize,
  );
  if (untranslated !== undefined) {
    return localize('“{0}” is left untranslated; the glossary has {1}.', term, list);
  }
  return found === 0
    ? localize('This passage has no rendering of “{0}”, which its source has: {1}.', term, list)
    : localize(
        'This passage renders “{0}” less often than its source has it ({1} against {2}): {3}.',
        term,
        found,
        named,
        list,
      );
}

/** Each rendering in the place of the term that was left as it is. */
function fixesAt(
  { renderings, untranslated }: MissingRendering,
  analysis: Analysis,
  localize: CheckContext['localize'],
): Fix[] {
  const occurrence = untranslated && analysis.at(untranslated.start);
  return occurrence === undefined
    ? []
    : renderings.flatMap(
        ({ rendering }) =>
          replacementBy(rendering, occurrence.senses[0].term, occurrence, analysis, localize) ?? [],
      );
}
