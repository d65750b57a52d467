import type { LogOutputChannel, Uri } from 'vscode';
import { analysing } from '../../core/analysis/analyse.js';
import type { Analysis } from '../../core/analysis/analysis.js';
import { kindForFile } from '../../core/documents/kinds.js';
import { plaintext } from '../../core/documents/plaintext.js';
import type { Failures } from '../failures.js';
import type { GlossaryStore } from '../glossaries/glossary-store.js';
import type { Turns, Urgency } from '../turns.js';
import { readFileText } from '../workspace-check/file-text.js';
import type { RecordedDecisions } from './recorded-decisions.js';

/** What analyses of files are made of. */
export interface FileAnalysisServices {
  readonly glossaries: GlossaryStore;
  readonly decisions: RecordedDecisions;
  readonly turns: Turns;
  readonly log: LogOutputChannel;
  readonly failures: Failures;
}

/** How many files to keep, those that were asked for last. */
const most = 16;

/** A file that is being analysed, or has been. */
interface Kept {
  readonly analysis: Promise<Analysis | undefined>;
  isWanted: boolean;
}

/** The analyses of files that aren't open, each by itself. They are kept until {@link forget} says that they are out of date. */
export class FileAnalyses {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly services: FileAnalysisServices) {}

  /** What is known of a file; undefined where it can't be read, or is out of date before that is known. Never fails. */
  when(uri: Uri, urgency: Urgency): Promise<Analysis | undefined> {
    const name = uri.toString();
    const kept = this.kept.get(name) ?? this.read(uri, urgency);
    this.kept.delete(name);
    this.kept.set(name, kept);
    const [oldest] = this.kept.keys();
    if (this.kept.size > most) this.kept.delete(oldest);
    return kept.analysis;
  }

  /** Forgets the files of which something holds. */
  forget(isOutOfDate: (name: string) => boolean): void {
    for (const [name, kept] of this.kept) {
      if (isOutOfDate(name)) {
        kept.isWanted = false;
        this.kept.delete(name);
      }
    }
  }

  private read(uri: Uri, urgency: Urgency): Kept {
    const kept: Kept = {
      isWanted: true,
      analysis: this.analyse(uri, urgency, () => kept.isWanted).catch((error: unknown) => {
        this.services.failures.note('analysis', error, uri.toString(true));
        return undefined;
      }),
    };
    return kept;
  }

  private async analyse(uri: Uri, urgency: Urgency, isWanted: () => boolean): Promise<Analysis | undefined> {
    const { glossaries, decisions, turns, log } = this.services;
    const file = await readFileText(uri);
    if ('problem' in file) {
      log.warn(`${uri.toString(true)} can't be read: ${file.problem}`);
      return undefined;
    }
    const terminology = glossaries.terminologyFor(uri);
    if (terminology === undefined) return undefined;
    const document = { uri: uri.toString(), kind: kindForFile(uri.path) ?? plaintext, text: file.text };
    const steps = analysing(document, terminology, decisions.decisionsFor(uri));
    return turns.do(steps, urgency, isWanted);
  }
}
