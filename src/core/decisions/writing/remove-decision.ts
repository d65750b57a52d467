import type { Analysis } from '../../analysis/analysis.js';
import { removalOf } from '../../directives/removal.js';
import type { Edit } from '../../finding.js';
import { applyEdits } from '../../glossary/writing/apply-edits.js';
import { entryOf } from '../../glossary/writing/entries.js';
import { Layout } from '../../glossary/writing/layout.js';
import { removalOfEntry, removalOfItem } from '../../glossary/writing/removal.js';
import type { Written } from '../../glossary/writing/written.js';
import type { Decision } from '../decision.js';
import { frontMatterKey } from '../front-matter-entries.js';
import { loadDecisions } from '../load-decisions.js';
import type { RecordedDecision } from '../recorded-decision.js';
import { type DecisionsText, entryIn, itemOf, meaningOf, readFile } from './decisions-text.js';
import { type Analyse, readBack } from './read-back.js';

/**
 * Takes a decision out of the document that records it: the comment it stands in, or its entry of the front matter, which
 * goes altogether where nothing else stands there. The edits are given out only if the document, analysed anew, reads
 * as before and records all other decisions as before.
 */
export function removeFromDocument(
  analysis: Analysis,
  decision: Decision,
  analyse: Analyse,
): Edit[] | undefined {
  const own = ownIn(analysis);
  const old = own.find((each) => isSame([each], [decision]) && each.place.start === decision.place.start);
  const edit =
    old && (old.origin === 'front-matter' ? outOfFrontMatter(analysis, old) : outOfDirectives(analysis, old));
  const after = edit && readBack(analysis, [edit], analyse);
  const rest = own.filter((each) => each !== old);
  return after && isSame(rest, ownIn(after)) ? [edit] : undefined;
}

/**
 * Takes a decision out of the text of a file of decisions: of those there that say the same, the one that stands where it was
 * read. All else stays as it is, and the file is read anew before the edits are given out.
 */
export function removeFromFile(text: string, decision: Decision): Written {
  const file = readFile(text);
  if (file === undefined) {
    return { problem: 'unreadable' };
  }
  const same = file.decisions.filter((each) => isSame([each], [decision]));
  const old = same.find(({ place }) => place.start === decision.place.start) ?? same.at(-1);
  if (old === undefined) {
    return { problem: 'not-there' };
  }
  const edit = outOfSection(file, old);
  const after = edit && loadDecisions(applyEdits(text, [edit]), '').decisions.map(meaningOf);
  const rest = file.decisions.filter((each) => each !== old).map(meaningOf);
  return edit && JSON.stringify(after) === JSON.stringify(rest) ? { edits: [edit] } : { problem: 'unusual' };
}

function outOfDirectives({ directives, document }: Analysis, { place }: Decision): Edit | undefined {
  const directive = directives.find(({ start }) => start === place.start);
  return directive && removalOf(document.text, directive.comment);
}

function outOfFrontMatter(
  { document, frontMatter, reading }: Analysis,
  { place }: Decision,
): Edit | undefined {
  const { text } = document;
  const layout = new Layout(text);
  const section = entryOf(frontMatter, frontMatterKey);
  const map = section?.value;
  const entry = map?.kind === 'map' ? map.entries.find(({ key }) => key.start === place.start) : undefined;
  if (frontMatter === undefined || section === undefined || map?.kind !== 'map' || entry === undefined) {
    return undefined;
  }
  if (map.entries.length > 1) {
    return removalOfEntry(layout, map, entry);
  }
  if (frontMatter.entries.length > 1) {
    return removalOfEntry(layout, frontMatter, section);
  }
  const { start, end } = reading.regions[0];
  const blank = /(?:\r?\n)?[ \t]*\r?\n/uy;
  blank.lastIndex = end;
  return { start, end: end + (blank.exec(text)?.[0].length ?? 0), newText: '' };
}

/** A list is left where the last decision goes, to which others can be added in either way. */
function outOfSection({ layout, root }: DecisionsText, decision: RecordedDecision): Edit | undefined {
  const key = entryOf(root, 'decisions');
  const section = key?.value;
  if (key === undefined || section === undefined || section.kind === 'text') {
    return undefined;
  }
  const count = section.kind === 'list' ? section.items.length : section.entries.length;
  if (count === 1) {
    return { start: layout.endOfColon(key), end: layout.endOf(section), newText: ' []' };
  }
  if (section.kind === 'list') {
    const item = itemOf(section, decision);
    return item && removalOfItem(layout, section, item);
  }
  const entry = entryIn(section, decision);
  return entry && removalOfEntry(layout, section, entry);
}

/** The decisions that a document records itself. */
function ownIn({ decisions }: Analysis): Decision[] {
  return decisions.all.filter(({ origin }) => origin !== 'file');
}

/** Whether decisions say the same, wherever they stand. */
function isSame(some: readonly Decision[], others: readonly Decision[]): boolean {
  const said = (decisions: readonly Decision[]) =>
    JSON.stringify(
      decisions.map(({ origin, subject, subjectKind, rendering, reason, date }) => [
        origin,
        subject,
        subjectKind,
        rendering,
        reason,
        date,
      ]),
    );
  return said(some) === said(others);
}
