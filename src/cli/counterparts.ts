import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Counterpart } from '../core/alignment/counterpart.js';
import type { Role } from '../core/alignment/bitext.js';
import type { Analysis, Document } from '../core/analysis/analysis.js';
import { counterpartPaths, usualPairings } from '../core/pairing/pairing.js';
import { readDocument } from './files.js';
import type { Io } from './io.js';

/** Finds the documents that are translations of others, or what those are translated from. */
export class Counterparts {
  constructor(
    private readonly analyse: (document: Document) => Analysis,
    private readonly io: Io,
  ) {}

  of({ uri, kind }: Document): Counterpart[] {
    return counterpartPaths(uri, usualPairings).flatMap(({ path, language }): Counterpart[] => {
      if (!existsSync(resolve(this.io.cwd, path))) return [];
      const document = readDocument(path, kind, this.io);
      const role: Role = language === 'zh' ? 'source' : 'target';
      return 'problem' in document ? [] : [{ analysis: this.analyse(document), role }];
    });
  }
}
