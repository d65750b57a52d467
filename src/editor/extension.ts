import {
  type CancellationToken,
  type ExtensionContext,
  languages,
  type TextDocument,
  type TreeDataProvider,
  type Uri,
  type WebviewPanel,
  window,
} from 'vscode';
import type { Report } from '../core/report/report.js';
import { loadPinyinDictionary } from '../core/pinyin/dictionary.js';
import { suggestPinyin } from '../core/pinyin/suggest.js';
import { FixActions } from './actions/fix-actions.js';
import { FixAllActions } from './actions/fix-all-actions.js';
import { InsertActions } from './actions/insert-actions.js';
import { Maps } from './map/maps.js';
import type { ShownPage } from './map/map-panel.js';
import { FileFixActions } from './actions/file-fix-actions.js';
import { registerDecideInWorkspace } from './decisions/decide-in-workspace.js';
import { DecisionActions } from './decisions/decision-actions.js';
import { registerNavigation } from './navigation/register-navigation.js';
import { PinyinActions } from './actions/pinyin-actions.js';
import { TermCompletion } from './completion/term-completion.js';
import { TermIndexes } from './completion/term-indexes.js';
import { registerAssist } from './assist/register-assist.js';
import { showDiagnostics } from './diagnostics/document-diagnostics.js';
import { showFileProblems } from './diagnostics/file-diagnostics.js';
import { ProjectProblems } from './diagnostics/project-problems.js';
import { GlossaryProblems } from './diagnostics/glossary-problems.js';
import { ActiveDocument } from './documents/active-document.js';
import { Analyses } from './documents/analyses.js';
import { registerInProse } from './documents/in-prose.js';
import { CheckToolbox } from './documents/check-toolbox.js';
import { type Contexts, contexts } from './contexts.js';
import { Failures } from './failures.js';
import { CompiledCache } from './glossaries/compiled-cache.js';
import { GlossaryStore } from './glossaries/glossary-store.js';
import { Notices } from './glossaries/notices.js';
import { registerReload } from './glossaries/reload.js';
import { ReportedDocuments } from './report/reported-documents.js';
import { registerReport } from './report/register-report.js';
import { registerCodeLens } from './code-lens/register-code-lens.js';
import { registerHints } from './hints/register-hints.js';
import { GlossaryHover } from './hover/hover.js';
import { registerShowLog } from './log.js';
import { registerOccurrenceCommand } from './occurrences.js';
import { registerOpenEntry } from './open-entry.js';
import { ProjectConfigs } from './project-files/configs.js';
import { ProjectDecisions } from './project-files/decisions.js';
import { Providers } from './providers.js';
import { registerSamples } from './samples/register-samples.js';
import { followSettings } from './settings.js';
import { followSituation } from './situation.js';
import { DecisionsTree } from './sidebar/decisions/decisions-tree.js';
import { showDecisionsView } from './sidebar/decisions/decisions-view.js';
import { DocumentTree } from './sidebar/document/document-tree.js';
import { showDocumentView } from './sidebar/document/document-view.js';
import { GlossaryTree } from './sidebar/glossary/glossary-tree.js';
import { showGlossaryView } from './sidebar/glossary/glossary-view.js';
import { KeptGrouping } from './sidebar/glossary/kept-grouping.js';
import { showStatus, type Status, statusOf } from './status.js';
import { followAligned } from './translation/follow-aligned.js';
import { registerRevealAligned } from './translation/reveal-aligned.js';
import { showTranslationStatus, translationStatusOf } from './translation/translation-status.js';
import { Turns } from './turns.js';
import type { ViewMessage } from '../view/map-messages.js';
import { Work } from './work.js';
import { registerAddRendering } from './writing/add-rendering.js';
import { registerAddTerm } from './writing/add-term.js';
import { registerWorkspaceCheck } from './workspace-check/register-workspace-check.js';
import { type Summary, WorkspaceCheck } from './workspace-check/workspace-check.js';
import { registerNewGlossary } from './writing/new-glossary.js';

/** What the extension gives to others: what it shows where the editor lets nobody read it. */
export interface Api {
  readonly glossaryView: TreeDataProvider<unknown>;
  readonly documentView: TreeDataProvider<unknown>;
  readonly decisionsView: TreeDataProvider<unknown>;
  /** What has been said aloud of glossary files. */
  readonly notices: readonly string[];
  /** Where compiled glossaries are kept, and how many have been found there. */
  readonly cache: { readonly folder: Uri; readonly found: number };
  /** Checks all documents of the workspace, as the command does, until the token says to stop. */
  readonly checkWorkspace: (token: CancellationToken) => Promise<Summary>;
  /** Makes the terminology report on some documents, as the command does, until the token says to stop. */
  readonly report: (documents: readonly Uri[], token: CancellationToken) => Promise<Report | undefined>;
  /** What the editor asks for what it shows, by name, as it asks them. */
  readonly providers: ReadonlyMap<string, object>;
  /** What the panel with the distinction map shows; undefined where it isn't open. */
  readonly shownMap: () => ShownPage | undefined;
  /** Does in that panel what a message of its page asks for. */
  readonly chooseInMap: (message: ViewMessage) => Promise<void>;
  /** Fills a panel as when the window opens again in which the map was open, with what its page kept. */
  readonly openMapAgain: (panel: WebviewPanel, kept: unknown) => Promise<void>;
  /** What menus, keys and the palette have been told. */
  readonly contexts: Readonly<Contexts>;
  /** The status of a document; undefined where it isn't one to look at, or too early to tell. */
  readonly statusOf: (document: TextDocument) => Status | undefined;
  /** What the status says of a document's translations; undefined where it has none. */
  readonly translationStatusOf: (document: TextDocument) => string | undefined;
}

