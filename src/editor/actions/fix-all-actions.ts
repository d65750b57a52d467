import {
  type CancellationToken,
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  type CodeActionProviderMetadata,
  type Range,
  type TextDocument,
} from 'vscode';
import { fixingAll, type FixedText } from '../../checks/fix-all.js';
import { checking, needsPinyin } from '../../checks/index.js';
import { analyse } from '../../core/analysis/analyse.js';
import type { Analysis } from '../../core/analysis/analysis.js';
import { loadPinyinDictionary } from '../../core/pinyin/dictionary.js';
import { dayOf } from '../../core/text/day.js';
import type { Analyses } from '../documents/analyses.js';
import { localize } from '../localize.js';
import { settingsFor } from '../settings.js';
import type { Work } from '../work.js';
import { editOf } from './fix.js';

/**
 * Makes all repairs of a document that are certain in one step, which can be undone as one; on saving too, where
 * `editor.codeActionsOnSave` asks for it.
 */
export class FixAllActions implements CodeActionProvider {
  static readonly kind = CodeActionKind.SourceFixAll.append('bilingualGlossary');

  static readonly metadata: CodeActionProviderMetadata = { providedCodeActionKinds: [FixAllActions.kind] };

  constructor(
    private readonly analyses: Analyses,
    private readonly work: Work,
  ) {}

  async provideCodeActions(
    document: TextDocument,
    _range: Range,
    { only }: CodeActionContext,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    // Nobody looks for this in the light bulb, which asks at every move of the cursor.
    if (only?.contains(FixAllActions.kind) !== true) return [];
    const { version } = document;
    const analysis = this.analyses.of(document);
    const isWanted = () => !token.isCancellationRequested && document.version === version;
    const fixed = analysis && (await this.fixed(analysis, document, isWanted));
    if (fixed === undefined || fixed.edits.length === 0 || !isWanted()) return [];
    const action = new CodeAction(localize('Make all repairs that are certain'), FixAllActions.kind);
    action.edit = editOf(fixed, document);
    return [action];
  }

  private async fixed(
    analysis: Analysis,
    document: TextDocument,
    isWanted: () => boolean,
  ): Promise<FixedText | undefined> {
    const settings = settingsFor(document);
    const recorded = analysis.decisions.all.filter(({ origin }) => origin === 'file');
    const tools = {
      ...{ localize, today: dayOf(new Date()) },
      ...(needsPinyin(analysis, settings) ? { pinyin: await loadPinyinDictionary() } : {}),
    };
    const steps = () =>
      fixingAll(analysis.document, (version) =>
        checking(analyse(version, analysis.terminology, recorded), settings, tools),
      );
    return (await this.work.run(undefined, steps, isWanted))?.result;
  }
}
