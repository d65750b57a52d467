import { sourceName } from '../../core/analysis/describe.js';
import type { Source } from '../../core/glossary/model.js';
import { asMarkdown } from '../hover/markdown-text.js';

/** What a source is, in a few lines of Markdown. */
export function sourceMarkdown(source: Source): string {
  const { title, url } = source;
  const name = `**${asMarkdown(sourceName(source))}**`;
  const heading = title === undefined ? name : `${name}: *${asMarkdown(title)}*`;
  return url === undefined ? heading : `${heading}\n\n${asMarkdown(url)}`;
}
