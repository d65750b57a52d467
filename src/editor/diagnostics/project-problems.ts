import { Disposable, EventEmitter, type Uri } from 'vscode';
import { lintDecisions } from '../../core/decisions/lint-decisions.js';
import type { GlossaryProblem } from '../../core/glossary/model.js';
import type { GlossaryStore } from '../glossaries/glossary-store.js';
import { localize } from '../localize.js';
import type { ProjectConfigs } from '../project-files/configs.js';
import type { Decisions, ProjectDecisions } from '../project-files/decisions.js';
import type { ProjectFile } from '../project-files/project-file.js';
import type { FileProblems, ProblemSource } from './glossary-problems.js';

/** The problems of the files of decisions and of the configuration files. */
export class ProjectProblems implements ProblemSource, Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable;
  private byFile: ReadonlyMap<string, FileProblems> = new Map();

  readonly onDidChange = this.changed.event;

  constructor(
    private readonly decisions: ProjectDecisions,
    private readonly configs: ProjectConfigs,
    private readonly glossaries: GlossaryStore,
  ) {
    const sources = [decisions, configs, glossaries];
    this.subscriptions = Disposable.from(...sources.map((each) => each.onDidChange(() => this.renew())));
  }

  get all(): readonly FileProblems[] {
    return [...this.byFile.values()];
  }

  of(uri: Uri): FileProblems | undefined {
    return this.byFile.get(uri.toString());
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.changed.dispose();
  }

  private renew(): void {
    const found = [
      ...this.decisions.all.map((file) => ({
        uri: file.uri,
        text: file.text,
        problems: [...file.problems, ...this.lint(file)],
      })),
      ...this.configs.all,
    ];
    this.byFile = new Map(found.map(({ uri, text, problems }) => [uri.toString(), { uri, text, problems }]));
    this.changed.fire();
  }

  /** What stands in for a file that can't be read is of an earlier version, with places in that. */
  private lint({ uri, contents, isBroken }: ProjectFile<Decisions>): GlossaryProblem[] {
    const terminology = this.glossaries.terminologyFor(uri);
    return terminology === undefined || contents === undefined || isBroken
      ? []
      : lintDecisions(contents, terminology, localize);
  }
}
