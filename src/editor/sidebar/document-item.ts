import {
  l10n,
  MarkdownString,
  type TextDocument,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState as State,
} from 'vscode';
import { isUnresolved, type Occurrence } from '../../core/analysis/occurrence.js';
import { conceptMarkdown } from '../hover/concept-markdown.js';
import { conceptName, leadingTerm } from '../names.js';
import { goToOccurrenceCommand, nextOccurrenceCommand } from '../occurrences.js';
import type { ConceptInDocument } from './document-outline.js';
import { snippetOf } from './snippet.js';

const undecided = new ThemeIcon('question', new ThemeColor('list.warningForeground'));
const decided = new ThemeIcon('check');

/** How the editor shows a concept of a document. */
export function conceptItem(
  { concept, occurrences, unresolved }: ConceptInDocument,
  document: TextDocument,
): TreeItem {
  const name = conceptName(concept);
  const english = renderingsOf(occurrences) || leadingTerm(concept, 'en')?.text;
  const counts = countsOf(occurrences.length, unresolved);
  const aside = [counts, english === name ? undefined : english].filter((part) => part !== undefined);
  const item = new TreeItem(name, State.Collapsed);
  item.id = concept.id;
  item.description = aside.join(' · ');
  item.tooltip = new MarkdownString(conceptMarkdown(concept));
  item.iconPath = unresolved > 0 ? undecided : decided;
  item.accessibilityInformation = { label: [name, ...aside].join(', ') };
  item.command = {
    command: nextOccurrenceCommand,
    title: l10n.t('Go to the Next Occurrence'),
    arguments: [document, occurrences],
  };
  return item;
}

/** How the editor shows one occurrence of a concept: by the text around it. */
export function occurrenceItem(occurrence: Occurrence, document: TextDocument): TreeItem {
  const { line } = document.positionAt(occurrence.start);
  const snippet = snippetOf(document.getText(), occurrence);
  const item = new TreeItem({ label: snippet.text, highlights: [[snippet.start, snippet.end]] });
  item.description = String(line + 1);
  item.iconPath = isUnresolved(occurrence) ? undecided : decided;
  item.tooltip = snippet.text;
  item.accessibilityInformation = { label: l10n.t('{0}, line {1}', snippet.text, line + 1) };
  item.command = {
    command: goToOccurrenceCommand,
    title: l10n.t('Go to the Occurrence'),
    arguments: [document, occurrence],
  };
  return item;
}

/** What the Chinese occurrences have been settled on, each once. */
function renderingsOf(occurrences: readonly Occurrence[]): string {
  const settled = occurrences
    .filter(({ language }) => language === 'zh')
    .flatMap(({ resolution }) => resolution?.choice.rendering.text ?? []);
  return [...new Set(settled)].join(', ');
}

function countsOf(all: number, unresolved: number): string {
  if (unresolved === 0) return String(all);
  return unresolved === all
    ? l10n.t('{0} undecided', unresolved)
    : l10n.t('{0}, {1} undecided', all, unresolved);
}
