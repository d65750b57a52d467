import { l10n, window } from 'vscode';
import type { Language } from '../../core/glossary/model.js';
import { selectedTerm } from '../../core/glossary/writing/selected-term.js';

/** Guesses the pinyin of a Chinese term. */
export type SuggestPinyin = (term: string) => Promise<string>;

/** The language of a term: Chinese where it has a Chinese character. */
export function languageOf(term: string): Language {
  return /\p{Script=Han}/u.test(term) ? 'zh' : 'en';
}

/** Asks for a term in a language, or in either. `problemOf` tells what is wrong with one. */
export async function askTerm(options: {
  readonly title: string;
  readonly prompt: string;
  readonly value?: string;
  readonly problemOf: (term: string) => string | undefined;
}): Promise<string | undefined> {
  const typed = await window.showInputBox({
    title: options.title,
    prompt: options.prompt,
    value: options.value ?? '',
    // Someone may want to look the word up in the document, or copy it from there.
    ignoreFocusOut: true,
    validateInput: (text) =>
      selectedTerm(text) === '' ? l10n.t('Write a term here.') : options.problemOf(selectedTerm(text)),
  });
  return typed === undefined ? undefined : selectedTerm(typed);
}

/** Asks for the pinyin of a Chinese term; the empty text where someone leaves it out. */
export async function askPinyin(
  term: string,
  title: string,
  suggest: SuggestPinyin,
): Promise<string | undefined> {
  const typed = await window.showInputBox({
    title,
    prompt: l10n.t('The pinyin of {0} with tone marks, or nothing', term),
    value: await suggest(term),
    ignoreFocusOut: true,
    validateInput: (text) =>
      /^[\p{Script=Latin}\p{M}\s'’·,-]*$/u.test(text)
        ? undefined
        : l10n.t('Pinyin is written in Latin letters with tone marks: {0}', 'wǎngluò ānquán'),
  });
  return typed?.trim();
}
