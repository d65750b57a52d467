/**
 * Puts a message into the reader's language and fills in its numbered places: `localize('{0} of {1}', 1, 2)`.
 * The English message is the key. The shape is that of `vscode.l10n.t`, so that the editor can pass that in.
 */
export type Localize = (message: string, ...values: (string | number)[]) => string;

/** Leaves messages in English. */
export const inEnglish: Localize = (message, ...values) =>
  message.replace(/\{(\d+)\}/gu, (place, index: string) => String(values[Number(index)] ?? place));

/** A list of things alike: `a, b, c`. Chinese parts them by its mark for enumerations. */
export function listed(items: readonly string[], localize: Localize): string {
  return items.join(localize(', '));
}

/** A list of words that are spoken of: `“a”, “b”`. Chinese has nothing between quotations (GB/T 15834—2011, 4.5.3.5). */
export function quoted(words: readonly string[], localize: Localize): string {
  return words.length === 0 ? '' : `“${words.join(localize('”, “'))}”`;
}

/** What there is to say of a thing, one remark after the other; those that are undefined are left out. */
export function remarked(remarks: readonly (string | undefined)[], localize: Localize): string {
  const [first = '', ...others] = remarks.filter((remark) => remark !== undefined);
  return others.reduce((before, remark) => localize('{0}, {1}', before, remark), first);
}

/** Something with a remark on it in parentheses, which Chinese has in full width (GB/T 15834—2011, 4.9). */
export function noted(what: string, remark: string, localize: Localize): string {
  return localize('{0} ({1})', what, remark);
}

/** What is said of a thing, behind its name: `a: b`. */
export function named(name: string, said: string, localize: Localize): string {
  return localize('{0}: {1}', name, said);
}

/** A list of what may hold commas itself. */
export function parted(items: readonly string[], localize: Localize): string {
  return items.join(localize('; '));
}
