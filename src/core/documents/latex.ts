import { LatexText } from './latex/latex-text.js';
import type { DocumentKind } from './region.js';

/** LaTeX2e documents, with the packages that Chinese–English writing uses. */
export const latex: DocumentKind = {
  id: 'latex',
  languageIds: ['latex', 'tex'],
  extensions: ['.tex', '.ltx'],
  isSearched: true,
  comment: { open: '%', close: '', stands: 'line' },
  splitting: (text) => new LatexText(text).reading(),
};
