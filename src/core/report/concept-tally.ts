import { statuses } from '../glossary/format.js';
import type { Concept, Term } from '../glossary/model.js';
import { groupBy } from '../group.js';
import { compare } from '../text/compare.js';
import type { Fate } from './fate.js';
import type {
  ConceptInDocument,
  OpenPlace,
  Outcomes,
  RenderingCount,
  ReportedConcept,
  ReportedTerm,
} from './report.js';

/** Where terms were followed: a translation with its source, or a document that stands alone. */
export type Setting = Pick<ConceptInDocument, 'file' | 'source'>;

/** Counts what became of one concept, setting by setting. */
export class ConceptTally {
  private readonly documents: ConceptInDocument[] = [];
  private readonly open: OpenPlace[] = [];

  constructor(private readonly concept: Concept) {}

  /** Takes what became of the concept in one setting. */
  add(setting: Setting, fates: readonly Fate[], open: readonly OpenPlace[]): void {
    this.documents.push({ ...setting, ...outcomesOf(fates) });
    this.open.push(...open);
  }

  /** All that was counted; what came in any order is put into that of files. */
  get reported(): ReportedConcept {
    const { id, subject, terms } = this.concept;
    const documents = this.documents.toSorted((a, b) => compare(keyOf(a), keyOf(b)));
    return {
      id,
      ...(subject === undefined ? {} : { subject }),
      names: [terms.zh.at(0), terms.en.at(0)].flatMap((term) =>
        term === undefined ? [] : reportedTerm(term),
      ),
      ...sumOf(documents),
      documents,
      open: this.open.toSorted(
        (a, b) => compare(a.own.file, b.own.file) || a.own.start.offset - b.own.start.offset,
      ),
    };
  }
}

function outcomesOf(fates: readonly Fate[]): Outcomes {
  const count = (outcome: Fate['outcome']) => fates.filter((fate) => fate.outcome === outcome).length;
  const terms = fates.flatMap(({ outcome }) => (typeof outcome === 'string' ? [] : outcome));
  return {
    renderings: ranked(
      groupBy(terms, termKey).map((same) => ({ ...reportedTerm(same[0]), count: same.length })),
    ),
    unresolved: count('unresolved'),
    reworded: count('reworded'),
    missing: count('missing'),
    unfollowed: count('unfollowed'),
  };
}

function sumOf(parts: readonly Outcomes[]): Outcomes {
  const sum = (count: (part: Outcomes) => number) => parts.reduce((total, part) => total + count(part), 0);
  const renderings = parts.flatMap((part) => part.renderings);
  return {
    renderings: ranked(
      groupBy(renderings, termKey).map((same) => ({
        ...same[0],
        count: same.reduce((total, { count }) => total + count, 0),
      })),
    ),
    unresolved: sum(({ unresolved }) => unresolved),
    reworded: sum(({ reworded }) => reworded),
    missing: sum(({ missing }) => missing),
    unfollowed: sum(({ unfollowed }) => unfollowed),
  };
}

/** The most frequent ones first, of two as frequent the one of the higher status. */
function ranked(renderings: readonly RenderingCount[]): RenderingCount[] {
  const rank = ({ status }: RenderingCount) => statuses.indexOf(status);
  return renderings.toSorted(
    (a, b) => b.count - a.count || rank(a) - rank(b) || compare(termKey(a), termKey(b)),
  );
}

/** Whether a concept has more than one rendering in one language, as it is written in one region. */
export function isInconsistent({ renderings }: Outcomes): boolean {
  const usages = renderings.map(({ language, region = '' }) => language + region);
  return new Set(usages).size < usages.length;
}

/** What tells a rendering of a concept from its others. */
export function termKey({ text, language }: Pick<Term, 'text' | 'language'>): string {
  return `${language}\n${text}`;
}

function keyOf({ file, source = '' }: Setting): string {
  return `${file}\n${source}`;
}

function reportedTerm({ text, language, status, pinyin, region }: Term): ReportedTerm {
  return {
    text,
    language,
    status,
    ...(pinyin === undefined ? {} : { pinyin }),
    ...(region === undefined ? {} : { region }),
  };
}
