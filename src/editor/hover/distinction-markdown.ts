import {
  type Concept,
  type Distinction,
  type Language,
  type LocalizedText,
  textFor,
} from '../../core/glossary/model.js';
import { distinctionName, sideName } from '../../core/glossary/names.js';
import type { Terminology } from '../../core/glossary/terminology.js';
import { type Localize, named, parted } from '../../core/localize.js';
import type { Citations } from './citations.js';
import { asMarkdown } from './markdown-text.js';

/** How many are told in full: a hover is read at a glance. */
const inFull = 3;

/** For whom distinctions are told. */
interface DistinctionStyle {
  /** The language that their texts are wanted in. */
  readonly reader: Language;
  readonly localize: Localize;
}

/** The distinctions that concepts take part in: the closest told in full, the others by name. */
export function distinctionsMarkdown(
  concepts: readonly Concept[],
  terminology: Terminology,
  citations: Citations,
  style: DistinctionStyle,
): string {
  const { localize } = style;
  const ids = new Set(concepts.map(({ id }) => id));
  const found = [...new Set(concepts.flatMap((concept) => terminology.distinctionsOf(concept)))].sort(
    (a, b) => strangers(a, ids) - strangers(b, ids),
  );
  const items = found
    .slice(0, inFull)
    .map((distinction) => distinctionItem(distinction, terminology, citations, style));
  const others = found.slice(inFull).map((each) => asMarkdown(distinctionName(each, terminology)));
  return [
    items.length === 0 ? '' : `**${localize('Distinctions')}**\n${items.join('\n')}`,
    others.length === 0 ? '' : named(localize('Further'), parted(others, localize), localize),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** A distinction as a Markdown list item, with what it says of each side. */
export function distinctionItem(
  distinction: Distinction,
  terminology: Terminology,
  citations: Citations,
  { reader, localize }: DistinctionStyle,
): string {
  const saying = (name: string, text: LocalizedText) =>
    named(name, asMarkdown(textFor(text, reader)), localize);
  const name = asMarkdown(distinctionName(distinction, terminology));
  const points = distinction.points.map(
    (point) => `\n  - ${saying(asMarkdown(sideName(point, terminology)), point.says)}`,
  );
  return `- ${saying(`**${name}**`, distinction.says)}${citations.cite(distinction.source)}${points.join('')}`;
}

/** How many sides are of other concepts: none where the choice is between renderings of the same. */
function strangers({ between }: Distinction, concepts: ReadonlySet<string>): number {
  return between.filter(({ concept }) => !concepts.has(concept)).length;
}
