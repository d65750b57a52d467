import { CompletionItem, CompletionItemKind, MarkdownString, type Range, type Uri } from 'vscode';
import type { Analysis } from '../../core/analysis/analysis.js';
import { statusWord } from '../../core/analysis/describe.js';
import { otherOf } from '../../core/completion/insertion.js';
import type { Offer } from '../../core/completion/offers.js';
import { entryMarkdown } from '../hover/hover-markdown.js';
import { hoverStyle } from '../hover/hover-style.js';
import { localize } from '../localize.js';
import { showMapCommand } from '../map/map-link.js';
import { openEntryCommand } from '../open-entry.js';

/** Where terms are offered. */
export interface OfferPlace {
  /** What stands there. */
  readonly typed: string;
  readonly range: { readonly inserting: Range; readonly replacing: Range };
  readonly document: Uri;
  readonly analysis: Analysis;
}

/** A term that is offered while someone types, as the editor shows it. */
export class OfferedTerm extends CompletionItem {
  constructor(
    private readonly offer: Offer,
    insertText: string,
    index: number,
    private readonly place: OfferPlace,
  ) {
    super({ label: offer.text, description: inOtherWords(offer, place) }, CompletionItemKind.Text);
    this.insertText = insertText;
    this.range = place.range;
    // The editor knows neither pinyin nor what is the same in the other language: whatever is offered fits.
    this.filterText = place.typed;
    this.sortText = String(index).padStart(6, '0');
    this.detail = standing(offer);
  }

  /** Adds what the hover says of the term. */
  explained(): this {
    const { offer, place } = this;
    const content = new MarkdownString(
      entryMarkdown(offer, place.analysis.terminology, hoverStyle(place.document)),
    );
    // As in the hover: texts of glossaries are inert in it, and these are the only commands that a link of it can run.
    content.isTrusted = { enabledCommands: [openEntryCommand, showMapCommand] };
    this.documentation = content;
    return this;
  }
}

/** The other language and the pinyin: `wǎngluò ānquán · cybersecurity`, `网络安全 wǎngluò ānquán`. */
function inOtherWords(offer: Offer, { analysis }: OfferPlace): string {
  const other = otherOf(offer, offer.start, analysis);
  return [offer.term.pinyin, other?.text, other?.pinyin].filter((part) => part !== undefined).join(' · ');
}

/** Its status, where it is at home, what is decided, and what it takes the place of. */
function standing({ term, isDecided, insteadOf }: Offer): string {
  return [
    statusWord(term.status, localize),
    term.region,
    isDecided ? localize('decided here') : undefined,
    insteadOf && localize('instead of “{0}” ({1})', insteadOf.text, statusWord(insteadOf.status, localize)),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
