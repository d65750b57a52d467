import { HtmlText } from './html/html-text.js';
import type { DocumentKind } from './region.js';

/** HTML and XHTML, with the calls that templates write into them. */
export const html: DocumentKind = {
  id: 'html',
  languageIds: ['html'],
  extensions: ['.html', '.htm', '.xhtml'],
  isSearched: true,
  comment: { open: '<!--', close: '-->', stands: 'inline' },
  splitting: (text) => new HtmlText(text).reading(),
};
