import type { Check } from '../../../checks/check.js';
import type { Level } from '../../../core/config/config.js';
import type { Localize } from '../../../core/localize.js';

/** What SARIF calls a severity; it knows nothing less grave than a note. */
export const sarifLevels = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
} as const satisfies Readonly<Record<Exclude<Level, 'off'>, string>>;

/** A link to another page, which leads nowhere from where the help is shown. */
const linkToFile = /\[([^[\]]*)\]\((?![a-z]+:)[^()\s]*\)/gu;

/** A check as SARIF describes it, with its page of documentation as help. */
export function ruleFor(
  { code, description, defaultSeverity }: Check,
  pageOf: (code: string) => string | undefined,
  localize: Localize,
): object {
  const page = pageOf(code)?.replace(linkToFile, '$1');
  return {
    id: code,
    name: code.replace(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: localize(description) },
    ...(page === undefined ? {} : { help: { text: page, markdown: page } }),
    defaultConfiguration:
      defaultSeverity === 'off' ? { enabled: false } : { level: sarifLevels[defaultSeverity] },
  };
}
