import type { Edit } from '../../finding.js';
import { applyEdits } from '../../glossary/writing/apply-edits.js';
import { entryOf } from '../../glossary/writing/entries.js';
import { insertFieldAfter } from '../../glossary/writing/insert.js';
import { writeScalar } from '../../glossary/writing/scalar.js';
import { appendToSection } from '../../glossary/writing/section.js';
import { inBrackets, onOneLine } from '../../glossary/writing/value.js';
import type { Written } from '../../glossary/writing/written.js';
import { loadDecisions } from '../load-decisions.js';
import type { RecordedDecision } from '../recorded-decision.js';
import {
  type DecisionsText,
  entryIn,
  itemOf,
  type Meaning,
  meaningOf,
  readFile,
  sectionOf,
} from './decisions-text.js';
import { decisionFields, type NewDecision, rulingValue } from './new-decision.js';
import { replaceFields } from './replace-fields.js';

/**
 * Writes a decision into the text of a file of decisions; undefined stands for a file that isn't there yet. It becomes
 * the last entry, in the manner of those that there are, or takes the place of the one that decides on the same subject
 * for the same documents. All else stays as it is, and the file is read anew before the edits are given out.
 */
export function recordDecision(text: string | undefined, decision: NewDecision): Written {
  const file = readFile(text ?? '');
  if (file === undefined) {
    return { problem: 'unreadable' };
  }
  const { decisions } = file;
  const meant = meaningWhenRead(decision);
  const index = decisions.findLastIndex((each) => isOnTheSame(meaningOf(each), meant));
  const before = decisions.map(meaningOf);
  const edits =
    index === -1 ? adding(file, decision, text === undefined) : replacing(file, decisions[index], decision);
  const kind = sectionOf(file)?.kind === 'map' ? undefined : meant.kind;
  const intended =
    index === -1
      ? [...before, { ...meant, kind }]
      : before.with(index, { ...meant, kind, in: before[index].in });
  return edits ? verified(file, edits, intended) : { problem: 'unusual' };
}

function adding(file: DecisionsText, decision: NewDecision, isNew: boolean): Edit[] | undefined {
  const { layout, indentation } = file;
  const section = sectionOf(file);
  if (section?.kind !== 'map') {
    const edits = appendToSection(file, 'decisions', decisionFields(decision));
    return isNew ? edits?.map((edit) => ({ ...edit, newText: `format: 1\n\n${edit.newText}` })) : edits;
  }
  const last = section.entries.at(-1);
  // Terms that stand as keys can't be told from concepts, and none can be there twice.
  const isFit =
    last !== undefined && !decision.isConcept && entryOf(section, decision.subject.trim()) === undefined;
  const key = writeScalar(decision.subject, 'in brackets');
  return isFit
    ? [insertFieldAfter(layout, section, last, [key, rulingValue(decision)], indentation)]
    : undefined;
}

function replacing(file: DecisionsText, old: RecordedDecision, decision: NewDecision): Edit[] | undefined {
  const { layout } = file;
  const section = sectionOf(file);
  const { rendering, reason, date } = decision;
  const texts = new Map([
    ['rendering', rendering],
    ['reason', reason],
    ['date', date],
  ]);
  if (section?.kind === 'list') {
    const item = itemOf(section, old);
    return item?.kind === 'map' ? replaceFields(layout, item, texts) : undefined;
  }
  const entry = section?.kind === 'map' ? entryIn(section, old) : undefined;
  if (section?.kind !== 'map' || entry?.value === undefined) {
    return undefined;
  }
  const value = rulingValue(decision);
  const written = layout.isBracketed(section) ? inBrackets(value) : onOneLine(value);
  return entry.value.kind === 'map'
    ? replaceFields(layout, entry.value, texts)
    : [{ start: entry.value.start, end: layout.endOf(entry.value), newText: written }];
}

/** Gives edits out only if the file then says what it is meant to, and has no more problems than before. */
function verified({ layout, problems }: DecisionsText, edits: Edit[], intended: readonly Meaning[]): Written {
  const after = loadDecisions(applyEdits(layout.text, edits), '');
  if (JSON.stringify(after.decisions.map(meaningOf)) !== JSON.stringify(intended)) {
    return { problem: 'unusual' };
  }
  const before = problems.filter(({ code }) => code !== 'empty-file').length;
  return after.problems.length <= before ? { edits } : { problem: 'invalid' };
}

function meaningWhenRead({
  subject,
  isConcept,
  rendering,
  in: globs = [],
  reason,
  date,
}: NewDecision): Meaning {
  const clean = (text: string) => text.trim().normalize('NFC');
  return {
    subject: clean(subject),
    kind: isConcept ? 'concept' : 'term',
    in: globs.map(clean),
    rendering: clean(rendering),
    reason: reason === undefined ? undefined : clean(reason),
    date: date === undefined ? undefined : clean(date),
  };
}

function isOnTheSame(one: Meaning, other: Meaning): boolean {
  return (
    one.subject === other.subject &&
    (one.kind === undefined || one.kind === other.kind) &&
    JSON.stringify(one.in.toSorted()) === JSON.stringify(other.in.toSorted())
  );
}
