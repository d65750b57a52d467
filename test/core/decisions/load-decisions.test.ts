import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { DecisionsFile, decisionsFor } from '../../../src/core/decisions/decisions-for.js';
import { lintDecisions } from '../../../src/core/decisions/lint-decisions.js';
import { loadDecisions } from '../../../src/core/decisions/load-decisions.js';
import type { RecordedDecision } from '../../../src/core/decisions/recorded-decision.js';
import { loadGlossary } from '../../../src/core/glossary/load.js';
import type { GlossaryProblem } from '../../../src/core/glossary/model.js';
import { problemSeverities } from '../../../src/core/glossary/problems.js';
import { Terminology } from '../../../src/core/glossary/terminology.js';
import { applyEdits } from '../../../src/core/glossary/writing/apply-edits.js';
import { decisionFaults, decisionLintFaults, type FaultCase } from '../glossary/faults.js';
import { unmark } from '../marked-text.js';

const uri = 'glossary.decisions.yaml';

function load(text: string): readonly RecordedDecision[] {
  const { decisions, problems } = loadDecisions(text, uri);
  assert.deepEqual(problems, [], text);
  return decisions;
}

const said = (decisions: readonly RecordedDecision[]) =>
  decisions.map(({ place: _place, parts: _parts, ...decision }) => decision);

describe('a file of decisions', () => {
  it('reads the entries that are good around one that is not valid YAML', () => {
    const text = 'decisions:\n  网络安全: cybersecurity\n  国家安全: [\n  信息安全: information security\n';
    const { decisions, problems } = loadDecisions(text, 'glossary.decisions.yaml');
    assert.deepEqual(
      decisions.map(({ subject, place }) => [subject, place.line]),
      [
        ['网络安全', 2],
        ['信息安全', 4],
      ],
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['yaml-syntax'],
    );
  });

  it('may say everything', () => {
    const [decision] = load(`format: 1
decisions:
  - term: 网络安全
    rendering: cybersecurity
    in: [policy/**, speeches/*.md]
    reason: the ministry's own translation
    date: 2026-11-22
`);
    assert.deepEqual(said([decision]), [
      {
        origin: 'file',
        subject: '网络安全',
        subjectKind: 'term',
        rendering: 'cybersecurity',
        in: ['policy/**', 'speeches/*.md'],
        reason: "the ministry's own translation",
        date: '2026-11-22',
      },
    ]);
    assert.deepEqual([decision.place.line, decision.parts.rendering.line], [3, 4]);
  });

  for (const [what, text] of [
    ['a line a decision', 'decisions:\n  网络安全: cybersecurity\n'],
    ['brackets', 'decisions: { 网络安全: cybersecurity }'],
    ['keys behind the term', 'decisions:\n  网络安全: { rendering: cybersecurity }\n'],
  ]) {
    it(`may be written shorter: ${what}`, () => {
      assert.deepEqual(said(load(text)), [
        { origin: 'file', subject: '网络安全', rendering: 'cybersecurity', in: [] },
      ]);
    });
  }

  it('may decide for a concept, with all its terms', () => {
    const [{ subject, subjectKind }] = load('decisions:\n  - { concept: wangluo, rendering: network }');
    assert.deepEqual([subject, subjectKind], ['wangluo', 'concept']);
  });

  it('may be without decisions', () => {
    for (const text of ['decisions:\n', 'decisions: []\n', 'format: 1\n']) assert.deepEqual(load(text), []);
  });

  it('may decide on one term anew in other places', () => {
    const text =
      'decisions:\n  - { term: 网络, rendering: net }\n  - { term: 网络, rendering: network, in: a/** }';
    assert.equal(load(text).length, 2);
  });

  it('has good decisions beside the bad one', () => {
    for (const bad of [
      '- 网络',
      '- { term: a }',
      '- { rendering: a }',
      '- [a]',
      '- { term: [a], rendering: b }',
      '- a: b: c',
    ]) {
      const text = `decisions:\n  - { term: 网络, rendering: net }\n  ${bad}\n  - { term: 安全, rendering: security }\n`;
      const { decisions, problems } = loadDecisions(text, uri);
      assert.deepEqual(
        decisions.map(({ subject }) => subject),
        ['网络', '安全'],
        bad,
      );
      assert.ok(problems.length > 0, bad);
    }
  });

  it('is read without an error, whatever is in it', () => {
    const pieces = fc.constantFrom(
      'decisions',
      'term',
      'in',
      ':',
      '：',
      ' ',
      '\n',
      '  - ',
      '{',
      '}',
      '[',
      ']',
      '"',
      '网络',
      '**',
      '&a',
      '*a',
      '|',
      '#',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        loadDecisions(`decisions:\n${parts.join('')}`, uri);
      }),
    );
  });
});

