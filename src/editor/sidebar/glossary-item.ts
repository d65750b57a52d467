import {
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState as State,
} from 'vscode';
import { statusWord } from '../../core/analysis/describe.js';
import { describeOrigins, glossaryName } from '../../core/analysis/origins.js';
import type { Concept, Distinction, Place, Status, Term } from '../../core/glossary/model.js';
import type { Terminology } from '../../core/glossary/terminology.js';
import { remarked } from '../../core/localize.js';
import { Citations } from '../hover/citations.js';
import { conceptMarkdown } from '../hover/concept-markdown.js';
import { distinctionItem } from '../hover/distinction-markdown.js';
import { asMarkdown } from '../hover/markdown-text.js';
import { termItem } from '../hover/term-markdown.js';
import { localize, readerLanguage } from '../localize.js';
import { conceptName, distinctionName, leadingTerm } from '../names.js';
import { openEntryCommand } from '../open-entry.js';
import type { OutlineNode } from './glossary-outline.js';

/** How the editor shows a line of the glossary's tree. */
export function outlineItem(node: OutlineNode, terminology: Terminology, filter: string): TreeItem {
  switch (node.kind) {
    case 'subject':
      return subjectItem(node.subject, node.concepts.length, filter);
    case 'concept':
      return conceptItem(node.concept, terminology);
    case 'term':
      return termTreeItem(node.id, node.term, terminology);
    case 'distinction':
      return distinctionTreeItem(node.id, node.distinction, terminology);
  }
}

function subjectItem(subject: string, count: number, filter: string): TreeItem {
  const name = subject === '' ? l10n.t('No subject') : subject.charAt(0).toUpperCase() + subject.slice(1);
  const item = new TreeItem(name, filter === '' ? State.Collapsed : State.Expanded);
  // The editor remembers by id what is open: a subject that a filter has opened is another one.
  item.id = `subject/${subject}/${filter === '' ? '' : 'filtered'}`;
  item.description = String(count);
  item.iconPath = new ThemeIcon('library');
  return item;
}

function conceptItem(concept: Concept, terminology: Terminology): TreeItem {
  const pinyin = leadingTerm(concept, 'zh')?.pinyin;
  const english = leadingTerm(concept, 'en')?.text;
  const name = conceptName(concept);
  const aside = [pinyin, english === name ? undefined : english, changeOf(concept, terminology)].filter(
    (part) => part !== undefined,
  );
  const item = new TreeItem(name, State.Collapsed);
  item.id = `concept/${concept.id}`;
  item.contextValue = 'concept';
  item.description = aside.join(' · ');
  item.tooltip = new MarkdownString(
    [conceptMarkdown(concept), ...describeOrigins(concept, terminology, localize).map(asMarkdown)].join(
      '\n\n',
    ),
  );
  item.iconPath = new ThemeIcon('book');
  item.accessibilityInformation = { label: remarked([name, ...aside], localize) };
  item.command = openEntry(concept.place);
  return item;
}

/** Says that a nearer glossary has changed an entry. */
function changeOf(concept: Concept, terminology: Terminology): string | undefined {
  const entries = terminology.entriesOf(concept);
  return entries.length > 1
    ? l10n.t('changed by {0}', glossaryName(entries[entries.length - 1], terminology, localize))
    : undefined;
}

const statusIcons: Readonly<Record<Status, ThemeIcon>> = {
  preferred: new ThemeIcon('pass-filled', new ThemeColor('testing.iconPassed')),
  admitted: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
  deprecated: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  superseded: new ThemeIcon('history', new ThemeColor('disabledForeground')),
};

function termTreeItem(id: string, term: Term, terminology: Terminology): TreeItem {
  const aside = [term.pinyin, term.region, term.when].filter((part) => part !== undefined);
  const item = new TreeItem(term.text);
  item.id = id;
  item.description = aside.join(' · ');
  item.tooltip = new MarkdownString(termItem(term, new Citations(terminology), localize));
  item.iconPath = statusIcons[term.status];
  item.accessibilityInformation = {
    label: remarked([term.text, statusWord(term.status, localize), ...aside], localize),
  };
  item.command = openEntry(term.place);
  return item;
}

function distinctionTreeItem(id: string, distinction: Distinction, terminology: Terminology): TreeItem {
  const reader = readerLanguage();
  const name = distinctionName(distinction, terminology);
  const item = new TreeItem(name);
  item.id = id;
  item.description = distinction.says[reader] ?? distinction.says.en ?? distinction.says.zh ?? '';
  item.tooltip = new MarkdownString(
    distinctionItem(distinction, terminology, new Citations(terminology), reader),
  );
  item.iconPath = new ThemeIcon('git-compare');
  item.accessibilityInformation = {
    label: l10n.t('Distinction {0}: {1}', name, item.description),
  };
  item.command = openEntry(distinction.place);
  return item;
}

function openEntry(place: Place) {
  return { command: openEntryCommand, title: l10n.t('Go to the Entry'), arguments: [place] };
}
