import type { CancellationToken, Uri } from 'vscode';
import { analysing } from '../../core/analysis/analyse.js';
import type { Analysis } from '../../core/analysis/analysis.js';
import type { Positioned } from '../places.js';
import { settingsFor } from '../settings.js';
import { Urgency } from '../turns.js';
import type { FileServices } from '../workspace-check/check-file.js';
import { kindOfFile } from '../workspace-check/documents-in.js';
import { readFileText } from '../workspace-check/file-text.js';
import { findDocuments, openDocument } from '../workspace-check/workspace-check.js';

/** A document and what is known of it. */
export interface KnownDocument {
  readonly document: Positioned;
  readonly analysis: Analysis;
}

/**
 * Every document that the settings select, and `first` (if any) before the others, one after the other, until the token says to stop: as it
 * stands in its editor where it is open; else as it is in its file, by itself, without its translations. What can't be read is
 * left out, and said in the log. `tell` is told how many are done, and of how many.
 */
export async function* knownDocuments(
  services: FileServices,
  first: Uri | undefined,
  token: CancellationToken,
  tell?: (done: number, documents: number) => void,
): AsyncGenerator<KnownDocument> {
  const found = await findDocuments(services);
  const others = found.filter((uri) => uri.toString() !== first?.toString());
  const documents = first === undefined ? others : [first, ...others];
  for (const [index, uri] of documents.entries()) {
    if (token.isCancellationRequested) return;
    tell?.(index, documents.length);
    const known = await knownDocument(uri, services, token);
    if (known !== undefined) yield known;
  }
}

async function knownDocument(
  uri: Uri,
  services: FileServices,
  token: CancellationToken,
): Promise<KnownDocument | undefined> {
  const open = openDocument(uri);
  if (open !== undefined) {
    const analysis = await services.analyses.when(open, token);
    return analysis && { document: open, analysis };
  }
  const { glossaries, decisions, turns, log } = services;
  const kind = kindOfFile(uri, settingsFor(uri));
  const terminology = glossaries.terminologyFor(uri);
  if (kind === undefined || terminology === undefined) return undefined;
  const file = await readFileText(uri);
  if (token.isCancellationRequested) return undefined;
  if ('problem' in file) {
    log.warn(`${uri.toString(true)} can't be read: ${file.problem}`);
    return undefined;
  }
  const steps = analysing(
    { uri: uri.toString(), kind, text: file.text },
    terminology,
    decisions.decisionsFor(uri),
  );
  const analysis = await turns.do(steps, Urgency.Background, () => !token.isCancellationRequested);
  return analysis && { document: file, analysis };
}
