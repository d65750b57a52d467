import type { LocalizedText, Source, Status, Term } from '../glossary/model.js';
import type { Terminology } from '../glossary/terminology.js';
import type { Localize } from '../localize.js';
import type { Choice, Occurrence } from './occurrence.js';

/** One choice of an occurrence in a line: the rendering, its status and period, when it is right, its source. */
export function describeChoice(
  choice: Choice,
  occurrence: Occurrence,
  terminology: Terminology,
  localize: Localize,
): string {
  const { concept, rendering } = choice;
  const own = occurrence.senses.find((sense) => sense.concept === concept)?.term;
  // What makes the choice right is said where the English is: there are the several renderings.
  const telling = occurrence.language === 'zh' ? rendering : (own ?? rendering);
  const when = telling.when ?? (occurrence.language === 'zh' ? undefined : anyText(concept.definition));
  const source = telling.source ?? concept.source;
  const head = rendering.pinyin === undefined ? rendering.text : `${rendering.text} ${rendering.pinyin}`;
  const marks = [statusWord(telling.status, localize), period(telling), rendering.region];
  return [
    `${head} (${marks.filter((mark) => mark !== undefined).join(', ')})`,
    when === undefined ? '' : `: ${when}`,
    source === undefined ? '' : ` [${describeSource(source, terminology)}]`,
  ].join('');
}

/** A status as a word for readers. */
export function statusWord(status: Status, localize: Localize): string {
  switch (status) {
    case 'preferred':
      return localize('preferred');
    case 'admitted':
      return localize('admitted');
    case 'deprecated':
      return localize('deprecated');
    case 'superseded':
      return localize('superseded');
  }
}

/** The years of a term, `2014–`, `–2014` or `1994–2014`; undefined where it has none. */
export function period({ since, until }: Term): string | undefined {
  return since === undefined && until === undefined ? undefined : `${since ?? ''}–${until ?? ''}`;
}

/** A source reference as readers cite it: `Cai Cuihong 2015, §1.1`; a key that is not known stays as it is. */
export function describeSource(reference: string, terminology: Terminology): string {
  const { source, where } = terminology.sourceOf(reference);
  if (source === undefined) {
    return reference;
  }
  const name = sourceName(source);
  return where === '' ? name : `${name}, ${where}`;
}

/** How readers name a source: author and year, or its key where it has neither. */
export function sourceName({ key, author, year }: Source): string {
  return [author, year].filter((part) => part !== undefined).join(' ') || key;
}

/** A text in whatever language it is given, English first. */
function anyText(text: LocalizedText): string | undefined {
  return text.en ?? text.zh;
}
