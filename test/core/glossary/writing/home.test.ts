import assert from 'node:assert/strict';
import { loadGlossary } from '../../../../src/core/glossary/load.js';
import { homeFor } from '../../../../src/core/glossary/writing/home.js';

describe('where another English rendering of a concept is written', () => {
  const cases: readonly [
    what: string,
    own: readonly string[],
    home: number | undefined,
    withOthers: boolean,
  ][] = [
    ['in an entry of its own, with the others, where none may be written into', [], undefined, true],
    ['in the entry that gives the renderings', ['{ id: a, en: y }'], 0, false],
    ['in the nearest of those', ['{ id: a, en: y }', '{ id: a, en: z }'], 1, false],
    ['in a farther one, where a nearer one gives none', ['{ id: a, en: y }', '{ id: a, zh: 甲 }'], 0, false],
    ['with the others, in an entry that gives only Chinese terms', ['{ id: a, zh: 甲 }'], 0, true],
  ];
  for (const [what, own, home, withOthers] of cases) {
    it(what, () => {
      const entries = own.map((entry) => loadGlossary(`concepts: [${entry}]`, '').glossary!.concepts[0]);
      const found = homeFor(entries, 'en');
      assert.equal(found.entry, home === undefined ? undefined : entries[home]);
      assert.equal(found.withOthers, withOthers);
    });
  }
});
