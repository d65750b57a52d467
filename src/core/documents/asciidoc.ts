import { AsciidocLines } from './asciidoc/asciidoc-lines.js';
import type { DocumentKind } from './region.js';

/** AsciiDoc, as Asciidoctor reads it. */
export const asciidoc: DocumentKind = {
  id: 'asciidoc',
  languageIds: ['asciidoc'],
  extensions: ['.adoc', '.asciidoc', '.asc'],
  isSearched: true,
  comment: { open: '//', close: '', stands: 'line' },
  splitting: (text) => new AsciidocLines(text).reading(),
};
