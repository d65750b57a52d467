import {
  type ConfigurationScope,
  Disposable,
  type Event,
  EventEmitter,
  Uri,
  workspace,
  type WorkspaceConfiguration,
} from 'vscode';
import { usualFirstMention } from '../checks/check.js';
import { checks, type CheckSettings } from '../checks/index.js';
import {
  type HintedOccurrences,
  hintedOccurrences,
  type HintKind,
  hintKinds,
} from '../core/analysis/hints.js';
import { type Insertion, insertions } from '../core/completion/insertion.js';
import { type Config, directions, languages, levels } from '../core/config/config.js';
import { faultOfPatterns } from '../core/pairing/name-pattern.js';
import type { Pairing } from '../core/pairing/pairing.js';
import { fileOf, isCell } from './documents/file-of.js';
import { folderOf } from './folder-of.js';

/** Where all settings stand. */
export const section = 'bilingualGlossary';

/** What the reader has chosen for one document or folder. */
export interface Settings extends CheckSettings {
  readonly enable: boolean;
  /** Language ids of the documents to look at. */
  readonly languages: readonly string[];
  /** Where the glossaries of a folder are, as globs relative to it. */
  readonly glossaries: readonly string[];
  /** Where the glossaries are that hold in every folder: absolute paths, paths from the home folder, or URIs. */
  readonly userGlossaries: readonly string[];
  readonly bundledGlossary: boolean;
  /** Whether the passage that corresponds to the cursor is marked, and kept in sight, where a translation is shown beside. */
  readonly followAlignedPassage: boolean;
  /** How the paths of documents and their translations differ, before the usual names. */
  readonly pairings: readonly Pairing[];
  readonly completion: {
    readonly enable: boolean;
    readonly insert: Insertion;
  };
  readonly inlayHints: {
    /** Undefined where there are none. */
    readonly show: HintKind | undefined;
    readonly at: HintedOccurrences;
  };
  /** Whether glossaries say above each concept how often it occurs. */
  readonly codeLens: boolean;
  /** How long to wait after a keystroke, in milliseconds. */
  readonly debounce: number;
}

/** What the people who work on a project share of the settings. */
export interface SharedSettings {
  /** What holds for a document or a folder; undefined where nothing is shared. */
  readonly configFor: (uri: Uri) => Config | undefined;
  /** The folder for which that holds. */
  readonly configFolderFor: (uri: Uri) => Uri | undefined;
  readonly onDidChange: Event<void>;
}

export interface SettingsChange {
  /** Whether a setting may be another one than before. */
  readonly isAbout: (setting: string) => boolean;
}

const changed = new EventEmitter<SettingsChange>();

/** Fires when what {@link settingsFor} says may be something else than before. */
export const onDidChangeSettings = changed.event;

/** Like the editor's own settings these are the same for all who ask, and aren't passed on to each. */
let shared: SharedSettings | undefined;

/** Puts the settings that a project shares in force, behind what someone has set, and follows the changes of both. */
export function followSettings(projects: SharedSettings): Disposable {
  const ofProject = { isAbout: (setting: string) => setting !== 'userGlossaries' };
  shared = projects;
  return Disposable.from(
    { dispose: () => (shared = undefined) },
    workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration(section)) return;
      changed.fire({ isAbout: (setting) => change.affectsConfiguration(`${section}.${setting}`) });
    }),
    workspace.onDidGrantWorkspaceTrust(() => changed.fire(ofProject)),
    projects.onDidChange(() => changed.fire(ofProject)),
  );
}

/**
 * The settings in force for a document, a folder, or (without a scope) for what lies outside every folder: what someone
 * has set, else what the project shares, else the default.
 */
