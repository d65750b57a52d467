import type { Localize } from '../localize.js';
import type { Occurrence } from './occurrence.js';

/** Says in one sentence how an occurrence came to its rendering; `textOf` reads a stretch of its document. */
export function explainResolution(
  { resolution, choices }: Occurrence,
  textOf: (span: { start: number; end: number }) => string,
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
        resolution.cues.map((cue) => `“${textOf(cue)}”`).join(', '),
      );
    case 'compound':
      return localize('part of “{0}”, rendered as a whole', textOf(resolution.compound));
  }
}
