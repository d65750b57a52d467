import { describeSource, sourceName } from '../../core/analysis/describe.js';
import type { Source } from '../../core/glossary/model.js';
import type { Terminology } from '../../core/glossary/terminology.js';
import { asMarkdown } from './markdown-text.js';

/** The sources that a text cites, so that it can list them at its end. */
export class Citations {
  private readonly cited = new Set<Source>();

  constructor(private readonly terminology: Terminology) {}

  /** Cites a reference in short, as Markdown that goes behind what it supports; nothing where there is none. */
  cite(reference: string | undefined): string {
    if (reference === undefined) return '';
    const { source } = this.terminology.sourceOf(reference);
    if (source) this.cited.add(source);
    return ` *(${asMarkdown(describeSource(reference, this.terminology))})*`;
  }

  /** A Markdown list of what has been cited, with titles. */
  list(): string {
    return [...this.cited]
      .filter(({ title }) => title !== undefined)
      .map((source) => `- ${asMarkdown(sourceName(source))}: *${asMarkdown(source.title ?? '')}*`)
      .join('\n');
  }
}
