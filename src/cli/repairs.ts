import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { FixedText } from '../checks/fix-all.js';
import type { Document } from '../core/analysis/analysis.js';
import type { Fixing } from './arguments.js';
import { type MarkedEncoding, markedEncoding } from './byte-order-mark.js';
import { standardInputName, type Trouble } from './files.js';
import type { Io } from './io.js';
import type { AskingForPinyin } from './pinyin.js';
import { replaceText } from './replace-text.js';
import { say } from './say.js';

/** Makes the repairs that are certain, in the files or as a diff on standard output. */
export class Repairs {
  /** How many have been made; undefined where none are wanted. */
  count: number | undefined;

  constructor(
    private readonly fixing: Fixing,
    private readonly fixed: (document: Document) => AskingForPinyin<FixedText>,
    private readonly report: (trouble: Trouble) => void,
    private readonly io: Io,
  ) {
    this.count = fixing === 'none' ? undefined : 0;
  }

  /** The version of a document to report on: the repaired one, unless its file can't be written. */
  *versionOf(document: Document): AskingForPinyin<Document> {
    if (this.count === undefined) {
      return document;
    }
    const { text, fixes } = yield* this.fixed(document);
    const problem = this.put(document, text);
    if (problem !== undefined) {
      this.report({ name: document.uri, problem });
      return document;
    }
    this.count += fixes;
    return { ...document, text };
  }

  /** Puts the repaired text where it is wanted; what keeps it from that, in words. */
  private put({ uri, text: before }: Document, text: string): string | undefined {
    const isStandardInput = uri === standardInputName;
    if (this.fixing === 'write' && isStandardInput) {
      this.io.out.write(text);
    } else if (text !== before && this.fixing === 'write') {
      return replaceText(uri, before, text, this.io);
    } else if (text !== before) {
      this.show(uri, before, text);
    }
    return undefined;
  }

  private show(name: string, before: string, after: string): void {
    const encoding = name === standardInputName ? undefined : this.encodingOf(name);
    const mark = encoding === 'utf-8' ? '\ufeff' : '';
    this.io.out.write(diffOf(name, mark + before, mark + after));
    if (encoding?.startsWith('utf-16') === true) {
      const message = this.io.localize(
        'is UTF-16, and its diff UTF-8, so that it can’t be applied; use --fix',
      );
      say(this.io, name, 'warning', message);
    }
  }

  /** Of a file that has gone since it was checked it is unknown, as of one without a byte order mark. */
  private encodingOf(name: string): MarkedEncoding | undefined {
    try {
      return markedEncoding(readFileSync(resolve(this.io.cwd, name)));
    } catch {
      return undefined;
    }
  }
}

/** What changes in a file, as `git apply` and `patch -p1` take it. */
function diffOf(name: string, before: string, after: string): string {
  const options = { headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, options);
}
