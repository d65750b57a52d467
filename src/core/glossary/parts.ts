import type { Span } from '../text/span.js';
import type { Parts } from './model.js';

/** Notes where the parts of an entry stand while it is read. */
export class PartsNoted {
  private readonly spans: Record<string, Span> = {};

  /** Notes a part by its path in the entry; nothing where it is absent. */
  note(path: string, span: Span | undefined): void {
    if (span !== undefined) {
      this.spans[path] = { start: span.start, end: span.end };
    }
  }

  /** Notes the items of a list. */
  noteItems(path: string): (index: number, span: Span) => void {
    return (index, span) => this.note(`${path}.${index}`, span);
  }

  get parts(): Parts {
    return this.spans;
  }
}
