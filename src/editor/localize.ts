import { env, l10n } from 'vscode';
import type { Language } from '../core/glossary/model.js';
import type { Localize } from '../core/localize.js';

/** Puts messages into the language of the editor. */
export const localize: Localize = (message, ...values) => l10n.t(message, ...values);

/** Which of two languages the reader's editor speaks, or else English. */
export function readerLanguage(): Language {
  return env.language.startsWith('zh') ? 'zh' : 'en';
}
