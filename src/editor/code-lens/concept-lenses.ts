import {
  CodeLens,
  type CodeLensProvider,
  Disposable,
  EventEmitter,
  l10n,
  Range,
  type TextDocument,
} from 'vscode';
import type { Concept } from '../../core/glossary/model.js';
import { showReferencesCommand } from '../navigation/show-references.js';
import { positionOf } from '../places.js';
import { onDidChangeSettings, settingsFor } from '../settings.js';
import type { FileServices } from '../workspace-check/check-file.js';
import { ConceptCounts } from './concept-counts.js';

/** The most concepts of a file to say something of: nobody scrolls through more. */
const most = 2_000;

/** What stands above a concept in a glossary file. */
class ConceptLens extends CodeLens {
  constructor(
    readonly concept: string,
    readonly document: TextDocument,
    { place }: Concept,
  ) {
    const start = positionOf(place);
    super(new Range(start, start));
  }
}

/** Says in glossary files, above each concept, how often it occurs in the workspace; a click shows where. */
export class ConceptLenses implements CodeLensProvider<ConceptLens>, Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly counts: ConceptCounts;
  private readonly subscriptions: Disposable;

  readonly onDidChangeCodeLenses = this.changed.event;

  constructor(private readonly services: FileServices) {
    this.counts = new ConceptCounts(services);
    const renew = () => this.changed.fire();
    this.subscriptions = Disposable.from(
      this.changed,
      this.counts,
      this.counts.onDidChange(renew),
      onDidChangeSettings(renew),
    );
  }

  provideCodeLenses(document: TextDocument): ConceptLens[] {
    if (!settingsFor(document).codeLens) return [];
    const uri = document.uri.toString();
    const { glossaries = [] } = this.services.glossaries.terminologyFor(document.uri) ?? {};
    const concepts = glossaries.find((glossary) => glossary.uri === uri)?.concepts ?? [];
    return Array.from({ length: Math.min(concepts.length, most) }, (_, index) => {
      const concept = concepts.at(index)!;
      return new ConceptLens(concept.id, document, concept);
    });
  }

  /** Asked only for those in sight. */
  async resolveCodeLens(lens: ConceptLens): Promise<ConceptLens> {
    const count = await this.counts.of(lens.concept);
    const uri = lens.document.uri.toString();
    lens.command =
      count === 0
        ? { title: l10n.t('no occurrence'), command: '' }
        : {
            title: count === 1 ? l10n.t('1 occurrence') : l10n.t('{0} occurrences', count),
            command: showReferencesCommand,
            arguments: [lens.concept, uri],
          };
    return lens;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}
