import {
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeItemLabel,
} from 'vscode';
import { statusWord } from '../../../core/analysis/describe.js';
import { describeOrigins, glossaryName } from '../../../core/analysis/origins.js';
import { type Grouping, termsWith } from '../../../core/glossary/grouping.js';
import { leadingTerm, type Place, type Status, textFor } from '../../../core/glossary/model.js';
import { conceptName } from '../../../core/glossary/names.js';
import { listed, remarked } from '../../../core/localize.js';
import { hitIn } from '../../../core/search/hit.js';
import { Citations } from '../../hover/citations.js';
import { conceptMarkdown } from '../../hover/concept-markdown.js';
import { distinctionItem } from '../../hover/distinction-markdown.js';
import { asMarkdown } from '../../hover/markdown-text.js';
import { termItem } from '../../hover/term-markdown.js';
import { localize, readerLanguage } from '../../localize.js';
import { openEntryCommand } from '../../open-entry.js';
import { opens, type Outlined, type OutlineNode, type Spelling } from './glossary-outline.js';

type Node<Kind extends OutlineNode['kind']> = OutlineNode & { readonly kind: Kind };

/** How the editor shows a line of the glossary's tree, but for its tooltip. */
export function outlineItem(node: OutlineNode): TreeItem {
  switch (node.kind) {
    case 'group':
      return groupItem(node);
    case 'concept':
      return conceptItem(node);
    case 'term':
      return termTreeItem(node);
    case 'distinction':
      return distinctionTreeItem(node);
  }
}

/** All that a line of the glossary's tree is shown by. */
export function outlineLooks(node: OutlineNode): readonly unknown[] {
  const typed = node.outlined.found?.typed;
  switch (node.kind) {
    case 'group':
      return [node.concepts.length];
    case 'concept':
      return [typed, ...node.entries];
    case 'term':
      return [typed, node.term];
    case 'distinction':
      return [node.distinction, node.name];
  }
}

/** What is told of a line of the glossary's tree, as Markdown in which its texts are inert. */
export function outlineTooltip(node: OutlineNode): MarkdownString | undefined {
  const { terminology } = node.outlined;
  const audience = { reader: readerLanguage(), localize };
  switch (node.kind) {
    case 'group':
      return undefined;
    case 'concept': {
      const origins = describeOrigins(node.concept, terminology, localize).map(asMarkdown);
      return new MarkdownString([conceptMarkdown(node.concept), ...origins].join('\n\n'));
    }
    case 'term':
      return new MarkdownString(termItem(node.term, new Citations(terminology), audience));
    case 'distinction': {
      const citations = new Citations(terminology);
      return new MarkdownString(distinctionItem(node.distinction, terminology, citations, audience));
    }
  }
}

/** Each status has one of its own. */
const groupIcons: Readonly<Partial<Record<Grouping, ThemeIcon>>> = {
  subject: new ThemeIcon('library'),
  file: new ThemeIcon('file'),
  initial: new ThemeIcon('case-sensitive'),
};

const statusIcons: Readonly<Record<Status, ThemeIcon>> = {
  preferred: new ThemeIcon('pass-filled', new ThemeColor('testing.iconPassed')),
  admitted: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
  deprecated: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  superseded: new ThemeIcon('history', new ThemeColor('disabledForeground')),
};

function groupItem(node: Node<'group'>): TreeItem {
  const { key, concepts, outlined } = node;
  const { Expanded, Collapsed } = TreeItemCollapsibleState;
  const name = groupName(node);
  const count = concepts.length;
  const item = new TreeItem(name, opens(outlined.found) ? Expanded : Collapsed);
  item.description = String(count);
  const icon =
    outlined.grouping === 'status' && isStatus(key) ? statusIcons[key] : groupIcons[outlined.grouping];
  if (icon !== undefined) item.iconPath = icon;
  item.accessibilityInformation = {
    label: remarked([name, count === 1 ? l10n.t('1 concept') : l10n.t('{0} concepts', count)], localize),
  };
  return item;
}

function groupName({ key, concepts, outlined: { grouping, terminology } }: Node<'group'>): string {
  switch (grouping) {
    case 'subject':
      return key === '' ? l10n.t('No subject') : capitalized(key);
    case 'status':
      return isStatus(key) ? capitalized(statusWord(key, localize)) : key;
    case 'file':
      return glossaryName(concepts[0], terminology, localize);
    case 'initial':
      return key === '' ? '#' : key;
  }
}

function conceptItem(node: Node<'concept'>): TreeItem {
  const { concept, outlined, group } = node;
  const { grouping, found } = outlined;
  const name = conceptName(concept);
  const spelling = found?.spellings.get(concept);
  const others = grouping === 'status' ? termsWith(concept, group).map(({ text }) => text) : [];
  const rendered = others.length > 0 ? listed(others, localize) : leadingTerm(concept, 'en')?.text;
  const aside = [leadingTerm(concept, 'zh')?.pinyin, rendered, changeOf(node)].filter(
    (part) => part !== undefined && part !== name && part !== spelling?.text,
  );
  const item = new TreeItem(
    spelling === undefined ? name : markedName(name, spelling, outlined),
    TreeItemCollapsibleState.Collapsed,
  );
  item.contextValue = 'concept';
  item.description = aside.join(' · ');
  item.iconPath = new ThemeIcon('book');
  const said = spelling === undefined || spelling.text === name ? [] : [spelling.text];
  item.accessibilityInformation = { label: remarked([name, ...said, ...aside], localize) };
  item.command = openEntry(concept.place);
  return item;
}

/** A name with what is found of it marked; a term that isn't the name stands behind that. */
function markedName(name: string, { term, text }: Spelling, { found }: Outlined): TreeItemLabel {
  const hit = found && hitIn(found.typed, text, term.language, term.pinyin);
  const label = text === name ? name : `${name} · ${text}`;
  const from = label.length - text.length;
  return { label, ...(hit && { highlights: [[from + hit.start, from + hit.end]] }) };
}

/** Says that a nearer glossary has changed an entry. */
function changeOf({ entries, outlined: { terminology } }: Node<'concept'>): string | undefined {
  return entries.length > 1
    ? l10n.t('changed by {0}', glossaryName(entries[entries.length - 1], terminology, localize))
    : undefined;
}

function termTreeItem({ term, outlined: { found } }: Node<'term'>): TreeItem {
  const when = textFor(term.when, readerLanguage());
  const aside = [term.pinyin, term.region, when].filter((part) => part !== undefined && part !== '');
  const hit = found && hitIn(found.typed, term.text, term.language, term.pinyin);
  const item = new TreeItem({ label: term.text, ...(hit && { highlights: [[hit.start, hit.end]] }) });
  item.contextValue = 'term';
  item.description = aside.join(' · ');
  item.iconPath = statusIcons[term.status];
  item.accessibilityInformation = {
    label: remarked([term.text, statusWord(term.status, localize), ...aside], localize),
  };
  item.command = openEntry(term.place);
  return item;
}

function distinctionTreeItem({ distinction, name }: Node<'distinction'>): TreeItem {
  const { says, place } = distinction;
  const item = new TreeItem(name);
  item.contextValue = 'distinction';
  item.description = textFor(says, readerLanguage());
  item.iconPath = new ThemeIcon('git-compare');
  item.accessibilityInformation = { label: l10n.t('Distinction {0}: {1}', name, item.description) };
  item.command = openEntry(place);
  return item;
}

function openEntry(place: Place) {
  return { command: openEntryCommand, title: l10n.t('Go to the Entry'), arguments: [place] };
}

function isStatus(key: string): key is Status {
  return Object.hasOwn(statusIcons, key);
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
