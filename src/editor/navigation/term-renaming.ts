import {
  type CancellationToken,
  l10n,
  type Position,
  type Range,
  type RenameProvider,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import { type Renamed, renamedAt, renamings } from '../../core/analysis/renaming.js';
import { localize } from '../localize.js';
import { rangeOf } from '../places.js';
import { Refusal } from '../refusal.js';
import type { FileServices } from '../workspace-check/check-file.js';
import { knownDocuments } from './known-documents.js';

/**
 * Puts another rendering in the place of one, wherever the documents of the workspace have it; places that aren't certain wait in a
 * preview for someone to tick them.
 */
export class TermRenaming implements RenameProvider {
  constructor(private readonly services: FileServices) {}

  async prepareRename(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<{ range: Range; placeholder: string }> {
    const occurrence = (await this.services.analyses.when(document, token))?.at(document.offsetAt(position));
    if (occurrence === undefined) throw new Refusal(l10n.t('No term of a glossary stands here.'));
    return { range: rangeOf(document, occurrence), placeholder: renamedAt(occurrence).term.text };
  }

  async provideRenameEdits(
    document: TextDocument,
    position: Position,
    newName: string,
    token: CancellationToken,
  ): Promise<WorkspaceEdit | undefined> {
    const occurrence = (await this.services.analyses.when(document, token))?.at(document.offsetAt(position));
    const text = newName.trim();
    if (occurrence === undefined || text === '') return undefined;
    const renamed = renamedAt(occurrence);
    return renamed.term.text === text ? undefined : this.edit(renamed, text, document, token);
  }

  private async edit(
    renamed: Renamed,
    text: string,
    first: TextDocument,
    token: CancellationToken,
  ): Promise<WorkspaceEdit | undefined> {
    const edit = new WorkspaceEdit();
    const certain = {
      needsConfirmation: false,
      label: l10n.t('“{0}” becomes “{1}”', renamed.term.text, text),
    };
    const doubtful = {
      needsConfirmation: true,
      label: l10n.t('“{0}” becomes “{1}”, if you tick it', renamed.term.text, text),
    };
    for await (const { document, analysis } of knownDocuments(this.services, first.uri, token)) {
      for (const fix of renamings(renamed, text, analysis, localize)) {
        for (const { start, end, newText } of fix.edits) {
          const range = rangeOf(document, { start, end });
          edit.replace(document.uri, range, newText, fix.certain ? certain : doubtful);
        }
      }
    }
    return token.isCancellationRequested ? undefined : edit;
  }
}
