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
import { checking } from '../../checks/index.js';
import { aligning } from '../../core/alignment/aligning.js';
import { analysing } from '../../core/analysis/analyse.js';
import type { Analysis, Document } from '../../core/analysis/analysis.js';
import type { Finding } from '../../core/finding.js';
import type { Steps } from '../../core/steps.js';
import type { Analyses } from '../documents/analyses.js';
import type { CheckToolbox } from '../documents/check-toolbox.js';
import { localize } from '../localize.js';
import { settingsFor } from '../settings.js';
import { type Turns, Urgency } from '../turns.js';
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
    private readonly toolbox: CheckToolbox,
    private readonly turns: Turns,
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
    const analysis = await this.analyses.when(document, token);
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
    const { counterparts, astray } = this.analyses.surroundingsOf(document);
    return this.toolbox.withPinyin((tools) => {
      const check = function* (version: Document): Steps<Finding[]> {
        const alone = yield* analysing(version, analysis.terminology, recorded);
        return yield* checking(yield* aligning(alone, counterparts, astray), settings, tools);
      };
      return this.turns.do(fixingAll(analysis.document, check), Urgency.ActiveDocument, isWanted);
    });
  }
}
