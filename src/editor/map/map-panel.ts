import { Disposable, l10n, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { Terminology } from '../../core/glossary/terminology.js';
import type { ShowMessage, ViewMessage } from '../../view/map-messages.js';
import { markup } from '../../core/report/html/markup.js';
import type { Target } from '../../core/map/picture.js';
import { Delay } from '../delay.js';
import type { ActiveDocument } from '../documents/active-document.js';
import type { Analyses } from '../documents/analyses.js';
import type { GlossaryStore } from '../glossaries/glossary-store.js';
import { localize, readerLanguage } from '../localize.js';
import { locationOf } from '../places.js';
import { conceptAt } from './concept-at.js';
import { mapPage } from './map-page.js';
import { saveMap } from './save-map.js';
import { shownMap, type Wanted } from './shown-map.js';

/** What maps are made of. */
export interface MapServices {
  readonly glossaries: GlossaryStore;
  readonly analyses: Analyses;
  readonly active: ActiveDocument;
  readonly extensionUri: Uri;
}

/** What a map is of: a concept by its id, in the glossaries that hold for a document. */
export interface Subject {
  readonly id: string;
  readonly scope: Uri | undefined;
}

/** How a map is shown. */
export interface Manner {
  /** Whether it stays when the cursor goes to another term. */
  readonly isPinned: boolean;
  /** Whether it is of all concepts of the subject. */
  readonly isOfSubject: boolean;
}

/** What a panel shows: of which concept, in which page, and what that has been told last. */
export interface ShownPage {
  readonly id: string;
  readonly page: string;
  readonly message: ShowMessage | undefined;
}

/** By which the editor knows the panel again when its window is opened anew. */
export const mapView = 'bilingualGlossary.map';

/** An empty panel beside the editor. */
export function newMapPanel(): WebviewPanel {
  return window.createWebviewPanel(mapView, l10n.t('Distinction Map'), ViewColumn.Beside);
}

/** How long the cursor must rest on a term before the map follows it, in milliseconds. */
const restingTime = 150;

/** The panel that shows the map of one concept, and of the next when the cursor goes to a term of another. */
export class MapPanel implements Disposable {
  private readonly subscriptions: Disposable;
  private readonly following = new Delay();
  private isPinned: boolean;
  private isOfSubject: boolean;
  private targets: readonly Target[] = [];
  private latest: ShowMessage | undefined;
  private version = 0;

  constructor(
    private readonly panel: WebviewPanel,
    private subject: Subject,
    { isPinned, isOfSubject }: Manner,
    private readonly services: MapServices,
    onDidDispose: () => void,
  ) {
    this.isPinned = isPinned;
    this.isOfSubject = isOfSubject;
    const scripts = Uri.joinPath(services.extensionUri, 'dist');
    const { webview } = panel;
    webview.options = { enableScripts: true, enableCommandUris: false, localResourceRoots: [scripts] };
    panel.iconPath = Uri.joinPath(services.extensionUri, 'media', 'glossary.svg');
    this.subscriptions = Disposable.from(
      this.following,
      webview.onDidReceiveMessage((message: ViewMessage) => void this.receive(message)),
      services.glossaries.onDidChange(() => this.show()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === services.active.editor) this.following.set(restingTime, () => this.follow());
      }),
      services.active.onDidChange(() => this.following.set(restingTime, () => this.follow())),
    );
    panel.onDidDispose(() => {
      this.subscriptions.dispose();
      onDidDispose();
    });
    webview.html = mapPage({
      script: webview.asWebviewUri(Uri.joinPath(scripts, 'map-view.js')).toString(true),
      nonce: crypto.randomUUID(),
      reader: readerLanguage(),
      localize,
    });
    this.show();
  }

  get shown(): ShownPage {
    return { id: this.subject.id, page: this.panel.webview.html, message: this.latest };
  }

  /** Shows the map of another concept, and brings the panel to the front. */
  reveal(subject: Subject): void {
    this.turnTo(subject);
    this.panel.reveal();
  }

  /** Asks for a file, unless it is given, and writes the map into it as a picture. */
  async save(file?: Uri): Promise<void> {
    const { terminology, wanted } = this;
    if (terminology && wanted) await saveMap(wanted, terminology, file);
  }

  /** Does what someone has chosen in the page. */
  async receive(message: ViewMessage): Promise<void> {
    switch (message.kind) {
      case 'ready':
        return this.send();
      case 'choose':
        return message.version === this.version ? this.lead(this.targets.at(message.target)) : undefined;
      case 'pin':
        this.isPinned = !this.isPinned;
        return this.show();
      case 'subject':
        this.isOfSubject = !this.isOfSubject;
        return this.show();
      case 'save':
        return this.save();
      case 'leave':
        return this.leave();
    }
  }

  dispose(): void {
    this.panel.dispose();
  }

  /** Goes back to the text. */
  private async leave(): Promise<void> {
    const { editor } = this.services.active;
    if (editor === undefined) return;
    const { document, viewColumn = ViewColumn.One } = editor;
    await window.showTextDocument(document, { viewColumn });
  }

  private async lead(target: Target | undefined): Promise<void> {
    if (target?.kind === 'concept') {
      this.turnTo({ ...this.subject, id: target.id });
    } else if (target?.kind === 'place') {
      const { uri, range } = locationOf(target.place);
      const viewColumn = this.services.active.editor?.viewColumn ?? ViewColumn.One;
      await window.showTextDocument(uri, { selection: range, viewColumn });
    }
  }

  private turnTo(subject: Subject): void {
    this.subject = subject;
    this.show();
  }

  private follow(): void {
    const { editor } = this.services.active;
    if (editor === undefined || this.isPinned) return;
    const { document, selection } = editor;
    const analysis = this.services.analyses.of(document);
    const concept = analysis && conceptAt(analysis, document.offsetAt(selection.active));
    if (concept === undefined || concept === this.wanted?.concept) return;
    this.turnTo({ id: concept.id, scope: document.uri });
  }

  /** Shows the map as glossaries have it now. */
  private show(): void {
    const { terminology, wanted } = this;
    const { title, content, targets } =
      terminology && wanted ? shownMap(wanted, terminology) : nothingToShow();
    this.targets = targets;
    this.version++;
    this.latest = {
      kind: 'show',
      version: this.version,
      content,
      title,
      map: {
        id: this.subject.id,
        document: this.subject.scope?.toString(),
        isPinned: this.isPinned,
        isOfSubject: this.isOfSubject,
      },
    };
    this.panel.title = title;
    this.send();
  }

  private send(): void {
    void this.panel.webview.postMessage(this.latest);
  }

  private get terminology(): Terminology | undefined {
    return this.services.glossaries.terminologyFor(this.subject.scope);
  }

  private get wanted(): Wanted | undefined {
    const concept = this.terminology?.concepts.get(this.subject.id);
    return concept && { concept, isOfSubject: this.isOfSubject };
  }
}

function nothingToShow() {
  const title = l10n.t('This entry is no longer in the glossary.');
  return { title, content: markup`<p>${title}</p>`.source, targets: [] };
}
