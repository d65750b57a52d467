import type { Concept, Language, Term } from '../glossary/model.js';
import type { Terminology } from '../glossary/terminology.js';
import { spellingKey } from '../text/spelling-key.js';
import type { Decision } from './decision.js';

/** What a decision says of one concept. */
export interface Ruling {
  readonly decision: Decision;
  readonly concept: Concept;
  /** The term that is rendered; absent where all of the concept's are. */
  readonly subject: Term | undefined;
  readonly rendering: Term;
}

/** What a decision may be about: a term, or a concept with all its terms. */
export type Subject = Pick<Ruling, 'concept' | 'subject'>;

/** What the subject of a decision may mean; nothing where no glossary has it. */
export function subjectsOf({ subject, subjectKind }: Decision, terminology: Terminology): Subject[] {
  const senses = subjectKind === 'concept' ? [] : terminology.sensesOf(subject);
  if (senses.length > 0) {
    return senses.map((sense) => ({ concept: sense.concept, subject: sense.term }));
  }
  const concept = subjectKind === 'term' ? undefined : terminology.concepts.get(subject);
  return concept === undefined ? [] : [{ concept, subject: undefined }];
}

/** The terms that a subject may be rendered by: those of the other language, or of both where it is a concept. */
export function renderingsFor({ concept, subject }: Subject): readonly Term[] {
  const { zh, en } = concept.terms;
  const byLanguage: Readonly<Record<Language, readonly Term[]>> = { zh: en, en: zh };
  return subject === undefined ? [...zh, ...en] : byLanguage[subject.language];
}

/** What a decision says of its subjects: of each that has the rendering. */
export function rulingsOf(decision: Decision, subjects: readonly Subject[]): Ruling[] {
  const key = spellingKey(decision.rendering);
  return subjects.flatMap((subject) =>
    renderingsFor(subject)
      .filter(({ text, forms }) => [text, ...forms].some((form) => spellingKey(form) === key))
      .map((rendering) => ({ decision, ...subject, rendering })),
  );
}
