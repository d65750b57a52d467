import type { Diagnostic, Uri } from 'vscode';
import { checking, needsPinyin } from '../../checks/index.js';
import { analysing } from '../../core/analysis/analyse.js';
import type { Analysis } from '../../core/analysis/analysis.js';
import type { Finding } from '../../core/finding.js';
import type { Steps } from '../../core/steps.js';
import { makingDiagnostics } from '../diagnostics/diagnostic.js';
import type { AnalysisServices } from '../documents/analyses.js';
import { type Settings, settingsFor } from '../settings.js';
import { Urgency } from '../turns.js';
import { kindOfFile } from './documents-in.js';
import type { FileText } from './file-text.js';

/** What file checks are made of. */
export type FileCheckServices = Omit<AnalysisServices, 'active'> & { readonly extensionUri: Uri };

/** What the checks say of a file. */
export interface CheckedFile {
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks a file that isn't open when nothing else is to be done; undefined where the settings don't select it, or its check
 * isn't wanted any more.
 */
export async function checkFile(
  file: FileText,
  services: FileCheckServices,
  isWanted: () => boolean,
): Promise<CheckedFile | undefined> {
  const { turns, toolbox, glossaries, decisions } = services;
  const settings = settingsFor(file.uri);
  const kind = kindOfFile(file.uri, settings);
  const terminology = glossaries.terminologyFor(file.uri);
  if (kind === undefined || terminology === undefined) return undefined;
  const document = { uri: file.uri.toString(), kind, text: file.text };
  const recorded = decisions.decisionsFor(file.uri);
  const inTurn = <T>(steps: Steps<T>) => turns.do(steps, Urgency.Background, isWanted);
  const analysis = await inTurn(analysing(document, terminology, recorded));
  if (analysis === undefined) return undefined;
  if (toolbox.tools.pinyin === undefined && needsPinyin(analysis, settings)) await toolbox.getPinyin();
  return inTurn(checkingFile(file, analysis, settings, services));
}

function* checkingFile(
  file: FileText,
  analysis: Analysis,
  settings: Settings,
  { toolbox, extensionUri }: FileCheckServices,
): Steps<CheckedFile> {
  const findings = yield* checking(analysis, settings, toolbox.tools);
  return { findings, diagnostics: yield* makingDiagnostics(findings, file, extensionUri) };
}
