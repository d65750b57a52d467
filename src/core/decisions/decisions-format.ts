import type { MapFormat } from '../glossary/format.js';

/*
 * The format of files of decisions, version 1, as data: which keys each kind of map may have, what stands behind each,
 * and what it means in a sentence. The loader, the JSON Schema, and completion and hovers read it here.
 */

/** What a file of decisions is called, wherever it is. */
export const decisionsFileName = 'glossary.decisions.yaml';

/** The kinds of maps in a file of decisions; a ruling is all of a decision but what it is about. */
export type DecisionsMapName = 'decisions' | 'decision' | 'ruling';

const ruling: MapFormat<DecisionsMapName>['keys'] = {
  rendering: {
    kind: 'text',
    about: 'The rendering decided on: a term of the other language.',
    required: true,
  },
  in: {
    kind: 'texts',
    about:
      'Where it holds: globs relative to the folder of this file, such as policy/**; without them everywhere below it.',
  },
  reason: { kind: 'text', about: 'Why, for those who come later.' },
  date: { kind: 'date', about: 'When it was decided.' },
};

export const decisionsFormat: Readonly<Record<DecisionsMapName, MapFormat<DecisionsMapName>>> = {
  decisions: {
    name: 'file of decisions',
    keys: {
      format: { kind: 'version', about: 'The version of the format: 1.' },
      decisions: {
        kind: { listOf: 'decision', orMapOf: 'ruling' },
        about:
          'The decisions: a list, or terms with their renderings. Of several on one term the last counts.',
      },
    },
  },
  decision: {
    name: 'decision',
    oneOf: ['term', 'concept'],
    keys: {
      term: { kind: 'text', about: 'The term that is rendered.' },
      concept: { kind: 'text', about: 'The id of the concept all of whose terms are rendered so.' },
      ...ruling,
    },
  },
  ruling: { name: 'decision', orText: true, keys: ruling },
};
