import type { Language } from '../core/glossary/model.js';
import { inEnglish, type Localize } from '../core/localize.js';

/** The languages that the program speaks, the usual one first. */
export const locales = ['en', 'zh-cn'] as const;
export type Locale = (typeof locales)[number];

/** Chinese in simplified characters; in traditional ones the program doesn't speak it. */
const simplifiedChinese = /^zh(?![a-z])(?!.*(?:TW|HK|MO|Hant))/iu;

/**
 * The language that an environment asks messages to be in: by the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that isn't empty
 * (POSIX.1-2024, Base Definitions, section 8.2).
 */
export function localeIn({
  LC_ALL,
  LC_MESSAGES,
  LANG,
}: Readonly<Record<string, string | undefined>>): Locale {
  const name = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return name !== undefined && simplifiedChinese.test(name) ? 'zh-cn' : 'en';
}

/** The language of a locale. */
export function languageOf(locale: Locale): Language {
  return locale === 'en' ? 'en' : 'zh';
}

/** Puts messages into Chinese; its texts are loaded when someone first reads it. */
export async function loadChinese(): Promise<Localize> {
  const { default: texts }: { default: Readonly<Record<string, string | undefined>> } =
    await import('../../l10n/bundle.l10n.zh-cn.json');
  return (message, ...values) => inEnglish(texts[message] ?? message, ...values);
}
