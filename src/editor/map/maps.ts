import { commands, Disposable, l10n, Uri, type WebviewPanel, window } from 'vscode';
import type { TermIndexes } from '../completion/term-indexes.js';
import { setContext } from '../contexts.js';
import { conceptIdOf } from '../writing/add-rendering.js';
import { isChosen, textOption } from '../writing/options.js';
import { askConcept } from './ask-concept.js';
import { conceptAt } from './concept-at.js';
import { showMapCommand } from './map-link.js';
import { type Manner, MapPanel, type MapServices, mapView, newMapPanel, type Subject } from './map-panel.js';

/** The only panel with a map, the commands that open it and save what it shows, and what opens it again with its window. */
export class Maps implements Disposable {
  private panel: MapPanel | undefined;
  private readonly subscriptions: Disposable;

  constructor(
    private readonly services: MapServices,
    private readonly indexes: TermIndexes,
  ) {
    this.subscriptions = Disposable.from(
      commands.registerCommand(showMapCommand, (given: unknown) => this.open(given)),
      commands.registerCommand('bilingualGlossary.saveMap', (file: unknown) =>
        this.panel?.save(file instanceof Uri ? file : undefined),
      ),
      window.registerWebviewPanelSerializer(mapView, {
        deserializeWebviewPanel: (panel, kept) => this.openAgain(panel, kept),
      }),
    );
  }

  /** The panel that is open. */
  get openPanel(): MapPanel | undefined {
    return this.panel;
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.panel?.dispose();
  }

  private async open(given: unknown): Promise<void> {
    await this.services.glossaries.loaded;
    const subject = this.subjectIn(given) ?? (await this.subjectAtCursor()) ?? (await this.askSubject());
    if (subject === undefined) return;
    if (this.services.glossaries.terminologyFor(subject.scope)?.concepts.has(subject.id) !== true) {
      void window.showInformationMessage(l10n.t('This entry is no longer in the glossary.'));
      return;
    }
    if (this.panel !== undefined) {
      this.panel.reveal(subject);
      return;
    }
    this.fill(newMapPanel(), subject, { isPinned: false, isOfSubject: false });
  }

  /** Shows again what a panel showed when its window was closed; closes it where that can't be told. */
  async openAgain(panel: WebviewPanel, kept: unknown): Promise<void> {
    await this.services.glossaries.loaded;
    const id = textOption(kept, 'id');
    if (id === undefined || this.panel !== undefined) {
      panel.dispose();
      return;
    }
    const subject = { id, scope: documentIn(kept) };
    this.fill(panel, subject, {
      isPinned: isChosen(kept, 'isPinned'),
      isOfSubject: isChosen(kept, 'isOfSubject'),
    });
  }

  private fill(panel: WebviewPanel, subject: Subject, manner: Manner): void {
    this.panel = new MapPanel(panel, subject, manner, this.services, () => {
      this.panel = undefined;
      setContext('isMapOpen', false);
    });
    setContext('isMapOpen', true);
  }

  /** What the command was called with: by a link, with an id and a document; by the tree, with one of its lines. */
  private subjectIn(given: unknown): Subject | undefined {
    const id = conceptIdOf(given);
    const scope = documentIn(given) ?? this.services.active.document?.uri;
    return id === undefined ? undefined : { id, scope };
  }

  private async subjectAtCursor(): Promise<Subject | undefined> {
    const { active, analyses } = this.services;
    if (active.editor === undefined) return undefined;
    const { document, selection } = active.editor;
    const analysis = await analyses.when(document);
    const concept = analysis && conceptAt(analysis, document.offsetAt(selection.active));
    return concept && { id: concept.id, scope: document.uri };
  }

  private async askSubject(): Promise<Subject | undefined> {
    const scope = this.services.active.document?.uri;
    const terminology = this.services.glossaries.terminologyFor(scope);
    const concept = terminology && (await askConcept(terminology, this.indexes));
    return concept && { id: concept.id, scope };
  }
}

/** The document that something names. */
function documentIn(given: unknown): Uri | undefined {
  const document = textOption(given, 'document');
  return document === undefined ? undefined : Uri.parse(document);
}