/** Called by the editor; puts the pieces together. */
export function activate({
  extensionUri,
  globalStorageUri,
  subscriptions,
  workspaceState,
}: ExtensionContext): Api {
  const log = window.createOutputChannel('Bilingual Glossary', { log: true });
  const failures = new Failures(log);
  const providers = new Providers(failures);
  const work = new Work();
  const cache = new CompiledCache(globalStorageUri, work, log);
  const notices = new Notices();
  const configs = new ProjectConfigs(log);
  const settings = followSettings(configs);
  const decisions = new ProjectDecisions(log);
  const glossaries = new GlossaryStore(extensionUri, { work, cache, notices, log });
  const glossaryProblems = new GlossaryProblems(glossaries, new Work());
  const projectProblems = new ProjectProblems(decisions, configs, glossaries);
  const indexes = new TermIndexes();
  const active = new ActiveDocument();
  const turns = new Turns();
  const toolbox = new CheckToolbox(failures);
  const checking = { glossaries, decisions, toolbox, turns, log, failures };
  const analyses = new Analyses({ ...checking, active });
  const workspaceCheck = new WorkspaceCheck({ ...checking, analyses, extensionUri });
  const reported = new ReportedDocuments({ ...checking, analyses });
  const suggest = async (term: string) => suggestPinyin(term, await loadPinyinDictionary());
  const writing = { glossaries, analyses, active, suggest };
  const glossaryView = new GlossaryTree(glossaries, indexes, new KeptGrouping(workspaceState), active);
  const deciding = { analyses, active, decisions, glossaries };
  const decisionsView = new DecisionsTree(deciding);
  const documentView = new DocumentTree(analyses, active, turns);
  const maps = new Maps({ glossaries, analyses, active, extensionUri }, indexes);
  subscriptions.push(
    ...[
      log,
      cache,
      configs,
      settings,
      decisions,
      glossaries,
      glossaryProblems,
      projectProblems,
      analyses,
      workspaceCheck,
      active,
      glossaryView,
      documentView,
      maps,
      decisionsView,
    ],
    showDiagnostics(analyses, turns, extensionUri),
    showFileProblems('glossaries', glossaryProblems, extensionUri),
    showFileProblems('projects', projectProblems, extensionUri),
    showGlossaryView(glossaryView, { active, analyses }),
    showDocumentView(documentView, active, deciding),
    showDecisionsView(decisionsView, deciding),
    showStatus(active, analyses, glossaries),
    showTranslationStatus(active, analyses),
    registerRevealAligned(analyses),
    followAligned(analyses),
    languages.registerHoverProvider({ scheme: '*' }, providers.guarded('hover', new GlossaryHover(analyses))),
    registerInProse((prose) =>
      languages.registerCompletionItemProvider(
        prose,
        providers.guarded('completion', new TermCompletion(analyses, indexes)),
      ),
    ),
    registerNavigation({ ...checking, analyses }, indexes, providers),
    languages.registerCodeActionsProvider(
      { scheme: '*' },
      providers.guarded('repairs', new FixActions(analyses)),
      FixActions.metadata,
    ),
    languages.registerCodeActionsProvider(
      { scheme: '*' },
      providers.guarded('insertions', new InsertActions(analyses)),
      InsertActions.metadata,
    ),
    languages.registerCodeActionsProvider(
      { scheme: '*' },
      providers.guarded('all repairs', new FixAllActions(analyses, toolbox, turns)),
      FixAllActions.metadata,
    ),
    languages.registerCodeActionsProvider(
      { scheme: '*' },
      providers.guarded('decisions', new DecisionActions(deciding)),
      DecisionActions.metadata,
    ),
    languages.registerCodeActionsProvider(
      { language: 'yaml' },
      providers.guarded('repairs of glossaries', new FileFixActions([glossaryProblems, projectProblems])),
      FileFixActions.metadata,
    ),
    languages.registerCodeActionsProvider(
      { language: 'yaml' },
      providers.guarded('pinyin of glossaries', new PinyinActions(glossaries)),
      PinyinActions.metadata,
    ),
    registerHints(analyses, providers),
    registerCodeLens({ ...checking, analyses }, providers),
    followSituation({ active, analyses, glossaries, decisions }),
    registerDecideInWorkspace(decisions, glossaries),
    registerNewGlossary(glossaries),
    registerAddTerm(writing),
    registerAddRendering(writing),
    registerAssist(glossaries, analyses, indexes, work, providers),
    registerOpenEntry(glossaries),
    registerOccurrenceCommand(),
    registerReload([configs, decisions, glossaries]),
    registerWorkspaceCheck(workspaceCheck),
    registerReport(reported),
    registerSamples(),
    registerShowLog(log),
  );
  return {
    glossaryView,
    documentView,
    decisionsView,
    notices: notices.given,
    cache,
    checkWorkspace: (token) => workspaceCheck.run(token),
    report: (documents, token) => reported.report(documents, token),
    providers: providers.all,
    shownMap: () => maps.openPanel?.shown,
    openMapAgain: (panel, kept) => maps.openAgain(panel, kept),
    chooseInMap: async (message) => maps.openPanel?.receive(message),
    contexts,
    statusOf: (document) => {
      const analysis = analyses.of(document);
      return analysis && statusOf(analysis, glossaries);
    },
    translationStatusOf: (document) => {
      const analysis = analyses.of(document);
      return analysis && translationStatusOf(analysis);
    },
  };
}
