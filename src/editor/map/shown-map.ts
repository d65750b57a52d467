import type { Concept } from '../../core/glossary/model.js';
import type { Terminology } from '../../core/glossary/terminology.js';
import { linkedPicture, type Pictured, picturedOf, standAloneSvg } from '../../core/map/map-picture.js';
import { titleOf } from '../../core/map/in-words.js';
import { mapTable } from '../../core/map/map-table.js';
import type { Target } from '../../core/map/picture.js';
import { timelineOf } from '../../core/map/timeline.js';
import { markup } from '../../core/report/html/markup.js';
import { localize, readerLanguage } from '../localize.js';

/** A map that is shown, with what its parts lead to. */
export interface ShownMap {
  readonly title: string;
  /** HTML in which texts of glossaries are escaped. */
  readonly content: string;
  readonly targets: readonly Target[];
}

/** What to show of a concept: the times of all terms of its subject, or of those in its map only. */
export interface Wanted {
  readonly concept: Concept;
  readonly isOfSubject: boolean;
}

/** The map of a concept as a piece of a page: the picture, and the same in tables. */
export function shownMap(wanted: Wanted, terminology: Terminology): ShownMap {
  const audience = { reader: readerLanguage(), localize, terminology };
  const pictured = wantedPicture(wanted, terminology);
  const { svg, targets } = linkedPicture(pictured, audience);
  const content = markup`${svg}<details><summary>${localize('The map as tables')}</summary>
${mapTable(pictured.map, audience)}</details>
`;
  return { title: titleOf(pictured.map, localize), content: content.source, targets };
}

/** The map of a concept as a file in SVG. */
export function savedMap(wanted: Wanted, terminology: Terminology): string {
  return standAloneSvg(wantedPicture(wanted, terminology), {
    reader: readerLanguage(),
    localize,
    terminology,
  });
}

function wantedPicture({ concept, isOfSubject }: Wanted, terminology: Terminology): Pictured {
  const pictured = picturedOf(concept, terminology);
  if (!isOfSubject) return pictured;
  const ofSubject = [...terminology.concepts.values()].filter(({ subject }) => subject === concept.subject);
  return { ...pictured, timeline: timelineOf(ofSubject) };
}
