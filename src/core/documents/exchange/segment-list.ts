import { languageOfTag } from '../../text/language-tag.js';
import type { Language } from '../../glossary/model.js';
import { holdsHan, holdsKanaOrHangul } from '../../text/scripts.js';
import type { Span } from '../../text/span.js';
import type { Region, RegionKind } from '../region.js';
import { RegionList } from '../scanning/region-list.js';
import type { FormatFault, Segment, SegmentedText, SegmentText } from '../segment.js';

/**
 * Collects the texts of a file in which translations are exchanged, in the order of the file. Only what is in Chinese or
 * English is left to be read, and only what has been taken: of a file that breaks off in a segment, nothing of that.
 */
export class SegmentList {
  private readonly regions = new RegionList();
  private readonly languages = new Set<Language>();
  private hasOthers = false;
  /** The regions of the texts that wait to be taken. */
  private pending: Region[] = [];
  private texts: SegmentText[] = [];
  private open: { readonly language: string; readonly start: number; readonly mark: number } | undefined;
  /** Up to here all is a text, or in a region. */
  private done = 0;
  private taken = 0;
  /** The first text of which neither the file nor its characters tell the language. */
  private undeclared: Span | undefined;
  private isJapaneseOrKorean: boolean | undefined;

  constructor(private readonly text: string) {}

  /** Where the last region ends, or 0. */
  get end(): number {
    return this.pending.at(-1)?.end ?? this.regions.end;
  }

  /** Whether the file has texts in both languages, as far as it has been read. */
  get isBilingual(): boolean {
    return this.languages.size === 2;
  }

  /** Notes that the file has texts in a language, or is about to have them. */
  declare(tag: string): void {
    const language = languageOfTag(tag);
    if (language !== undefined) this.languages.add(language);
    else if (tag !== '') this.hasOthers = true;
  }

  /**
   * A text begins; one in another language than Chinese or English isn't collected. Where nothing declares its language, which is empty
   * then, its characters tell whether it is Chinese.
   */
  beginText(language: string, start: number): void {
    this.declare(language);
    if (language !== '' && languageOfTag(language) === undefined) return;
    this.open = { language, start, mark: this.pending.length };
    this.pending.push({ kind: 'break', start: this.done, end: start });
  }

  /** Adds a region within the text that is open; where none is, there is nothing to add to. */
  add(kind: RegionKind, start: number, end: number): void {
    if (this.open !== undefined && end > start) this.pending.push({ kind, start, end });
  }

  addBreak(start: number, end: number): void {
    this.add('break', start, end);
  }

  /** The text that is open ends; `isEmpty` where nothing of it is to be read. */
  endText(end: number, isEmpty: boolean): void {
    const { open } = this;
    if (open === undefined) return;
    this.open = undefined;
    const { start } = open;
    const language = open.language !== '' ? open.language : isEmpty ? undefined : this.guess(start, end);
    if (isEmpty || language === undefined) {
      this.pending.length = open.mark;
      return;
    }
    this.texts.push({ language, start, end });
    this.done = end;
  }

  /** A comment, within a text or outside of them all. */
  comment(start: number, end: number): void {
    if (this.open !== undefined) {
      this.add('comment', start, end);
      return;
    }
    this.pending.push({ kind: 'break', start: this.done, end: start }, { kind: 'comment', start, end });
    this.done = end;
    if (this.texts.length === 0) this.keepPending();
  }

  /** The texts since the last ones taken: those of a segment that has come to its end. */
  take(): SegmentText[] {
    this.keepPending();
    return this.texts.splice(0);
  }

  /**
   * All that was read. A file that doesn't hold both languages is none of ours; one that breaks before it names a third might have
   * been. `ifUndeclared` says what to do where a Chinese file leaves the language on its other side open.
   */
  finish(
    segments: readonly Segment[],
    fault: FormatFault | undefined,
    ifUndeclared?: { readonly message: string },
  ): SegmentedText {
    const broken = fault && (unsettledAt(this.text, fault) ?? fault);
    if (this.isBilingual) {
      this.regions.addBreak(this.taken, this.text.length);
      return { regions: this.regions.toArray(), segments, ...(broken && { fault: broken }) };
    }
    const nothing = new RegionList();
    nothing.addBreak(0, this.text.length);
    const found = this.hasOthers ? undefined : (broken ?? this.undeclaredAs(ifUndeclared));
    return { regions: nothing.toArray(), segments: [], ...(found && { fault: found }) };
  }

  /** Chinese is certain where Chinese characters are, but no Japanese or Korean ones in all of the file; nothing else is. */
  private guess(start: number, end: number): string | undefined {
    this.isJapaneseOrKorean ??= holdsKanaOrHangul(this.text);
    if (!this.isJapaneseOrKorean && holdsHan(this.text.slice(start, end))) {
      this.declare('zh');
      return 'zh';
    }
    this.undeclared ??= { start, end };
    return undefined;
  }

  private undeclaredAs(what: { readonly message: string } | undefined): FormatFault | undefined {
    const { undeclared } = this;
    return what && undeclared && this.languages.has('zh')
      ? { ...undeclared, message: what.message, args: [] }
      : undefined;
  }

  private keepPending(): void {
    for (const { kind, start, end } of this.pending) {
      if (kind === 'break') this.regions.addBreak(start, end);
      else this.regions.add(kind, start, end);
    }
    this.pending = [];
    this.taken = this.done;
  }
}

/** What git writes around the two sides of a conflict (git-merge(1), “How conflicts are presented”). */
const conflictMark = /^(?:<{7}|>{7}|={7})(?:[ \t][^\n]*)?$/u;
const unsettled = {
  message: 'Git left a conflict here; keep what is right of the two sides, and take out the marks.',
} as const;

/** Where a text is broken because of a conflict that nobody has settled, the mark of that. */
function unsettledAt(text: string, { start: at }: Span): FormatFault | undefined {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const lineFeed = text.indexOf('\n', at);
  const line = text.slice(start, lineFeed < 0 ? text.length : lineFeed).trimEnd();
  return conflictMark.test(line)
    ? { start, end: start + line.length, message: unsettled.message, args: [] }
    : undefined;
}
