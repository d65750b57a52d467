import { type Reading, plainText } from '../documents/reading.js';
import type { Localize } from '../localize.js';
import type { Occurrence } from './occurrence.js';

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
    case 'only-choice':
      return localize('“{0}”: its only rendering', resolution.choice.rendering.text);
    case 'gloss':
      return localize('“{0}”: glossed beside it', resolution.choice.rendering.text);
    case 'cue':
      return localize(
        '“{0}”: suggested by {1} in the same sentence',
        resolution.choice.rendering.text,
        [...new Set(resolution.cues.map((cue) => `“${plainText(reading, cue)}”`))].join(', '),
      );
    case 'compound':
      return localize('part of “{0}”, rendered as a whole', plainText(reading, resolution.compound));
  }
}
