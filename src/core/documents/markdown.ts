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

/** Markdown in a cell of a notebook, which isn't a document of its own: there is no front matter in it, and none is written. */
export const markdownCell: DocumentKind = {
  ...markdown,
  id: 'markdown-cell',
  languageIds: [],
  extensions: [],
  splitting: (text) => new Blocks(text, false).reading(),
};

/** Markdown with JSX, which has comments of JavaScript. */
export const mdx: DocumentKind = {
  ...markdown,
  id: 'mdx',
  languageIds: ['mdx'],
  extensions: ['.mdx'],
  comment: { open: '{/*', close: '*/}', stands: 'inline' },
};
