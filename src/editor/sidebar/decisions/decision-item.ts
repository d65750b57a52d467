import {
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  workspace,
} from 'vscode';
import { listed as listing, remarked } from '../../../core/localize.js';
import { fileName } from '../../file-name.js';
import { asMarkdown } from '../../hover/markdown-text.js';
import { localize } from '../../localize.js';
import { openEntryCommand } from '../../open-entry.js';
import type { ListedDecision, Standing } from './decisions-outline.js';
import type { Home } from './decisions-tree.js';

/** How the editor shows a document, or a file, that records decisions. */
export function groupItem({ uri, document }: Home, decisions: readonly ListedDecision[]): TreeItem {
  const name = document === undefined ? workspace.asRelativePath(uri) : fileName(uri);
  const item = new TreeItem(name, TreeItemCollapsibleState.Expanded);
  const where = document === undefined ? undefined : l10n.t('in this document');
  const count = decisions.length;
  item.description = [where, String(count)].filter((part) => part !== undefined).join(' · ');
  item.iconPath = new ThemeIcon(document === undefined ? 'law' : 'file');
  item.accessibilityInformation = {
    label: remarked(
      [name, where, count === 1 ? l10n.t('1 decision') : l10n.t('{0} decisions', count)],
      localize,
    ),
  };
  return item;
}

const inVain = new ThemeIcon('circle-slash', new ThemeColor('list.warningForeground'));

const icons: Readonly<Record<Standing, ThemeIcon>> = {
  heeded: new ThemeIcon('check'),
  holding: new ThemeIcon('dash'),
  unheeded: inVain,
  replaced: inVain,
  'unknown-subject': inVain,
  'unknown-rendering': inVain,
};

/** How the editor shows a decision, but for its tooltip. */
export function decisionItem({ decision, standing }: ListedDecision): TreeItem {
  const name = `${decision.subject} → ${decision.rendering}`;
  const trouble = troubleWith(standing);
  const aside = [trouble, whereOf(decision), decision.reason, decision.date];
  const item = new TreeItem(name);
  item.contextValue = 'decision';
  item.description = aside.filter((part) => part !== undefined).join(' · ');
  item.iconPath = icons[standing];
  item.accessibilityInformation = {
    label: remarked(
      [
        l10n.t('{0} is “{1}”', decision.subject, decision.rendering),
        trouble ?? standingIn(standing),
        ...aside.slice(1),
      ],
      localize,
    ),
  };
  item.command = {
    command: openEntryCommand,
    title: l10n.t('Go to the Decision'),
    arguments: [decision.place],
  };
  return item;
}

/** All that a decision is shown by. */
export function decisionLooks({ decision, standing }: ListedDecision): readonly unknown[] {
  const { subject, rendering, reason, date, place } = decision;
  return [subject, rendering, reason, date, whereOf(decision), place.line, place.column, standing];
}

/** What is told of a decision, as Markdown in which its texts are inert. */
export function decisionTooltip({ decision, standing }: ListedDecision): MarkdownString {
  const { subject, rendering, reason, date } = decision;
  const lines = [
    `**${asMarkdown(subject)}** → **${asMarkdown(rendering)}**`,
    reason === undefined ? undefined : asMarkdown(reason),
    asMarkdown(remarked([whereOf(decision), date], localize)),
    asMarkdown(troubleWith(standing) ?? standingIn(standing)),
  ];
  return new MarkdownString(lines.filter((line) => line !== undefined).join('\n\n'));
}

/** For what a decision holds. */
function whereOf(decision: ListedDecision['decision']): string {
  const { origin, place } = decision;
  switch (origin) {
    case 'line':
      return l10n.t('one line, line {0}', place.line);
    case 'directive':
      return l10n.t('from line {0} on', place.line);
    case 'front-matter':
      return l10n.t('front matter, line {0}', place.line);
    case 'file': {
      const globs = 'in' in decision ? decision.in : [];
      return globs.length === 0 ? l10n.t('line {0}', place.line) : listing(globs, localize);
    }
  }
}

/** Why a decision decides nothing; undefined where that can't be said of it. */
function troubleWith(standing: Standing): string | undefined {
  switch (standing) {
    case 'unheeded':
      return l10n.t('nothing heeds it');
    case 'replaced':
      return l10n.t('another takes its place');
    case 'unknown-subject':
      return l10n.t('in no glossary');
    case 'unknown-rendering':
      return l10n.t('no such rendering');
    case 'heeded':
    case 'holding':
      return undefined;
  }
}

function standingIn(standing: Standing): string {
  return standing === 'heeded'
    ? l10n.t('the document at hand heeds it')
    : l10n.t('nothing in the document at hand is about it');
}
