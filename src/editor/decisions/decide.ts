import { commands, l10n, type QuickPickItem, type TextDocument, window, workspace } from 'vscode';
import { aboutChoice, describeSource } from '../../core/analysis/describe.js';
import type { Occurrence } from '../../core/analysis/occurrence.js';
import type { Terminology } from '../../core/glossary/terminology.js';
import { named, remarked } from '../../core/localize.js';
import type { Span } from '../../core/text/span.js';
import { localize, readerLanguage } from '../localize.js';
import { decideInWorkspaceCommand } from './decide-in-workspace.js';
import { decisionEdit, type DecidingServices, unwritable } from './decision-edit.js';
import { type Offer, type Reach, recordableOffers } from './offer.js';

/**
 * Asks how a term is rendered that stands at some places of a document, and for what that is to hold, and records it. Of
 * several places none is decided on alone.
 */
export async function decide(
  document: TextDocument,
  places: readonly Span[],
  services: DecidingServices,
): Promise<void> {
  const analysis = await services.analyses.when(document);
  const occurrence = places.length === 0 ? undefined : analysis?.at(places[0].start);
  if (analysis === undefined || occurrence === undefined) {
    void window.showInformationMessage(l10n.t('There is no term of the glossary here.'));
    return;
  }
  const offers = recordableOffers(occurrence, analysis, document.uri).filter(
    ({ reach }) => reach !== 'here' || places.length === 1,
  );
  if (offers.length === 0) {
    void window.showInformationMessage(
      l10n.t('There is nothing to decide about “{0}” here.', occurrence.text),
    );
    return;
  }
  const offer = await pickOffer(offers, occurrence, analysis.terminology);
  if (offer !== undefined) await take(offer, occurrence, document, services);
}

async function pickOffer(
  offers: readonly Offer[],
  occurrence: Occurrence,
  terminology: Terminology,
): Promise<Offer | undefined> {
  const title = l10n.t('Decide on {0}', occurrence.text);
  const renderings = [...new Map(offers.map((offer) => [offer.choice, offer])).values()];
  const rendering = await window.showQuickPick(
    renderings.map((offer) => renderingItem(offer, occurrence, terminology)),
    { title, placeHolder: l10n.t('How it is rendered'), matchOnDetail: true },
  );
  const reaches = offers.filter(({ choice }) => choice === rendering?.offer.choice);
  return reaches.length < 2
    ? reaches.at(0)
    : (
        await window.showQuickPick(reaches.map(reachItem), {
          title: named(title, reaches[0].decision.rendering, localize),
          placeHolder: l10n.t('For what that holds'),
        })
      )?.offer;
}

interface OfferItem extends QuickPickItem {
  readonly offer: Offer;
}

/** A rendering with its status, and when it is the right one. */
function renderingItem(offer: Offer, occurrence: Occurrence, terminology: Terminology): OfferItem {
  const { rendering } = offer.choice;
  const { marks, when, source } = aboutChoice(offer.choice, occurrence, {
    reader: readerLanguage(),
    localize,
  });
  const cited = source === undefined ? [] : [`[${describeSource(source, terminology)}]`];
  const isOtherWayRound = rendering.language === occurrence.language;
  return {
    label: isOtherWayRound
      ? l10n.t('Use “{0}” for {1}', rendering.text, offer.decision.subject)
      : rendering.text,
    description: remarked([rendering.pinyin, ...marks], localize),
    detail: [...(when === '' ? [] : [when]), ...cited].join(' '),
    offer,
  };
}

function reachItem(offer: Offer): OfferItem {
  return { ...reachWords(offer.reach), offer };
}

function reachWords(reach: Reach): QuickPickItem {
  switch (reach) {
    case 'here':
      return { label: l10n.t('Here'), detail: l10n.t('What stands on this line, by a comment beside it.') };
    case 'document':
      return {
        label: l10n.t('In this document'),
        detail: l10n.t('All of the document, by a line at its top.'),
      };
    case 'workspace':
      return {
        label: l10n.t('In this workspace…'),
        detail: l10n.t('All documents, by the nearest file of decisions.'),
      };
  }
}

async function take(
  offer: Offer,
  occurrence: Occurrence,
  document: TextDocument,
  services: DecidingServices,
): Promise<void> {
  if (offer.reach === 'workspace') {
    await commands.executeCommand(decideInWorkspaceCommand, document.uri.toString(), offer.decision);
    return;
  }
  const edit = await decisionEdit(offer, occurrence, document, services);
  const isWritten = edit !== undefined && (await workspace.applyEdit(edit));
  if (!isWritten) void window.showErrorMessage(unwritable());
}
