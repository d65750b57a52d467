import type { LogOutputChannel, TextDocument } from 'vscode';
import { findingsOf } from '../../checks/index.js';
import type { Analysis } from '../../core/analysis/analysis.js';
import type { Finding } from '../../core/finding.js';
import { dayOf } from '../../core/text/day.js';
import { localize } from '../localize.js';
import { settingsFor } from '../settings.js';
import type { Analyses } from './analyses.js';

/** What the checks say of each open document, as the reader has set them. */
export class Findings {
  private readonly known = new WeakMap<Analysis, readonly Finding[]>();

  constructor(
    private readonly analyses: Analyses,
    private readonly log: LogOutputChannel,
  ) {}

  /** In the order of the text; none for a document that isn't looked at. */
  of(document: TextDocument): readonly Finding[] {
    const analysis = this.analyses.of(document);
    if (analysis === undefined) return [];
    const known = this.known.get(analysis) ?? this.check(document, analysis);
    this.known.set(analysis, known);
    return known;
  }

  private check(document: TextDocument, analysis: Analysis): readonly Finding[] {
    const settings = settingsFor(document);
    try {
      return findingsOf(analysis, settings, { localize, today: dayOf(new Date()) });
    } catch (error) {
      this.log.error(`${document.uri.toString(true)} can't be checked`, error);
      return [];
    }
  }
}
