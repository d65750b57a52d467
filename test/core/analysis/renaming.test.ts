import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analysis/analyse.js';
import { renamedAt, renamings } from '../../../src/core/analysis/renaming.js';
import type { Fix } from '../../../src/core/finding.js';
import { kindForFile } from '../../../src/core/documents/kinds.js';
import { loadGlossary } from '../../../src/core/glossary/load.js';
import { Terminology } from '../../../src/core/glossary/terminology.js';
import { inEnglish } from '../../../src/core/localize.js';

const { glossary } = loadGlossary(
  `concepts:
  - id: safety
    zh: { term: 网络安全, forms: [網路安全] }
    en: [cybersecurity, { term: network security, status: admitted }]
  - { id: internet-safety, zh: 互联网安全, en: [Internet security, network security] }
`,
  'test.glossary.yaml',
);
assert.ok(glossary);
const terminology = Terminology.of([glossary]);

/** What calls a term otherwise, which is marked ⟦so⟧ in a text. */
function fixesFor(marked: string, text: string, name = 'a.md'): { whole: string; fixes: readonly Fix[] } {
  const at = marked.indexOf('⟦');
  const whole = marked.replace(/[⟦⟧]/gu, '');
  const kind = kindForFile(name);
  assert.ok(kind);
  const analysis = analyse({ uri: name, kind, text: whole }, terminology);
  const occurrence = analysis.at(at);
  assert.ok(occurrence, 'no term is marked');
  return { whole, fixes: renamings(renamedAt(occurrence), text, analysis, inEnglish) };
}

/** A text with a term, marked ⟦so⟧, called otherwise in all of it. */
function renamed(marked: string, text: string, name = 'a.md'): string {
  const { whole, fixes } = fixesFor(marked, text, name);
  return fixes
    .flatMap(({ edits }) => edits)
    .reduceRight((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), whole);
}

describe('a term called otherwise', () => {
  const cases: readonly (readonly [what: string, marked: string, text: string, expected: string])[] = [
    [
      'is so everywhere',
      'On ⟦cybersecurity⟧ and cybersecurity.',
      'cyber safety',
      'On cyber safety and cyber safety.',
    ],
    ['keeps its case', 'Cybersecurity. ⟦cybersecurity⟧', 'safety online', 'Safety online. safety online'],
    ['keeps markup', '**⟦cybersecurity⟧** `cybersecurity`', 'safety', '**safety** `cybersecurity`'],
    ['has the article of its sound', 'A ⟦cybersecurity⟧ law', 'online safety', 'An online safety law'],
    ['is not its synonym', '⟦cybersecurity⟧, network security', 'safety', 'safety, network security'],
    ['is another of its concept', '⟦cybersecurity⟧', 'network security', 'network security'],
    ['may be Chinese', '⟦网络安全⟧与互联网安全', '赛博安全', '赛博安全与互联网安全'],
    [
      'is what may mean the same, where nothing tells',
      '⟦network security⟧ and network security',
      'it',
      'it and it',
    ],
  ];
  for (const [what, marked, text, expected] of cases) {
    it(what, () => assert.equal(renamed(marked, text), expected));
  }

  const certainties: readonly (readonly [what: string, marked: string, certain: readonly boolean[]])[] = [
    ['is certain where it means the same', '⟦cybersecurity⟧ and cybersecurity', [true, true]],
    ['is not where it may mean more', '⟦Network security⟧ (网络安全). Our network security.', [true, false]],
    [
      'is where nothing tells, as for the one that was chosen',
      '⟦network security⟧, network security',
      [true, true],
    ],
    ['is not where the word is at issue', '⟦cybersecurity⟧. What some call cybersecurity.', [true, false]],
    ['is not across markup', '⟦cybersecurity⟧, cyber*security*', [true, false]],
  ];
  for (const [what, marked, certain] of certainties) {
    it(what, () =>
      assert.deepEqual(
        fixesFor(marked, 'safety').fixes.map((fix) => fix.certain),
        certain,
      ),
    );
  }

  it('is written as a format has it, and not in its source', () => {
    const po = (target: string) =>
      `msgid ""\nmsgstr "Language: en\\n"\n\nmsgid "cybersecurity 网络安全"\nmsgstr "${target}"\n`;
    assert.equal(renamed(po('⟦cybersecurity⟧'), 'so-called "safety"', 'a.po'), po('so-called \\"safety\\"'));
  });
});
