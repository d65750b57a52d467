import { describeSource, period, statusWord } from '../analysis/describe.js';
import type { Distinction, Term } from '../glossary/model.js';
import type { Terminology } from '../glossary/terminology.js';
import { type Localize, remarked } from '../localize.js';

/** A term in words: its status, how it is read, where and when it is at home. */
export function termInWords(term: Term, localize: Localize): string {
  return remarked(
    [term.text, statusWord(term.status, localize), term.pinyin, term.region, period(term)],
    localize,
  );
}

/** Who says so; undefined where nobody is named. */
export function sourceIn({ source }: Distinction, terminology: Terminology): string | undefined {
  return source === undefined ? undefined : describeSource(source, terminology);
}
