import type { Bitext, Side } from '../alignment/bitext.js';
import type { Unit } from '../alignment/unit.js';
import type { Analysis } from '../analysis/analysis.js';
import type { Decision } from '../decisions/decision.js';
import { heededDecisions } from '../decisions/heeded-decisions.js';
import type { Finding, Severity } from '../finding.js';
import { groupBy } from '../group.js';
import type { Localize } from '../localize.js';
import { type Steps, stretch } from '../steps.js';
import { compare } from '../text/compare.js';
import { Lines } from '../text/lines.js';
import { ConceptTally, isInconsistent, type Setting } from './concept-tally.js';
import { type Fate, fatesAlone, fatesInBitext } from './fate.js';
import { type Quotable, quotePassage, quoteTerm } from './quote.js';
import type {
  OpenPlace,
  Report,
  ReportedCheck,
  ReportedDecision,
  ReportedDocument,
  ReportedFinding,
  ReportedTrouble,
} from './report.js';

/** What the host lends to a report. */
export interface ReportTools {
  readonly localize: Localize;
  /** The day it is (ISO 8601). */
  readonly day: string;
  readonly title?: string;
  /** What readers call a document. */
  readonly nameOf: (uri: string) => string;
  /** What a check looks for, in one sentence, by its code. */
  readonly descriptionOf: (code: string) => string;
}

/**
 * Makes a report of documents that come one after the other, in any order; of each only what is reported is kept. A translation
 * is counted once, whichever of its two documents comes first, and is reported under the name of the translated one.
 */
export class ReportMaker {
  private readonly tallies = new Map<string, ConceptTally>();
  private readonly translations = new Set<string>();
  private readonly decisions = new Map<string, ReportedDecision>();
  private readonly findings = new Map<string, ReportedFinding[]>();
  private readonly documents: ReportedDocument[] = [];
  private readonly troubles = new Map<string, ReportedTrouble>();

  constructor(private readonly tools: ReportTools) {}

  /** Takes a document with what the checks find in it, in steps. */
  *adding(analysis: Analysis, findings: readonly Finding[]): Steps<void> {
    const { document, bitexts, languages, occurrences, segmentation } = analysis;
    const file = this.tools.nameOf(document.uri);
    const lines = new Lines(document.text);
    for (const [index, bitext] of bitexts.entries()) {
      const [from, to] = [index, index + 1].map((done) => (done / bitexts.length) * 0.6);
      yield* stretch(this.addingBitext(bitext), from, to);
    }
    const alone = yield* stretch(fatesAlone(analysis), 0.6, 0.8);
    this.tally({ file }, alone, ({ occurrence }) => ({
      kind: 'unresolved',
      own: quoteTerm({ analysis, file, lines }, occurrence),
    }));
    yield 0.9;
    this.addDecisions(analysis);
    this.addFindings(findings, file, lines);
    if (segmentation?.fault !== undefined) {
      const { message, args, start } = segmentation.fault;
      const { line, column } = lines.positionAt(start);
      const problem = `${line}:${column}: ${this.tools.localize(message, ...args)}`;
      this.trouble({ file, kind: 'broken', problem });
    }
    this.documents.push({
      file,
      languages,
      sources: bitexts.flatMap(({ source, target, trouble }) =>
        trouble === undefined && target.analysis.document.uri === document.uri
          ? this.tools.nameOf(source.analysis.document.uri)
          : [],
      ),
      terms: occurrences.length,
      findings: findings.length,
    });
  }

  /** Takes note of a document that can't be read, with the reason in a line. */
  addUnreadable(uri: string, problem: string): void {
    this.trouble({ file: this.tools.nameOf(uri), kind: 'unreadable', problem });
  }

  /** The report on all that has been added. */
  get report(): Report {
    const { title, day, descriptionOf } = this.tools;
    const concepts = [...this.tallies.values()]
      .map(({ reported }) => reported)
      .toSorted(
        (a, b) => Number(wantsLook(b)) - Number(wantsLook(a)) || metOf(b) - metOf(a) || compare(a.id, b.id),
      );
    const checks = [...this.findings]
      .map(([code, findings]): ReportedCheck => ({
        code,
        description: descriptionOf(code),
        findings: findings.toSorted((a, b) => compare(a.file, b.file) || a.start.offset - b.start.offset),
      }))
      .toSorted((a, b) => compare(a.code, b.code));
    const sum = (count: (concept: Report['concepts'][number]) => number) =>
      concepts.reduce((total, concept) => total + count(concept), 0);
    return {
      ...(title === undefined ? {} : { title }),
      day,
      totals: {
        documents: this.documents.length,
        translations: this.translations.size,
        concepts: concepts.length,
        inconsistent: concepts.filter(isInconsistent).length,
        rendered: sum(({ renderings }) => renderings.reduce((total, { count }) => total + count, 0)),
        unresolved: sum(({ unresolved }) => unresolved),
        reworded: sum(({ reworded }) => reworded),
        missing: sum(({ missing }) => missing),
        unfollowed: sum(({ unfollowed }) => unfollowed),
        findings: countsOf(checks),
      },
      concepts,
      decisions: [...this.decisions.values()].sort((a, b) => compare(a.file, b.file) || a.line - b.line),
      checks,
      documents: this.documents.toSorted((a, b) => compare(a.file, b.file)),
      troubles: [...this.troubles.values()].sort((a, b) => compare(a.file, b.file)),
    };
  }

