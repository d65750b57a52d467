import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analysis/analyse.js';
import { explainResolution } from '../../../src/core/analysis/explain.js';
import type { Decision } from '../../../src/core/decisions/decision.js';
import { DecisionsFile, decisionsFor } from '../../../src/core/decisions/decisions-for.js';
import { DecisionsInForce } from '../../../src/core/decisions/decisions-in-force.js';
import { frontMatterEntries } from '../../../src/core/decisions/front-matter-entries.js';
import { loadDecisions } from '../../../src/core/decisions/load-decisions.js';
import { markdown } from '../../../src/core/documents/markdown.js';
import { loadGlossary } from '../../../src/core/glossary/load.js';
import { Terminology } from '../../../src/core/glossary/terminology.js';
import { inEnglish } from '../../../src/core/localize.js';

const glossary = `concepts:
  - id: wangluo-anquan
    zh: [{ term: 网络安全, forms: 網絡安全 }, { term: 網路安全, region: TW }]
    en: [{ term: cybersecurity, forms: cyber security }, network security, Internet security]
  - { id: guojia-anquan, zh: 国家安全, en: national security }
  - { id: guomin-anquan, zh: 国民安全, en: national security }
`;
const terminology = Terminology.of([loadGlossary(glossary, 'a.glossary.yaml').glossary!]);

const matter = (entries: string) => `---\nglossary: { ${entries} }\n---\n`;
const file = (folder: string, entries: string) =>
  new DecisionsFile(
    folder,
    loadDecisions(`decisions: { ${entries} }`, `${folder}/glossary.decisions.yaml`).decisions,
  );
const near = file('/team/policy', '网络安全: cybersecurity');
const far = file('/team', '网络安全: network security');

/** How each occurrence of a document at /team/policy/a.md is explained. */
function explained(text: string, files: readonly DecisionsFile[] = []): string[] {
  const recorded = decisionsFor('/team/policy/a.md', files);
  const { occurrences, reading } = analyse({ uri: 'a.md', kind: markdown, text }, terminology, recorded);
  return occurrences.map((occurrence) => explainResolution(occurrence, reading, inEnglish));
}

const undecided = 'not decided: nothing here tells which rendering is meant';

const cases: readonly (readonly [
  what: string,
  text: string,
  files: readonly DecisionsFile[],
  expected: string[],
])[] = [
  ['nothing', '网络安全', [], [undecided]],
  ['a file', '网络安全', [far], ['“network security”: decided in glossary.decisions.yaml, line 1']],
  [
    'the nearest file',
    '网络安全',
    [near, far],
    ['“cybersecurity”: decided in glossary.decisions.yaml, line 1'],
  ],
  [
    'front matter before files',
    matter('网络安全: Internet security') + '网络安全',
    [near, far],
    ['“Internet security”: decided for this document, line 2'],
  ],
  [
    'front matter with a reason',
    matter('网络安全: { rendering: Internet security, reason: usage, date: 2026 }') + '网络安全',
    [],
    ['“Internet security”: decided for this document, line 2 (2026, usage)'],
  ],
  [
    'a directive before front matter, from there on',
    matter('网络安全: Internet security') +
      '网络安全\n\n<!-- glossary: 网络安全 = cybersecurity -->\n\n网络安全',
    [far],
    ['“Internet security”: decided for this document, line 2', '“cybersecurity”: decided from line 6 on'],
  ],
  [
    'a later directive before an earlier one',
    '<!-- glossary: 网络安全 = cybersecurity -->\n\n网络安全\n\n<!-- glossary: 网络安全 = network security -- x -->\n\n网络安全',
    [],
    ['“cybersecurity”: decided from line 1 on', '“network security”: decided from line 5 on (x)'],
  ],
  [
    'a line before all others',
    '<!-- glossary: 网络安全 = cybersecurity -->\n\n网络安全 <!-- glossary-line: 网络安全 = network security -->\n网络安全',
    [far],
    ['“network security”: decided for this line, on line 3', '“cybersecurity”: decided from line 1 on'],
  ],
  [
    'a concept, with all its terms',
    '网络安全和網路安全',
    [file('/team', 'wangluo-anquan: cybersecurity')],
    Array(2).fill('“cybersecurity”: decided in glossary.decisions.yaml, line 1') as string[],
  ],
  [
    'a term, in its other spellings but no other term',
    '網絡安全和網路安全',
    [far],
    ['“network security”: decided in glossary.decisions.yaml, line 1', undecided],
  ],
  [
    'a rendering in another spelling',
    '网络安全',
    [file('/team', '网络安全: Cyber-Security')],
    ['“cybersecurity”: decided in glossary.decisions.yaml, line 1'],
  ],
  [
    'an English term',
    'National security.',
    [file('/team', 'national security: 国民安全')],
    ['“国民安全”: decided in glossary.decisions.yaml, line 1'],
  ],
  [
    'a Chinese term, read backwards',
    'National security.',
    [file('/team', '国民安全: national security')],
    ['“国民安全”: decided in glossary.decisions.yaml, line 1'],
  ],
  [
    'two Chinese terms, which read backwards decide nothing',
    'National security.',
    [file('/team', '国民安全: national security, 国家安全: national security')],
    [undecided],
  ],
  ['what no glossary has', '网络安全', [file('/team', '网络安全: web safety, 网关: gateway')], [undecided]],
  [
    'a weaker decision where the stronger one has no such rendering',
    matter('网络安全: web safety') + '网络安全',
    [far],
    ['“network security”: decided in glossary.decisions.yaml, line 1'],
  ],
];

