import { commands } from 'vscode';
import type { Grouping } from '../core/glossary/grouping.js';
import type { Unread } from './documents/kind-of.js';

/** What the manifest asks in its `when` clauses, each behind `bilingualGlossary.`; undefined where it is too early to tell. */
export interface Contexts {
  /** Whether the document someone is at work in is one that is looked at. */
  isLookedAt: boolean;
  /** Why it isn't; `none` where there is no document. */
  unread: Unread | 'none' | undefined;
  /** How many occurrences of terms it has. */
  occurrenceCount: number | undefined;
  /** Whether it has a translation, within it or elsewhere. */
  hasTranslation: boolean;
  /** How many decisions are recorded in it and in the files of the workspace. */
  decisionCount: number | undefined;
  /** How many glossary files there are beside the bundled ones, and how many concepts hold for the document. */
  glossaryCount: number | undefined;
  conceptCount: number | undefined;
  /** How the glossary is shown in the sidebar. */
  isFiltered: boolean;
  grouping: Grouping | undefined;
  /** Whether there is something to clear of a check of the workspace, and to save of a map. */
  hasCheckResults: boolean;
  isMapOpen: boolean;
}

const told: Contexts = {
  isLookedAt: false,
  unread: undefined,
  occurrenceCount: undefined,
  hasTranslation: false,
  decisionCount: undefined,
  glossaryCount: undefined,
  conceptCount: undefined,
  isFiltered: false,
  grouping: undefined,
  hasCheckResults: false,
  isMapOpen: false,
};

/** What the editor has been told. */
export const contexts: Readonly<Contexts> = told;

/** Tells the editor what menus, keys, the palette, the walkthroughs and empty views go by. */
export function setContext<Name extends keyof Contexts>(name: Name, value: Contexts[Name]): void {
  if (told[name] === value) return;
  told[name] = value;
  void commands.executeCommand('setContext', `bilingualGlossary.${name}`, value);
}
