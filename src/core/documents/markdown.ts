import { Blocks } from './markdown/blocks.js';
import type { DocumentKind } from './region.js';

/** Markdown: CommonMark 0.31, GFM 0.29, and what Pandoc, Hugo and kramdown write into it. */
export const markdown: DocumentKind = {
  id: 'markdown',
  languageIds: ['markdown', 'quarto', 'rmd'],
  extensions: ['.md', '.markdown', '.qmd', '.rmd'],
  isSearched: true,
  comment: { open: '<!--', close: '-->', stands: 'inline' },
  splitting: (text) => new Blocks(text).reading(),
};

/** Markdown with JSX, which has comments of JavaScript. */
export const mdx: DocumentKind = {
  ...markdown,
  id: 'mdx',
  languageIds: ['mdx'],
  extensions: ['.mdx'],
  comment: { open: '{/*', close: '*/}', stands: 'inline' },
};
