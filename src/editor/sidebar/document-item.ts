import {
  type Command,
  l10n,
  MarkdownString,
  type TextDocument,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState as State,
} from 'vscode';
import { listed, remarked } from '../../core/localize.js';
import type { Span } from '../../core/text/span.js';
import { conceptMarkdown } from '../hover/concept-markdown.js';
import { localize } from '../localize.js';
import { conceptName, leadingTerm } from '../names.js';
import { goToOccurrenceCommand, nextOccurrenceCommand } from '../occurrences.js';
import {
  type ConceptInDocument,
  type Outcome,
  outcomeKey,
  type RenderingInDocument,
} from './document-outline.js';
import { snippetOf } from './snippet.js';

const undecided = new ThemeIcon('question', new ThemeColor('list.warningForeground'));
const missing = new ThemeIcon('circle-slash', new ThemeColor('list.warningForeground'));
const decided = new ThemeIcon('check');

/** How the editor shows a concept of a document. */
export function conceptItem({ concept, renderings }: ConceptInDocument, document: TextDocument): TreeItem {
  const name = conceptName(concept);
  const names = renderings.flatMap(({ outcome }) => (typeof outcome === 'string' ? [] : outcome.text));
  const others = [...new Set(names)].filter((each) => each !== name);
  const rendered = others.length > 0 ? listed(others, localize) : leadingTerm(concept, 'en')?.text;
  const aside = [countsOf(renderings), rendered === name ? undefined : rendered].filter(
    (part) => part !== undefined,
  );
  const item = new TreeItem(name, State.Collapsed);
  item.id = concept.id;
  item.description = aside.join(' · ');
  item.tooltip = new MarkdownString(conceptMarkdown(concept));
  item.iconPath = iconOf(renderings[0].outcome);
  item.accessibilityInformation = { label: remarked([name, ...aside], localize) };
  item.command = nextOf(
    renderings.flatMap(({ places }) => places).toSorted((a, b) => a.start - b.start),
    document,
  );
  return item;
}

/** How the editor shows what a concept is rendered as in a document. */
export function renderingItem(
  { outcome, places }: RenderingInDocument,
  { concept }: ConceptInDocument,
  document: TextDocument,
): TreeItem {
  const name = nameOf(outcome);
  const item = new TreeItem(name, State.Collapsed);
  item.id = `${concept.id}/${outcomeKey(outcome)}`;
  item.description = String(places.length);
  item.iconPath = iconOf(outcome);
  item.accessibilityInformation = {
    label: remarked([conceptName(concept), name, String(places.length)], localize),
  };
  item.command = nextOf(places, document);
  return item;
}

/** How the editor shows a place of a document: by the text around it. */
export function placeItem(place: Span, { outcome }: RenderingInDocument, document: TextDocument): TreeItem {
  const { line } = document.positionAt(place.start);
  const snippet = snippetOf(document.getText(), place);
  const item = new TreeItem({ label: snippet.text, highlights: [[snippet.start, snippet.end]] });
  item.description = String(line + 1);
  item.iconPath = iconOf(outcome);
  item.tooltip = snippet.text;
  item.accessibilityInformation = { label: l10n.t('{0}, line {1}', snippet.text, line + 1) };
  item.command = {
    command: goToOccurrenceCommand,
    title: l10n.t('Go to the Occurrence'),
    arguments: [document, place],
  };
  return item;
}

function nextOf(places: readonly Span[], document: TextDocument): Command {
  return {
    command: nextOccurrenceCommand,
    title: l10n.t('Go to the Next Occurrence'),
    arguments: [document, places],
  };
}

function nameOf(outcome: Outcome): string {
  switch (outcome) {
    case 'undecided':
      return l10n.t('undecided');
    case 'missing':
      return l10n.t('missing');
    default:
      return outcome.text;
  }
}

function iconOf(outcome: Outcome): ThemeIcon {
  return outcome === 'undecided' ? undecided : outcome === 'missing' ? missing : decided;
}

/** `4, 2 undecided, 1 missing` */
function countsOf(renderings: readonly RenderingInDocument[]): string {
  const count = (wanted: Outcome) => renderings.find(({ outcome }) => outcome === wanted)?.places.length ?? 0;
  const all = renderings.reduce((sum, { places }) => sum + places.length, 0);
  const [open, lost] = [count('undecided'), count('missing')];
  const parts = [
    open + lost === 0 || (open !== all && lost !== all) ? String(all) : undefined,
    open === 0 ? undefined : l10n.t('{0} undecided', open),
    lost === 0 ? undefined : l10n.t('{0} missing', lost),
  ];
  return remarked(parts, localize);
}
