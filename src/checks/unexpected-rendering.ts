import {
  findingMissing,
  type MissingRendering,
  type Stranger,
} from '../core/alignment/missing-renderings.js';
import { describeDistinction, describeTerm } from '../core/analysis/describe.js';
import { replacementBy } from '../core/analysis/fixes.js';
import { plainText } from '../core/documents/reading.js';
import type { Finding } from '../core/finding.js';
import { quoted } from '../core/localize.js';
import type { Check, CheckContext } from './check.js';
import { collapsedDistinction } from './collapsed-distinction.js';
import { strangersCollapsing } from './collapses.js';
import { foundRendering } from './found-rendering.js';
import { RelatedPlaces } from './related-places.js';

/** A term in a translation that belongs to another concept than the source's. */
export const unexpectedRendering: Check = {
  code: 'unexpected-rendering',
  defaultSeverity: 'information',
  description: 'A translation has a rendering that belongs to another concept than the source speaks of.',
  run: findUnexpectedRenderings,
};

/** A missing rendering with the term that stands in its place. */
type Replaced = MissingRendering & { readonly instead: Stranger };

function* findUnexpectedRenderings(context: CheckContext): Generator<Finding | undefined> {
  const { analysis, severities } = context;
  const places = new RelatedPlaces(analysis);
  const isAsked = (severities.get(collapsedDistinction.code) ?? 'off') !== 'off';
  const collapsing = new Set<number>();
  for (const collapse of isAsked ? strangersCollapsing(analysis) : []) {
    if (collapse !== undefined) collapsing.add(collapse.occurrence.start);
    yield undefined;
  }
  for (const missing of findingMissing(analysis)) {
    const isFound =
      missing !== undefined && isReplaced(missing) && !collapsing.has(missing.instead.occurrence.start);
    yield isFound ? findingAt(missing, places, context) : undefined;
  }
}

/** Whether another concept's term stands where a rendering is missing. */
export function isReplaced(missing: MissingRendering): missing is Replaced {
  return missing.instead !== undefined;
}

function findingAt(
  { bitext, occurrence: called, concepts, renderings, instead }: Replaced,
  places: RelatedPlaces,
  { analysis, severity, localize, reader }: CheckContext,
): Finding {
  const { terminology } = analysis;
  const audience = { reader, localize, terminology };
  const { analysis: source } = bitext.source;
  const { occurrence, meaning } = instead;
  const { start, end, text } = occurrence;
  const [wrong, right] = [analysis, source].map(({ reading }, index) =>
    plainText(reading, [occurrence, called][index]),
  );
  const distinctions = terminology
    .distinctionsOf(meaning.concept)
    .filter(({ between }) => between.some((side) => concepts.some(({ id }) => id === side.concept)));
  return {
    code: unexpectedRendering.code,
    severity,
    start,
    end,
    text,
    message: localize(
      '“{0}” is a term of another concept than “{1}”, which the source has here: {2}.',
      wrong,
      right,
      quoted(
        renderings.map(({ rendering }) => rendering.text),
        localize,
      ),
    ),
    details: [
      ...renderings.map(({ rendering }) => describeTerm(rendering, audience)),
      ...distinctions.map((distinction) => describeDistinction(distinction, terminology, reader)),
    ],
    concepts: [...concepts.map(({ id }) => id), meaning.concept.id],
    renderings: renderings.map(({ concept, rendering }) => foundRendering(concept.id, rendering, reader)),
    related: [
      places.ofSource({ analysis: source, occurrence: called }, localize),
      ...distinctions.map((distinction) => ({
        message: describeDistinction(distinction, terminology, reader),
        place: distinction.place,
      })),
    ],
    fixes: renderings.flatMap(
      ({ rendering }) => replacementBy(rendering, meaning.term, occurrence, analysis, localize) ?? [],
    ),
  };
}
