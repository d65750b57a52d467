import { PlainLines } from './plaintext/plain-lines.js';
import type { DocumentKind } from './region.js';

/** Text without markup, and the kind to fall back on: addresses, quotations as in mail, lists, columns. */
export const plaintext: DocumentKind = {
  id: 'plaintext',
  languageIds: ['plaintext'],
  extensions: ['.txt', '.text'],
  isSearched: true,
  comment: { open: '[', close: ']', stands: 'line' },
  splitting: (text) => new PlainLines(text).reading(),
};
