import { globTest, type PathTest } from '../text/glob.js';
import type { RecordedDecision } from './recorded-decision.js';

/** A file of decisions, as to which documents each holds for. */
export class DecisionsFile {
  private readonly tests: readonly { readonly decision: RecordedDecision; readonly holds: PathTest }[];

  constructor(
    /** The folder of the file, as paths of documents begin; without a `/` at its end. */
    readonly folder: string,
    /** In the order of the file. */
    decisions: readonly RecordedDecision[],
  ) {
    this.tests = decisions.toReversed().map((decision) => ({ decision, holds: testOf(decision.in) }));
  }

  /** The decisions that hold for the document at a path, the strongest first: of those in one file the last one. */
  decisionsFor(path: string): RecordedDecision[] {
    const prefix = `${this.folder}/`;
    if (!path.startsWith(prefix)) {
      return [];
    }
    const inFolder = path.slice(prefix.length);
    return this.tests.flatMap(({ decision, holds }) => (holds(inFolder) ? decision : []));
  }
}

/**
 * The decisions that files record for the document at a path, the strongest first. The files go from the nearest folder
 * to the farthest; folders and path are written alike, with `/` between their parts.
 */
export function decisionsFor(path: string, files: readonly DecisionsFile[]): RecordedDecision[] {
  return files.flatMap((file) => file.decisionsFor(path));
}

function testOf(globs: readonly string[]): PathTest {
  const tests = globs.map(globTest);
  return tests.length === 0 ? () => true : (path) => tests.some((test) => test(path));
}
