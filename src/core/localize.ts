/**
 * Puts a message into the reader's language and fills in its numbered places: `localize('{0} of {1}', 1, 2)`.
 * The English message is the key. The shape is that of `vscode.l10n.t`, so that the editor can pass that in.
 */
export type Localize = (message: string, ...values: (string | number)[]) => string;

/** Leaves messages in English. */
export const inEnglish: Localize = (message, ...values) =>
  message.replace(/\{(\d+)\}/gu, (place, index: string) => String(values[Number(index)] ?? place));
