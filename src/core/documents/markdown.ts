import { Blocks } from './markdown/blocks.js';
import type { DocumentKind } from './region.js';

/** Markdown: CommonMark 0.31, GFM 0.29, and what Pandoc, Hugo, kramdown and MDX write into it. */
export const markdown: DocumentKind = {
  id: 'markdown',
  languageIds: ['markdown', 'mdx', 'quarto', 'rmd'],
  extensions: ['.md', '.markdown', '.mdx', '.qmd', '.rmd'],
  regions: (text) => new Blocks(text).read(),
};
