import { tagOfLanguageName } from '../exchange/language-name.js';
import { SegmentList } from '../exchange/segment-list.js';
import { segmentOf } from '../exchange/segment-of.js';
import { withLineFeeds } from '../scanning/lines.js';
import { MessageText } from '../scanning/message-text.js';
import type { Segment, SegmentedText } from '../segment.js';
import type { Steps } from '../../steps.js';
import { type Cell, readingRecords } from './csv-records.js';

/** What the columns of a table hold. */
interface Columns {
  /** The tags of their languages, by their place from the left; undefined for what is in none. */
  readonly languages: readonly (string | undefined)[];
  /** The place of the one that names the row; -1 where none does. */
  readonly id: number;
}

const idName = /^(?:id|key|编号|編號)$/iu;

/** Reads a table whose first row names languages: Chinese and English; of any other nothing is read. */
export class CsvText {
  private readonly text: string;
  private readonly list: SegmentList;
  private readonly message: MessageText;
  private readonly segments: Segment[] = [];
  private columns: Columns | undefined;

  constructor(text: string) {
    this.text = withLineFeeds(text);
    this.list = new SegmentList(text);
    this.message = new MessageText(this.text, this.list);
  }

  *reading(): Steps<SegmentedText> {
    const fault = yield* readingRecords(this.text, (cells) => this.take(cells));
    return this.list.finish(this.segments, this.list.isBilingual ? fault : undefined);
  }

  private take(cells: readonly Cell[]): boolean {
    if (this.columns === undefined) {
      this.columns = this.columnsOf(cells);
      return this.list.isBilingual;
    }
    this.readRow(cells, this.columns);
    return true;
  }

  private columnsOf(cells: readonly Cell[]): Columns {
    const heads = cells.map(({ start, end }) => this.text.slice(start, end));
    const languages = heads.map(tagOfLanguageName);
    languages.forEach((tag) => this.list.declare(tag ?? ''));
    return { languages, id: heads.findIndex((head) => idName.test(head.trim())) };
  }

  private readRow(cells: readonly Cell[], { languages, id }: Columns): void {
    cells.forEach((cell, index) => this.readCell(cell, languages[index]));
    const name = id in cells ? this.text.slice(cells[id].start, cells[id].end) : undefined;
    const segment = segmentOf(this.list.take(), { id: name });
    if (segment !== undefined) this.segments.push(segment);
  }

  private readCell({ start, end, isQuoted }: Cell, language: string | undefined): void {
    if (language === undefined || this.text.slice(start, end).trim() === '') return;
    this.list.beginText(language, start);
    this.message.read(start, end, isQuoted ? '"' : 'none');
    this.list.endText(end, false);
  }
}
