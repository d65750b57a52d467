import type { Diagnostic, Uri } from 'vscode';
import type { CheckTools } from '../../checks/check.js';
import { checking } from '../../checks/index.js';
import { aligning } from '../../core/alignment/aligning.js';
import { analysing } from '../../core/analysis/analyse.js';
import type { Analysis } from '../../core/analysis/analysis.js';
import type { Finding } from '../../core/finding.js';
import type { Steps } from '../../core/steps.js';
import { makingDiagnostics } from '../diagnostics/diagnostic.js';
import type { Analyses, AnalysisServices } from '../documents/analyses.js';
import type { FoundFiles } from '../documents/counterpart-search.js';
import { type Settings, settingsFor } from '../settings.js';
import { Urgency } from '../turns.js';
import { kindOfFile } from './documents-in.js';
import type { FileText } from './file-text.js';

/** What files are analysed with, and known by where they are open. */
export type FileServices = Omit<AnalysisServices, 'active'> & { readonly analyses: Analyses };

/** What file checks are made of. */
export type FileCheckServices = FileServices & { readonly extensionUri: Uri };

/** What the checks say of a file. */
export interface CheckedFile {
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The same with what else it depends on. */
export interface ComparedFile extends CheckedFile {
  /** Its counterparts, and where they were looked for. */
  readonly comparedWith: FoundFiles;
}

/** What is known of a file, and what it was compared with. */
export interface AnalysedFile {
  readonly analysis: Analysis;
  readonly settings: Settings;
  readonly comparedWith: FoundFiles;
}

/**
 * Checks a file that isn't open when nothing else is to be done; undefined where the settings don't select it, or its check
 * isn't wanted any more.
 */
export async function checkFile(
  file: FileText,
  services: FileCheckServices,
  isWanted: () => boolean,
): Promise<ComparedFile | undefined> {
  const analysed = await analyseFile(file, services, isWanted);
  if (analysed === undefined) return undefined;
  const { analysis, settings, comparedWith } = analysed;
  const { turns, toolbox } = services;
  const checked = await toolbox.withPinyin((tools) =>
    turns.do(checkingFile(file, analysis, settings, { ...services, tools }), Urgency.Background, isWanted),
  );
  return checked && { ...checked, comparedWith };
}

/**
 * Analyses a file that isn't open, with its translations, when nothing else is to be done; undefined where the settings don't
 * select it, or nobody wants it any more.
 */
export async function analyseFile(
  file: FileText,
  { turns, glossaries, decisions, analyses }: FileServices,
  isWanted: () => boolean,
): Promise<AnalysedFile | undefined> {
  const settings = settingsFor(file.uri);
  const kind = kindOfFile(file.uri, settings);
  const terminology = glossaries.terminologyFor(file.uri);
  if (kind === undefined || terminology === undefined) return undefined;
  const document = { uri: file.uri.toString(), kind, text: file.text };
  const recorded = decisions.decisionsFor(file.uri);
  const inTurn = <T>(steps: Steps<T>) => turns.do(steps, Urgency.Background, isWanted);
  const alone = await inTurn(analysing(document, terminology, recorded));
  if (alone === undefined) return undefined;
  const { counterparts, astray, files } = await analyses.counterparts.when(alone);
  const analysis = await inTurn(aligning(alone, counterparts, astray));
  return analysis && { analysis, settings, comparedWith: files };
}

function* checkingFile(
  file: FileText,
  analysis: Analysis,
  settings: Settings,
  { tools, extensionUri }: Pick<FileCheckServices, 'extensionUri'> & { readonly tools: CheckTools },
): Steps<CheckedFile> {
  const findings = yield* checking(analysis, settings, tools);
  return { findings, diagnostics: yield* makingDiagnostics(findings, file, extensionUri) };
}
