import { type ConfigurationScope, workspace } from 'vscode';
import { usualFirstMention } from '../checks/check.js';
import { checks, type CheckSettings } from '../checks/index.js';
import { directions, levels } from '../core/config/config.js';

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
  /** How long to wait after a keystroke, in milliseconds. */
  readonly debounce: number;
}

/** The settings in force for a document, a folder, or (without a scope) for what lies outside every folder. */
export function settingsFor(scope?: ConfigurationScope): Settings {
  const settings = workspace.getConfiguration(section, scope ?? null);
  return {
    enable: settings.get('enable') !== false,
    languages: strings(settings.get('languages')),
    glossaries: strings(settings.get('glossaries')),
    userGlossaries: strings(settings.get('userGlossaries')),
    bundledGlossary: settings.get('bundledGlossary') !== false,
    direction: oneOf(directions, settings.get('direction')) ?? 'auto',
    everyOccurrence: settings.get('everyOccurrence') === true,
    firstMention: {
      zh: template(settings.get('firstMention.zh'), usualFirstMention.zh),
      en: template(settings.get('firstMention.en'), usualFirstMention.en),
    },
    severities: Object.fromEntries(
      checks.map(({ code, defaultSeverity }) => [
        code,
        oneOf(levels, settings.get(`severity.${code}`)) ?? defaultSeverity,
      ]),
    ),
    debounce: milliseconds(settings.get('debounce')),
  };
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

function milliseconds(value: unknown): number {
  return typeof value === 'number' && value >= 0 ? Math.min(value, 10_000) : 200;
}