  private *addingBitext(bitext: Bitext): Steps<void> {
    const [source, target] = [bitext.source, bitext.target].map(({ analysis }) => analysis.document.uri);
    const key = `${source}\n${target}`;
    const [own, other] = [source, target].map(this.tools.nameOf);
    if (bitext.trouble !== undefined) {
      this.trouble({ file: other, kind: bitext.trouble, other: own });
      return;
    }
    if (this.translations.has(key)) return;
    this.translations.add(key);
    const from = this.quotable(bitext.source);
    const into = this.quotable(bitext.target);
    const fates = yield* fatesInBitext(bitext);
    this.tally({ file: other, source: own }, fates, ({ occurrence, unit }) => ({
      kind: 'missing',
      own: quoteTerm(from, occurrence),
      ...passageIn(into, bitext, unit),
    }));
  }

  private quotable({ analysis }: Side): Quotable {
    const { uri, text } = analysis.document;
    return { analysis, file: this.tools.nameOf(uri), lines: new Lines(text) };
  }

  /** Counts what became of the terms in one setting, and keeps what is open by `openOf`. */
  private tally(setting: Setting, fates: readonly Fate[], openOf: (fate: Fate) => OpenPlace): void {
    for (const same of groupBy(fates, ({ concept }) => concept.id)) {
      const [{ concept }] = same;
      const tally = this.tallies.get(concept.id) ?? new ConceptTally(concept);
      this.tallies.set(concept.id, tally);
      const open = same.filter(({ outcome }) => outcome === 'unresolved' || outcome === 'missing');
      tally.add(setting, same, open.map(openOf));
    }
  }

  private addDecisions(analysis: Analysis): void {
    const { decisions, occurrences } = analysis;
    const heeded = heededDecisions(analysis);
    const settled = occurrences.flatMap(({ resolution }) =>
      resolution?.by === 'decision' ? resolution.decision : [],
    );
    for (const decision of decisions.all) {
      const key = `${decision.place.uri}\n${decision.place.start}`;
      const known = this.decisions.get(key);
      this.decisions.set(key, {
        ...this.reportedDecision(decision),
        settles: (known?.settles ?? 0) + settled.filter((other) => other === decision).length,
        isHeeded: known?.isHeeded === true || heeded.has(decision),
      });
    }
  }

  private reportedDecision(decision: Decision): Omit<ReportedDecision, 'settles' | 'isHeeded'> {
    const { subject, rendering, origin, reason, date, place } = decision;
    return {
      subject,
      rendering,
      origin,
      ...(reason === undefined ? {} : { reason }),
      ...(date === undefined ? {} : { date }),
      file: this.tools.nameOf(place.uri),
      line: place.line,
    };
  }

  private addFindings(findings: readonly Finding[], file: string, lines: Lines): void {
    for (const { code, severity, message, text, start } of findings) {
      const reported = { file, start: lines.positionAt(start), severity, message, text };
      const known = this.findings.get(code);
      if (known === undefined) this.findings.set(code, [reported]);
      else known.push(reported);
    }
  }

  private trouble(trouble: ReportedTrouble): void {
    this.troubles.set(JSON.stringify(trouble), trouble);
  }
}

function passageIn(quotable: Quotable, { target }: Bitext, unit: Unit | undefined): Pick<OpenPlace, 'other'> {
  return unit?.target === undefined ? {} : { other: quotePassage(quotable, unit.target, target.language) };
}

function wantsLook(concept: Report['concepts'][number]): boolean {
  return concept.unresolved + concept.missing > 0 || isInconsistent(concept);
}

/** How often a concept is met. */
function metOf({
  renderings,
  unresolved,
  reworded,
  missing,
  unfollowed,
}: Report['concepts'][number]): number {
  return renderings.reduce((total, { count }) => total + count, unresolved + reworded + missing + unfollowed);
}

function countsOf(checks: readonly ReportedCheck[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of checks.flatMap(({ findings }) => findings)) {
    counts[severity]++;
  }
  return counts;
}
