import { Disposable, type MarkdownString, type TextDocument, type TreeItem, type Uri } from 'vscode';
import type { Decision } from '../../../core/decisions/decision.js';
import { heededDecisions } from '../../../core/decisions/heeded-decisions.js';
import { onActiveAnalysis } from '../../documents/active-analysis.js';
import type { SituationServices } from '../../situation.js';
import { type Line, LineTree } from '../tree.js';
import { decisionItem, decisionLooks, decisionTooltip, groupItem } from './decision-item.js';
import { decisionsOfDocument, decisionsOfFile, type ListedDecision } from './decisions-outline.js';

/** A document or a file that records decisions, or one of these. */
export type DecisionNode =
  | { readonly kind: 'group'; readonly home: Home; readonly decisions: readonly ListedDecision[] }
  | {
      readonly kind: 'decision';
      readonly home: Home;
      readonly listed: ListedDecision;
      /** Which of those on the same in its home it is, from 0. */
      readonly nth: number;
    };

/** Where decisions are recorded. */
export interface Home {
  readonly uri: Uri;
  /** The document that records them itself; absent for a file of decisions. */
  readonly document?: TextDocument;
}

/** The decisions of the document someone is at work in and those of all files of the workspace, as a tree. */
export class DecisionsTree extends LineTree<DecisionNode> {
  private readonly subscriptions: Disposable;

  constructor(private readonly sources: SituationServices) {
    super();
    const { analyses, active, decisions, glossaries } = sources;
    const renew = () => this.renew();
    this.subscriptions = Disposable.from(
      active.onDidChange(renew),
      decisions.onDidChange(renew),
      glossaries.onDidChange(renew),
      onActiveAnalysis(active, analyses, renew),
    );
  }

  override dispose(): void {
    this.subscriptions.dispose();
    super.dispose();
  }

  protected async contents(): Promise<DecisionNode[]> {
    const { analyses, active, decisions, glossaries } = this.sources;
    await Promise.all([decisions.loaded, glossaries.loaded]);
    const { document } = active;
    const analysis = document && (await analyses.when(document));
    const heeded: ReadonlySet<Decision> = analysis ? heededDecisions(analysis) : new Set();
    const groups = [
      ...(document && analysis
        ? [groupOf({ uri: document.uri, document }, decisionsOfDocument(analysis, heeded))]
        : []),
      ...decisions.all.map(({ uri, contents, problems }) =>
        groupOf(
          { uri },
          decisionsOfFile(contents?.decisions ?? [], problems, glossaries.terminologyFor(uri), heeded),
        ),
      ),
    ];
    return groups.filter((group) => group.decisions.length > 0);
  }

  protected childrenOf(node: DecisionNode): DecisionNode[] {
    if (node.kind === 'decision') return [];
    const counts = new Map<string, number>();
    return node.decisions.map((listed) => {
      const { subject } = listed.decision;
      const nth = counts.get(subject) ?? 0;
      counts.set(subject, nth + 1);
      return { kind: 'decision', home: node.home, listed, nth };
    });
  }

  protected idOf(node: DecisionNode): string {
    const home = node.home.uri.toString();
    return node.kind === 'group' ? home : `${home}#${node.listed.decision.subject}/${node.nth}`;
  }

  protected looksOf(node: DecisionNode): readonly unknown[] {
    return node.kind === 'group' ? [node.decisions.length] : decisionLooks(node.listed);
  }

  protected itemOf({ content }: Line<DecisionNode>): TreeItem {
    return content.kind === 'group'
      ? groupItem(content.home, content.decisions)
      : decisionItem(content.listed);
  }

  protected tooltipOf(node: DecisionNode): MarkdownString | string {
    return node.kind === 'group' ? node.home.uri.fsPath : decisionTooltip(node.listed);
  }
}

function groupOf(
  home: Home,
  decisions: readonly ListedDecision[],
): DecisionNode & { readonly kind: 'group' } {
  return { kind: 'group', home, decisions };
}
