import { type Reading, plainText } from '../documents/reading.js';
import type { Decision } from '../decisions/decision.js';
import { type Localize, noted, quoted, remarked } from '../localize.js';
import { fileName } from '../text/file-name.js';
import type { Choice, Occurrence } from './occurrence.js';

/** Says in one sentence how an occurrence came to its rendering. */
export function explainResolution(
  { resolution, choices }: Occurrence,
  reading: Reading,
  localize: Localize,
): string {
  switch (resolution?.by) {
    case undefined:
      return choices.length === 0
        ? localize('the glossary has no rendering of it')
        : localize('not decided: nothing here tells which rendering is meant');
    case 'decision':
      return describeDecision(resolution.decision, resolution.choice, localize);
    case 'only-choice':
      return localize('“{0}”: its only rendering', resolution.choice.rendering.text);
    case 'gloss':
      return localize('“{0}”: glossed beside it', resolution.choice.rendering.text);
    case 'translation':
      return localize('“{0}”: so it is translated', resolution.choice.rendering.text);
    case 'cue':
      return localize(
        '“{0}”: suggested by {1} in the same sentence',
        resolution.choice.rendering.text,
        quoted([...new Set(resolution.cues.map((cue) => plainText(reading, cue)))], localize),
      );
    case 'compound':
      return localize('part of “{0}”, rendered as a whole', plainText(reading, resolution.compound));
  }
}

/**
 * Says what was decided, where, when and why. `document` is the address of the document that a person reads this of: its own decisions
 * are told by their line alone. Unless given, it is where the decision stands.
 */
export function describeDecision(
  { origin, reason, date, place: { uri, line } }: Decision,
  { rendering: { text } }: Choice,
  localize: Localize,
  document = uri,
): string {
  const inFile = () => localize('“{0}”: decided in {1}, line {2}', text, fileName(uri), line);
  const inDocument = {
    line: () => localize('“{0}”: decided for this line, on line {1}', text, line),
    directive: () => localize('“{0}”: decided from line {1} on', text, line),
    'front-matter': () => localize('“{0}”: decided for this document, line {1}', text, line),
    file: inFile,
  }[origin];
  const where = uri === document ? inDocument() : inFile();
  const why = remarked([date, reason], localize);
  return why === '' ? where : noted(where, why, localize);
}
