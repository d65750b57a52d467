import { dirname, join, resolve } from 'node:path';
import { isPairing, noCounterpart, pairing } from '../core/directives/directive.js';
import { readDirectives } from '../core/directives/read-directives.js';
import { read } from '../core/documents/reading.js';
import type { DocumentKind } from '../core/documents/region.js';
import { readDocument, standardInput } from './files.js';
import type { Io } from './io.js';

/**
 * Which of some files name which as their counterpart, by directives. Every file is read for it, but only those looked into that hold
 * the word; what can't be read is said where it is read for its own sake.
 */
export class NamedPairs {
  private readonly byNamed = new Map<string, string[]>();

  constructor(files: readonly string[], fallback: DocumentKind, io: Io) {
    for (const file of files) {
      if (file !== standardInput) this.add(file, fallback, io);
    }
  }

  /** The files that name the one at an absolute path, as absolute paths too. */
  naming(file: string): readonly string[] {
    return this.byNamed.get(file) ?? [];
  }

  private add(file: string, fallback: DocumentKind, io: Io): void {
    const document = readDocument(file, fallback, io);
    if ('problem' in document || !pairing.some((name) => document.text.includes(name))) {
      return;
    }
    const path = resolve(io.cwd, file);
    const { regions } = read(document.text, document.kind);
    for (const { counterpart } of readDirectives(document.text, regions).filter(isPairing)) {
      if (counterpart.text !== noCounterpart) {
        const named = join(dirname(path), counterpart.text);
        this.byNamed.set(named, [...(this.byNamed.get(named) ?? []), path]);
      }
    }
  }
}
