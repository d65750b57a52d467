import type { Span } from '../text/span.js';
import { type Directive, isSilencing, type SilencingDirective, type Word } from './directive.js';
import { linesOf, nextLineOf } from './lines.js';

/** A stretch of a document in which a check is silenced. */
interface Silence {
  readonly start: number;
  end: number;
  /** The code of the check; absent where every check is meant. */
  readonly code: string | undefined;
  /** What says so: a code in a directive, or the name of a directive without codes. */
  readonly by: Word;
  /** Where single checks speak again, although every check is meant. */
  readonly exceptions: { readonly code: string; readonly start: number }[];
}

/** A stretch of a document in which a check is silenced, or every one where there is no code. */
export interface SilencedStretch extends Span {
  readonly code: string | undefined;
}

/** Where a document's directives silence which checks; it notes which of them have had something to silence. */
export class Silences {
  private readonly silences: Silence[] = [];
  private readonly open = new Set<Silence>();
  private readonly unused = new Set<Word>();

  constructor(
    directives: readonly Directive[],
    private readonly text: string,
  ) {
    for (const directive of directives.filter(isSilencing)) {
      for (const { code, by } of codesOf(directive)) {
        this.unused.add(by);
        if (directive.kind === 'glossary-enable') {
          this.enable(code, by);
        } else {
          this.silence(directive, code, by);
        }
      }
    }
  }

  /**
   * Whether a check is silenced where a stretch begins; asked only of what the check would otherwise report. With `byName` only
   * directives that name the check count.
   */
  isSilenced(code: string, { start }: Span, byName = false): boolean {
    const silence = this.silences.findLast(
      (each) => isWithin(each, code, start) && !(byName && each.code === undefined),
    );
    if (silence !== undefined) {
      this.unused.delete(silence.by);
    }
    return silence !== undefined;
  }

  /** The codes, or the names of directives without codes, that have silenced nothing so far. */
  get idle(): ReadonlySet<Word> {
    return this.unused;
  }

  /**
   * Where a directive silences what, in UTF-16 offsets: each of its codes; or, without codes, every check, and then those that
   * speak again sooner. A stretch is empty where there is no such line; a directive that lets checks speak has none.
   */
  stretchesOf(directive: SilencingDirective): SilencedStretch[] {
    const words = codesOf(directive).map(({ by }) => by);
    return this.silences
      .filter(({ by }) => words.includes(by))
      .flatMap(({ code, start, end, exceptions }) => [
        { code, start, end: Math.min(end, this.text.length) },
        ...exceptions.map((exception) => ({ code: exception.code, start, end: exception.start })),
      ]);
  }

  private silence({ kind, comment }: SilencingDirective, code: string | undefined, by: Word): void {
    const { text } = this;
    const silence = { code, by, exceptions: [] };
    switch (kind) {
      case 'glossary-disable-file':
        this.silences.push({ ...silence, start: 0, end: Infinity });
        break;
      case 'glossary-disable-line':
        this.silences.push({ ...silence, ...linesOf(text, comment) });
        break;
      case 'glossary-disable-next-line':
        this.silences.push({ ...silence, ...nextLineOf(text, comment.end) });
        break;
      default: {
        const open = { ...silence, start: comment.start, end: Infinity };
        this.silences.push(open);
        this.open.add(open);
      }
    }
  }

  private enable(code: string | undefined, by: Word): void {
    for (const silence of this.open) {
      if (code === undefined || silence.code === code) {
        silence.end = by.start;
        this.open.delete(silence);
        this.unused.delete(by);
      } else if (silence.code === undefined) {
        silence.exceptions.push({ code, start: by.start });
        this.unused.delete(by);
      }
    }
  }
}

function codesOf({ name, codes }: SilencingDirective): { code: string | undefined; by: Word }[] {
  return codes.length === 0
    ? [{ code: undefined, by: name }]
    : codes.map((word) => ({ code: word.text, by: word }));
}

function isWithin(silence: Silence, code: string, offset: number): boolean {
  return (
    silence.start <= offset &&
    offset < silence.end &&
    (silence.code === undefined || silence.code === code) &&
    !silence.exceptions.some((exception) => exception.code === code && exception.start <= offset)
  );
}
