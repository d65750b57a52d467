import { type Disposable, type Event, EventEmitter, type Uri } from 'vscode';
import type { GlossaryProblem } from '../../core/glossary/model.js';
import { linting } from '../../core/lint/index.js';
import { loadPinyinDictionary } from '../../core/pinyin/dictionary.js';
import type { GlossaryFile } from '../glossaries/glossary-file.js';
import type { GlossaryStore } from '../glossaries/glossary-store.js';
import { localize } from '../localize.js';
import type { Work } from '../work.js';

/** What is wrong with one version of a file. */
export interface FileProblems {
  readonly uri: Uri;
  readonly text: string;
  readonly problems: readonly GlossaryProblem[];
}

/** Files with what is wrong with them. */
export interface ProblemSource {
  readonly all: readonly FileProblems[];
  /** The problems of a file; undefined where it is none of these. */
  of(uri: Uri): FileProblems | undefined;
  readonly onDidChange: Event<void>;
}

/**
 * The problems of the glossary files: at once those that loading tells, and when there is time those that take all
 * the glossaries to see.
 */
export class GlossaryProblems implements ProblemSource, Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscription: Disposable;
  private byFile: ReadonlyMap<string, FileProblems> = new Map();
  /** Counts the states of the glossaries: work on an earlier one is given up. */
  private latest = 0;

  readonly onDidChange = this.changed.event;

  constructor(
    private readonly glossaries: GlossaryStore,
    /** Its own: nothing is to wait until a large glossary has been looked through. */
    private readonly work: Work,
  ) {
    this.subscription = glossaries.onDidChange(() => void this.renew());
  }

  get all(): readonly FileProblems[] {
    return [...this.byFile.values()];
  }

  /** The problems of a file; undefined where it is no glossary. */
  of(uri: Uri): FileProblems | undefined {
    return this.byFile.get(uri.toString());
  }

  dispose(): void {
    this.latest++;
    this.subscription.dispose();
    this.changed.dispose();
  }

  private async renew(): Promise<void> {
    const own = ++this.latest;
    const isWanted = () => own === this.latest;
    const { files } = this.glossaries;
    // What the entries say wrong stays on view until it has been looked at anew, unless the file has changed.
    this.show(files.map((file) => this.kept(file) ?? withProblems(file, file.problems)));
    const linted: FileProblems[] = [];
    for (const file of files) {
      const found = await this.lint(file, isWanted);
      if (!isWanted()) return;
      linted.push(withProblems(file, [...file.problems, ...found]));
    }
    this.show(linted);
  }

  private kept({ uri, text }: GlossaryFile): FileProblems | undefined {
    const before = this.of(uri);
    return before?.text === text ? before : undefined;
  }

  private async lint(file: GlossaryFile, isWanted: () => boolean): Promise<readonly GlossaryProblem[]> {
    const { glossary, trouble, uri, text } = file;
    const terminology = this.glossaries.terminologyFor(uri);
    // What stands in for entries that can't be read is of an earlier version, with places in that.
    if (glossary === undefined || terminology === undefined || trouble !== undefined) return [];
    const pinyin = await loadPinyinDictionary();
    const steps = () => linting(glossary, text, terminology, { localize, pinyin });
    return (await this.work.run(undefined, steps, isWanted))?.result ?? [];
  }

  private show(problems: readonly FileProblems[]): void {
    this.byFile = new Map(problems.map((each) => [each.uri.toString(), each]));
    this.changed.fire();
  }
}

function withProblems({ uri, text }: GlossaryFile, problems: readonly GlossaryProblem[]): FileProblems {
  return { uri, text, problems: problems.toSorted((a, b) => a.place.start - b.place.start) };
}
