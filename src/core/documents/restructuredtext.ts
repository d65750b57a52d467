import { RstLines } from './restructuredtext/rst-lines.js';
import type { DocumentKind } from './region.js';

/** reStructuredText, with the directives and roles of Docutils and Sphinx. */
export const restructuredtext: DocumentKind = {
  id: 'restructuredtext',
  languageIds: ['restructuredtext'],
  extensions: ['.rst', '.rest'],
  isSearched: true,
  comment: { open: '..', close: '', stands: 'block' },
  splitting: (text) => new RstLines(text).reading(),
};
