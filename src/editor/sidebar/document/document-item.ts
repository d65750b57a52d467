import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { statusWord } from '../../../core/analysis/describe.js';
import { leadingTerm, type Term } from '../../../core/glossary/model.js';
import { conceptName } from '../../../core/glossary/names.js';
import { listed, remarked } from '../../../core/localize.js';
import type { Span } from '../../../core/text/span.js';
import { conceptMarkdown } from '../../hover/concept-markdown.js';
import { localize } from '../../localize.js';
import { nextOccurrenceCommand } from '../../occurrences.js';
import type { Line } from '../tree.js';
import {
  type ConceptInDocument,
  isFlawed,
  type Outcome,
  outcomeKey,
  type RenderingInDocument,
} from './document-outline.js';
import type { DocumentNode } from './document-tree.js';

type Node<Kind extends DocumentNode['kind']> = DocumentNode & { readonly kind: Kind };

const undecided = new ThemeIcon('question', new ThemeColor('list.warningForeground'));
const missing = new ThemeIcon('circle-slash', new ThemeColor('list.warningForeground'));
const flawed = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
const decided = new ThemeIcon('check');

/** How the editor shows a line of the document's tree, but for its tooltip. */
export function documentItem(line: Line<DocumentNode>): TreeItem {
  const { content } = line;
  const item = itemOf(content);
  const first = firstRendering(content);
  if (first.outcome === 'undecided') item.contextValue = 'undecided';
  item.iconPath = iconOf(first);
  item.command = {
    command: nextOccurrenceCommand,
    title: content.kind === 'place' ? l10n.t('Go to the Occurrence') : l10n.t('Go to the Next Occurrence'),
    arguments: [() => ({ document: line.content.document, spans: placesOf(line.content) })],
  };
  return item;
}

/** All that a line of the document's tree is shown by. */
export function documentLooks(node: DocumentNode): readonly unknown[] {
  switch (node.kind) {
    case 'concept': {
      const { concept, renderings } = node.concept;
      return [concept, ...renderings.flatMap((rendering) => looksOf(rendering))];
    }
    case 'rendering':
      return looksOf(node.rendering);
    case 'place': {
      const { snippet, line } = node;
      return [snippet.text, snippet.start, snippet.end, line, isFlawed(node.rendering)];
    }
  }
}

function looksOf({ outcome, places, isAgainstDecision }: RenderingInDocument): readonly unknown[] {
  return [outcomeKey(outcome), places.length, isAgainstDecision];
}

/** What is told of a line of the document's tree, as Markdown in which the glossary's texts are inert. */
export function documentTooltip({ concept: { concept } }: DocumentNode): MarkdownString {
  return new MarkdownString(conceptMarkdown(concept));
}

/** The rendering that a line of the document's tree stands for, where there is one. */
export function renderingTextOf(node: DocumentNode): string | undefined {
  const { concept, renderings } = node.concept;
  const outcomes =
    node.kind === 'concept' ? renderings.map(({ outcome }) => outcome) : [node.rendering.outcome];
  const rendering = outcomes.find((outcome): outcome is Term => typeof outcome !== 'string');
  return (rendering ?? leadingTerm(concept, 'en'))?.text;
}

function itemOf(node: DocumentNode): TreeItem {
  switch (node.kind) {
    case 'concept':
      return conceptItem(node);
    case 'rendering':
      return renderingItem(node);
    case 'place':
      return placeItem(node);
  }
}

function conceptItem({ concept: { concept, renderings } }: Node<'concept'>): TreeItem {
  const name = conceptName(concept);
  const names = renderings.flatMap(({ outcome }) => (typeof outcome === 'string' ? [] : outcome.text));
  const others = [...new Set(names)].filter((each) => each !== name);
  const rendered = others.length > 0 ? listed(others, localize) : leadingTerm(concept, 'en')?.text;
  const aside = [countsOf(renderings), rendered === name ? undefined : rendered].filter(
    (part) => part !== undefined,
  );
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  item.description = aside.join(' · ');
  item.accessibilityInformation = { label: remarked([name, ...aside], localize) };
  return item;
}

function renderingItem({ rendering, concept: { concept } }: Node<'rendering'>): TreeItem {
  const name = nameOf(rendering.outcome);
  const aside = remarked([String(rendering.places.length), flawOf(rendering)], localize);
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  item.description = aside;
  item.accessibilityInformation = { label: remarked([conceptName(concept), name, aside], localize) };
  return item;
}

/** A place is shown by the text around it. */
function placeItem({ snippet, line, rendering: { outcome } }: Node<'place'>): TreeItem {
  const item = new TreeItem({ label: snippet.text, highlights: [[snippet.start, snippet.end]] });
  item.description = String(line);
  item.accessibilityInformation = {
    label: remarked([l10n.t('{0}, line {1}', snippet.text, line), nameOf(outcome)], localize),
  };
  return item;
}

function placesOf(node: DocumentNode): readonly Span[] {
  switch (node.kind) {
    case 'concept':
      return node.concept.renderings.flatMap(({ places }) => places).toSorted((a, b) => a.start - b.start);
    case 'rendering':
      return node.rendering.places;
    case 'place':
      return [node.place];
  }
}

function firstRendering(node: DocumentNode): RenderingInDocument {
  return node.kind === 'concept' ? node.concept.renderings[0] : node.rendering;
}

/** What is wrong with a rendering, in a word or two. */
function flawOf(rendering: RenderingInDocument): string | undefined {
  const { outcome, isAgainstDecision } = rendering;
  if (typeof outcome === 'string' || !isFlawed(rendering)) return undefined;
  return isAgainstDecision ? l10n.t('decided otherwise') : statusWord(outcome.status, localize);
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

function iconOf(rendering: RenderingInDocument): ThemeIcon {
  const { outcome } = rendering;
  if (outcome === 'undecided') return undecided;
  return outcome === 'missing' ? missing : isFlawed(rendering) ? flawed : decided;
}

/** `4, 2 undecided, 1 missing, 1 to change` */
function countsOf(renderings: ConceptInDocument['renderings']): string {
  const count = (isCounted: (rendering: RenderingInDocument) => boolean) =>
    renderings.filter(isCounted).reduce((sum, { places }) => sum + places.length, 0);
  const all = count(() => true);
  const open = count(({ outcome }) => outcome === 'undecided');
  const lost = count(({ outcome }) => outcome === 'missing');
  const wrong = count(isFlawed);
  const parts = [
    [open, lost, wrong].includes(all) ? undefined : String(all),
    open === 0 ? undefined : l10n.t('{0} undecided', open),
    lost === 0 ? undefined : l10n.t('{0} missing', lost),
    wrong === 0 ? undefined : l10n.t('{0} to change', wrong),
  ];
  return remarked(parts, localize);
}
