import {
  type CancellationToken,
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  type CodeActionProviderMetadata,
  l10n,
  type Range,
  type TextDocument,
} from 'vscode';
import { loadPinyinDictionary } from '../../core/pinyin/dictionary.js';
import { isCertain, suggestPinyin } from '../../core/pinyin/suggest.js';
import { termAt } from '../../core/glossary/term-at.js';
import { setTermField, type TermAddress } from '../../core/glossary/writing/set-term-field.js';
import type { GlossaryStore } from '../glossaries/glossary-store.js';
import { editOf } from './fix.js';

/** An offer to write pinyin, of which the edit is made when it is taken. */
class PinyinAction extends CodeAction {
  constructor(
    title: string,
    readonly document: TextDocument,
    readonly term: TermAddress,
    readonly pinyin: string,
  ) {
    super(title, CodeActionKind.QuickFix);
  }
}

/** Offers the pinyin of a Chinese term that has none. */
export class PinyinActions implements CodeActionProvider {
  static readonly metadata: CodeActionProviderMetadata = {
    providedCodeActionKinds: [CodeActionKind.QuickFix],
  };

  constructor(private readonly glossaries: GlossaryStore) {}

  async provideCodeActions(
    document: TextDocument,
    range: Range,
    _context: CodeActionContext,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    const file = this.glossaries.files.find(({ uri }) => uri.toString() === document.uri.toString());
    if (file?.glossary === undefined || file.text !== document.getText()) return [];
    const found = termAt(file.glossary.concepts, document.offsetAt(range.start));
    if (found === undefined || found.term.language === 'en' || found.term.pinyin !== undefined) return [];
    const dictionary = await loadPinyinDictionary();
    if (token.isCancellationRequested) return [];
    const { text } = found.term;
    const pinyin = suggestPinyin(text, dictionary);
    const term = { concept: found.concept.id, language: 'zh', term: text } as const;
    const action = new PinyinAction(l10n.t('Add the pinyin “{0}”', pinyin), document, term, pinyin);
    action.isPreferred = isCertain(text, dictionary);
    return [action];
  }

  resolveCodeAction(action: CodeAction): CodeAction {
    if (!(action instanceof PinyinAction)) return action;
    const { document, term, pinyin } = action;
    const written = setTermField(document.getText(), term, 'pinyin', pinyin);
    if ('edits' in written) {
      action.edit = editOf(written, document);
    }
    return action;
  }
}
