import type { Terminology } from '../glossary/terminology.js';
import type { ConceptMaps } from '../report/html/html-report.js';
import { markup } from '../report/html/markup.js';
import type { Audience } from '../audience.js';
import { titleOf } from './in-words.js';
import { picturedOf, shownPicture } from './map-picture.js';

/** The maps that a report shows: of concepts that share words with others, or that something keeps apart from others. */
export function mapsForReport(
  terminologies: readonly Terminology[],
  { reader, localize }: Omit<Audience, 'terminology'>,
): ConceptMaps {
  return (id) => {
    const terminology = terminologies.find(({ concepts }) => concepts.has(id));
    const concept = terminology?.concepts.get(id);
    if (terminology === undefined || concept === undefined) return undefined;
    const pictured = picturedOf(concept, terminology);
    const { map } = pictured;
    if (map.bands.length === 1 && map.distinctions.length === 0) return undefined;
    const audience = { reader, localize, terminology };
    return markup`<details><summary>${titleOf(map, localize)}</summary>
<figure>${shownPicture(pictured, audience)}</figure></details>
`;
  };
}
