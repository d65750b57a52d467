import {
  type CancellationToken,
  type CompletionItemProvider,
  CompletionList,
  type Position,
  Range,
  type TextDocument,
} from 'vscode';
import type { Analysis } from '../../core/analysis/analysis.js';
import { writingIn } from '../../core/analysis/writing.js';
import { insertedText } from '../../core/completion/insertion.js';
import { type Offers, offersAt } from '../../core/completion/offers.js';
import type { Analyses } from '../documents/analyses.js';
import type { Settings } from '../settings.js';
import { OfferedTerm } from './offered-term.js';
import type { TermIndexes } from './term-indexes.js';

/** Offers, in a document's prose, the terms that someone begins to type: in English, in Chinese or as pinyin. */
export class TermCompletion implements CompletionItemProvider<OfferedTerm> {
  constructor(
    private readonly analyses: Analyses,
    private readonly indexes: TermIndexes,
  ) {}

  async provideCompletionItems(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<CompletionList<OfferedTerm> | undefined> {
    const settings = this.analyses.settingsOf(document);
    if (!settings.completion.enable) return undefined;
    const analysis = await this.analyses.whenByItself(document, token);
    const index = analysis && (await this.indexes.of(analysis.terminology));
    if (analysis === undefined || index === undefined || token.isCancellationRequested) return undefined;
    const offers = offersAt(analysis, document.offsetAt(position), index);
    // What is typed next may be found in other terms.
    return offers && new CompletionList(offeredTerms(offers, analysis, document, settings), true);
  }

  /** Of the many there may be only the one that is looked at is put into words. */
  resolveCompletionItem(item: OfferedTerm): OfferedTerm {
    return item.explained();
  }
}

function offeredTerms(
  offers: Offers,
  analysis: Analysis,
  document: TextDocument,
  { completion, firstMention }: Settings,
): OfferedTerm[] {
  const textFrom = (offset: number) => analysis.document.text.slice(offset, offers.end);
  const [start, end, endOfWord] = [offers.start, offers.end, offers.endOfWord].map((offset) =>
    document.positionAt(offset),
  );
  // The editor ranks what replaces more before all else: each item replaces as much, if with what stands there already.
  const place = {
    typed: textFrom(offers.start),
    range: { inserting: new Range(start, end), replacing: new Range(start, endOfWord) },
    document: document.uri,
    analysis,
  };
  const written = offers.offers.map((offer) => {
    const newText = insertedText(offer, offers, analysis, completion.insert, firstMention);
    return { offer, edits: [{ start: offer.start, end: offers.end, newText }] };
  });
  return writingIn(analysis)(written)
    .map(({ offer, edits: [{ newText }] }) => ({ offer, newText }))
    .filter(({ offer, newText }) => newText !== textFrom(offer.start))
    .map(({ offer, newText }, index) => {
      const standing = analysis.document.text.slice(offers.start, offer.start);
      return new OfferedTerm(offer, standing + newText, index, place);
    });
}
