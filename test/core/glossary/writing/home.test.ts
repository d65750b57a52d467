import assert from 'node:assert/strict';
import { loadGlossary } from '../../../../src/core/glossary/load.js';
import { mergeGlossaries } from '../../../../src/core/glossary/merge.js';
import { homeFor } from '../../../../src/core/glossary/writing/home.js';

describe('where another rendering of a concept is written', () => {
  const cases: readonly [
    what: string,
    own: readonly string[],
    home: string | undefined,
    withOthers: boolean,
  ][] = [
    ['in an entry of its own, with the others, where only the bundled glossary has it', [], undefined, true],
    ['in the entry that gives the renderings', ['{ id: a, en: y }'], '0', false],
    ['in the nearest of those', ['{ id: a, en: y }', '{ id: a, en: z }'], '1', false],
    [
      'in a farther one, where a nearer one gives none',
      ['{ id: a, en: y }', '{ id: a, zh: 甲 }'],
      '0',
      false,
    ],
    [
      'with the others, in the entry that only gives terms of the other language',
      ['{ id: a, zh: 甲 }'],
      '0',
      true,
    ],
    ['not in the entry of another concept', ['{ id: b, en: y }'], undefined, true],
  ];
  const load = (entry: string, uri: string) => loadGlossary(`concepts: [${entry}]`, uri).glossary!;
  for (const [what, entries, home, withOthers] of cases) {
    it(what, () => {
      const own = entries.map((entry, index) => load(entry, String(index)));
      const [concept] = mergeGlossaries([load('{ id: a, zh: 词, en: x }', 'bundled'), ...own]).concepts;
      const found = homeFor(concept, 'en', own);
      assert.deepEqual([found.glossary?.uri, found.withOthers], [home, withOthers]);
    });
  }
});