describe('a problem in a file of decisions is reported at its place', () => {
  for (const fault of decisionFaults) {
    it(`${fault[1]}: ${fault[0]}`, () => assertReported(fault, (text) => loadDecisions(text, uri).problems));
  }

  const glossary =
    'concepts:\n  - id: wangluo\n    zh: 网络\n    en: [network, net, { term: web, status: deprecated }]\n';
  const terminology = Terminology.of([loadGlossary(glossary, 'a.glossary.yaml').glossary!]);
  const lint = (text: string) => lintDecisions({ decisions: load(text) }, terminology);

  for (const fault of decisionLintFaults) {
    it(`${fault[1]}: ${fault[0]}`, () => assertReported(fault, lint));
  }

  it('with the nearest name as its repair', () => {
    for (const [before, after] of [
      ['decisions:\n  网络: netwrok\n', 'decisions:\n  网络: network\n'],
      [
        'decisions:\n  - { concept: wangluoo, rendering: net }\n',
        'decisions:\n  - { concept: wangluo, rendering: net }\n',
      ],
      ['decisions:\n  网洛: net\n', 'decisions:\n  网络: net\n'],
    ]) {
      const [{ fixes }] = lint(before);
      assert.equal(applyEdits(before, fixes[0].edits), after);
      assert.deepEqual(lint(after), []);
    }
  });

  it('and nothing where a term is spelt in another way', () => {
    assert.deepEqual(lint('decisions:\n  Networks: 网络\n  wangluo: NET\n'), []);
  });
});

function assertReported(
  [, code, marked]: FaultCase,
  problemsIn: (text: string) => readonly GlossaryProblem[],
): void {
  const { text, spans } = unmark(marked);
  const found = problemsIn(text);
  assert.deepEqual(
    found.map(({ code: each, severity, place: { start, end } }) => ({
      code: each,
      severity,
      span: { start, end },
    })),
    [{ code, severity: problemSeverities[code], span: spans[0] }],
  );
  assert.match(found[0].message, /^[^\n]+[.?]$/u, 'one line that is a sentence');
}

describe('the decisions for a document', () => {
  const file = (folder: string, ...decisions: string[]) =>
    new DecisionsFile(folder, load(`decisions:\n${decisions.map((each) => `  - ${each}\n`).join('')}`));
  const files = [
    file('/team/policy', '{ term: 网络, rendering: near }'),
    file(
      '/team',
      '{ term: 网络, rendering: everywhere }',
      '{ term: 安全, rendering: speeches, in: speeches/** }',
      '{ term: 网络, rendering: later, in: [policy/*.md, "*.txt"] }',
    ),
  ];

  for (const [path, expected] of [
    ['/team/policy/a.md', ['near', 'later', 'everywhere']],
    ['/team/policy/b/a.md', ['near', 'everywhere']],
    ['/team/a.txt', ['later', 'everywhere']],
    ['/team/speeches/2026/a.md', ['speeches', 'everywhere']],
    ['/teams/a.txt', []],
    ['/other/a.md', []],
  ] as const) {
    it(`${path}: ${expected.join(', then ') || 'none'}`, () => {
      assert.deepEqual(
        decisionsFor(path, files).map(({ rendering }) => rendering),
        expected,
      );
    });
  }

  it('in the root of a file system', () => {
    assert.equal(decisionsFor('/a.md', [file('', '{ term: 网络, rendering: net }')]).length, 1);
  });
});
