import { period, statusWord } from '../../core/analysis/describe.js';
import type { Audience } from '../../core/audience.js';
import { inForce, type Term, textFor } from '../../core/glossary/model.js';
import { type Localize, named, noted, remarked } from '../../core/localize.js';
import type { Citations } from './citations.js';
import { asMarkdown } from './markdown-text.js';

/** A term with its pinyin, as Markdown. */
export function termWithPinyin({ text, pinyin }: Term): string {
  return pinyin === undefined ? `**${asMarkdown(text)}**` : `**${asMarkdown(text)}** ${asMarkdown(pinyin)}`;
}

/** A term among others on one line, with its pinyin and where it is at home. */
export function termInPassing(term: Term, localize: Localize): string {
  const aside = [term.pinyin, term.region].filter((part) => part !== undefined).map(asMarkdown);
  const name = nameOf(term);
  return aside.length === 0 ? name : noted(name, remarked(aside, localize), localize);
}

/** A term in one list item: its status, where and when it is at home, what it is right for, and who says so. */
export function termItem(
  term: Term,
  citations: Citations,
  { reader, localize }: Omit<Audience, 'terminology'>,
): string {
  const when = textFor(term.when, reader);
  const marks = [
    statusWord(term.status, localize),
    period(term),
    term.region,
    term.onlyWithCues ? localize('only beside certain words') : undefined,
  ].filter((mark) => mark !== undefined);
  const name = inForce(term) ? termWithPinyin(term) : nameOf(term);
  const marked = noted(name, remarked(marks.map(asMarkdown), localize), localize);
  const said = when === '' ? marked : named(marked, asMarkdown(when), localize);
  return `- ${said}${citations.cite(term.source)}`;
}

function nameOf(term: Term): string {
  const name = asMarkdown(term.text);
  return inForce(term) ? name : `~~${name}~~`;
}