export function settingsFor(scope?: ConfigurationScope): Settings {
  const uri = scope instanceof Uri ? scope : scope?.uri;
  const settings = workspace.getConfiguration(section, withFile(scope));
  const config = uri && shared?.configFor(uri);
  const given = (key: string, ofProject: unknown): unknown =>
    ofProject === undefined || isSet(settings, key) ? settings.get(key) : ofProject;
  // Like the settings, where a project says to read is not to be followed before someone trusts it.
  const trusted = workspace.isTrusted ? config : undefined;
  return {
    enable: settings.get('enable') !== false,
    languages: strings(settings.get('languages')),
    glossaries: strings(given('glossaries', trusted?.glossaries)),
    userGlossaries: strings(settings.get('userGlossaries')),
    bundledGlossary: given('bundledGlossary', config?.bundledGlossary) !== false,
    direction: oneOf(directions, given('direction', config?.direction)) ?? 'auto',
    everyOccurrence: given('everyOccurrence', config?.everyOccurrence) === true,
    firstMention: {
      zh: template(given('firstMention.zh', config?.firstMention.zh), usualFirstMention.zh),
      en: template(given('firstMention.en', config?.firstMention.en), usualFirstMention.en),
    },
    severities: Object.fromEntries(
      checks.map(({ code, defaultSeverity }) => [
        code,
        oneOf(levels, given(`severity.${code}`, config?.severity[code])) ?? defaultSeverity,
      ]),
    ),
    pairings: pairings(given('pairs', trusted?.pairs)),
    followAlignedPassage: settings.get('followAlignedPassage') !== false,
    completion: {
      enable: settings.get('completion.enable') !== false,
      insert: oneOf(insertions, settings.get('completion.insert')) ?? 'term',
    },
    inlayHints: {
      show: oneOf(hintKinds, settings.get('inlayHints.show')),
      at: oneOf(hintedOccurrences, settings.get('inlayHints.at')) ?? 'first',
    },
    codeLens: settings.get('codeLens.enable') !== false,
    debounce: milliseconds(settings.get('debounce')),
  };
}

/** What settings are asked for: the editor doesn't know to which folder a notebook's cell belongs. */
function withFile(scope: ConfigurationScope | undefined): ConfigurationScope | null {
  if (scope === undefined) return null;
  if (scope instanceof Uri) return fileOf(scope);
  if (!('languageId' in scope) || scope.uri === undefined || !isCell(scope.uri)) return scope;
  return { uri: fileOf(scope.uri), languageId: scope.languageId };
}

/** The folder to which the patterns for the names of a document and its translation are relative; undefined where none are set. */
export function pairingsFolderFor(uri: Uri): Uri | undefined {
  const configured = shared?.configFolderFor(uri);
  return configured ?? (settingsFor(uri).pairings.length > 0 ? folderOf(uri)?.uri : undefined);
}

/** Whether someone has set something, for themselves, the workspace or a folder, or for one language there. */
function isSet(settings: WorkspaceConfiguration, key: string): boolean {
  const found = settings.inspect(key);
  return [
    found?.globalValue,
    found?.workspaceValue,
    found?.workspaceFolderValue,
    found?.globalLanguageValue,
    found?.workspaceLanguageValue,
    found?.workspaceFolderLanguageValue,
  ].some((value) => value !== undefined);
}

/* Nothing makes the editor keep to the schema of a setting: what people write there may be anything. */

function strings(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter((item): item is string => typeof item === 'string' && item !== '')
    : [];
}

function oneOf<T>(values: readonly T[], value: unknown): T | undefined {
  return values.find((known) => known === value);
}

/** A template that doesn't name the term itself would have nothing to stand behind. */
function template(value: unknown, usual: string): string {
  return typeof value === 'string' && value.includes('{zh}') && value.includes('{en}') ? value : usual;
}

function pairings(value: unknown): Pairing[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown): Pairing[] => {
    if (typeof item !== 'object' || item === null) return [];
    const { zh, en, source } = item as Readonly<Record<string, unknown>>;
    if (typeof zh !== 'string' || typeof en !== 'string' || faultOfPatterns(zh, en) !== undefined) return [];
    const language = oneOf(languages, source);
    return [{ zh, en, ...(language && { source: language }) }];
  });
}

function milliseconds(value: unknown): number {
  return typeof value === 'number' && value >= 0 ? Math.min(value, 10_000) : 200;
}