describe('a term is decided on by', () => {
  for (const [what, text, files, expected] of cases) {
    it(what, () => assert.deepEqual(explained(text, files), expected));
  }
});

describe('what a decision is understood as', () => {
  const decision = (subject: string, rendering: string, more: Partial<Decision> = {}): Decision => ({
    origin: 'file',
    subject,
    rendering,
    place: { uri: '', start: 0, end: 1, line: 1, column: 1 },
    ...more,
  });
  const faultOf = (each: Decision) => new DecisionsInForce([each], terminology).faultOf(each);

  it('says why it decides nothing', () => {
    assert.equal(faultOf(decision('网络安全', 'cybersecurity')), undefined);
    assert.equal(faultOf(decision('网关', 'gateway')), 'unknown-subject');
    assert.equal(faultOf(decision('网络安全', 'gateway')), 'unknown-rendering');
    assert.equal(
      faultOf(decision('网络安全', 'cybersecurity', { subjectKind: 'concept' })),
      'unknown-subject',
    );
    assert.equal(
      faultOf(decision('wangluo-anquan', 'cybersecurity', { subjectKind: 'term' })),
      'unknown-subject',
    );
  });

  it('gives the renderings of a concept, one for each of its terms that are decided on', () => {
    const force = new DecisionsInForce(
      [
        decision('網路安全', 'Internet security'),
        decision('网络安全', 'cybersecurity'),
        decision('网络安全', 'network security'),
      ],
      terminology,
    );
    const concept = terminology.concepts.get('wangluo-anquan')!;
    assert.deepEqual(
      force.renderingsOf(concept, 'en', 0).map(({ choice }) => choice.rendering.text),
      ['Internet security', 'cybersecurity'],
    );
    assert.deepEqual(force.renderingsOf(concept, 'zh', 0), []);
  });
});

describe('front matter tells what in it is no decision', () => {
  for (const [yaml, faults] of [
    ['{ 网络安全: cybersecurity }', []],
    ['{ 网络安全: { rendering: cybersecurity } }', []],
    ['{ 网络安全: [a, b], 国家安全: national security }', ['网络安全: [a, b]']],
    ['{ 网络安全: { reason: x } }', ['网络安全: { reason: x }']],
    ['{ 网络安全: }', ['网络安全']],
    ['网络安全 = cybersecurity', ['网络安全 = cybersecurity']],
    ['another.html', []],
    ['[a, b]', []],
  ] as const) {
    it(yaml, () => {
      const text = `---\nglossary: ${yaml}\n---\n`;
      const { frontMatter } = analyse({ uri: 'a.md', kind: markdown, text }, terminology);
      assert.deepEqual(
        frontMatterEntries(frontMatter).faults.map(({ start, end }) => text.slice(start, end)),
        faults,
      );
    });
  }
});
