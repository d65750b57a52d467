import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { loadDecisions } from '../../../src/core/decisions/load-decisions.js';
import type { NewDecision } from '../../../src/core/decisions/writing/new-decision.js';
import { recordDecision } from '../../../src/core/decisions/writing/record-decision.js';
import { applyEdits } from '../../../src/core/glossary/writing/apply-edits.js';

const net: NewDecision = { subject: '网络', isConcept: false, rendering: 'network' };
const dated: NewDecision = { ...net, reason: 'usage', date: '2026-11-22' };

const cases: readonly (readonly [what: string, before: string | undefined, NewDecision, after: string])[] = [
  [
    'a new file',
    undefined,
    dated,
    'format: 1\n\ndecisions:\n  - term: 网络\n    rendering: network\n    reason: usage\n    date: 2026-11-22\n',
  ],
  [
    'a new file, with nothing more',
    undefined,
    net,
    'format: 1\n\ndecisions:\n  - term: 网络\n    rendering: network\n',
  ],
  [
    'a new file, for a concept in some folders',
    undefined,
    { ...net, subject: 'wangluo', isConcept: true, in: ['policy/**', '*.md'] },
    'format: 1\n\ndecisions:\n  - concept: wangluo\n    rendering: network\n    in: [policy/**, "*.md"]\n',
  ],
  ['an empty file', '', net, 'decisions:\n  - term: 网络\n    rendering: network\n'],
  ['a file of comments', '# ours\n', net, '# ours\ndecisions:\n  - term: 网络\n    rendering: network\n'],
  [
    'behind decisions on lines of their own',
    'decisions:\n  - term: 安全 # first\n    rendering: security\n    # below\n',
    dated,
    'decisions:\n  - term: 安全 # first\n    rendering: security\n    # below\n  - term: 网络\n    rendering: network\n    reason: usage\n    date: 2026-11-22\n',
  ],
  [
    'behind decisions of one line',
    'decisions:\n- { term: 安全, rendering: security }\n',
    net,
    'decisions:\n- { term: 安全, rendering: security }\n- { term: 网络, rendering: network }\n',
  ],
  [
    'behind a term with its rendering',
    'decisions:\n  安全: security # yes\n',
    net,
    'decisions:\n  安全: security # yes\n  网络: network\n',
  ],
  [
    'behind a term with its rendering, with a reason',
    'decisions:\n  安全: security\n',
    dated,
    'decisions:\n  安全: security\n  网络: { rendering: network, reason: usage, date: 2026-11-22 }\n',
  ],
  ['in brackets', 'decisions: { 安全: security }', net, 'decisions: { 安全: security, 网络: network }'],
  [
    'with the line breaks of Windows',
    'decisions:\r\n  - term: 安全\r\n    rendering: security\r\n',
    net,
    'decisions:\r\n  - term: 安全\r\n    rendering: security\r\n  - term: 网络\r\n    rendering: network\r\n',
  ],
  [
    'in the place of another rendering',
    'decisions:\n  - term: 网络 # why\n    rendering: net # once\n  - term: 安全\n    rendering: security\n',
    net,
    'decisions:\n  - term: 网络 # why\n    rendering: network # once\n  - term: 安全\n    rendering: security\n',
  ],
  [
    'in the place of another rendering, whose reason and day are no longer true',
    'decisions:\n  - term: 网络\n    reason: old\n    rendering: net\n    date: 2020\n',
    net,
    'decisions:\n  - term: 网络\n    rendering: network\n',
  ],
  [
    'in the place of another rendering, with a day for a reason',
    'decisions:\n  - term: 网络\n    rendering: net\n    reason: >\n      old\n      and long',
    { ...net, date: '2026' },
    'decisions:\n  - term: 网络\n    rendering: network\n    date: 2026',
  ],
  [
    'in the place of another rendering, in brackets',
    'decisions:\n  - { rendering: net, term: 网络, reason: old }\n',
    { ...net, date: '2026' },
    'decisions:\n  - { rendering: network, term: 网络, date: 2026 }\n',
  ],
  [
    'in the place of another rendering, as a text',
    'decisions: { 网络: net }',
    net,
    'decisions: { 网络: network }',
  ],
  [
    'in the place of the last of several',
    'decisions:\n  - { term: 网络, rendering: a }\n  - { term: 网络, rendering: b }\n',
    net,
    'decisions:\n  - { term: 网络, rendering: a }\n  - { term: 网络, rendering: network }\n',
  ],
  [
    'beside one for other documents',
    'decisions:\n  - { term: 网络, rendering: a, in: policy/** }\n',
    net,
    'decisions:\n  - { term: 网络, rendering: a, in: policy/** }\n  - { term: 网络, rendering: network }\n',
  ],
  [
    'in words that YAML could take for something else',
    'decisions:\n  a: b\n',
    { subject: 'C#: x', isConcept: false, rendering: '- [y]', reason: '"q" # r\ns' },
    'decisions:\n  a: b\n  "C#: x": { rendering: "- [y]", reason: "\\"q\\" # r\\ns" }\n',
  ],
];

describe('a decision is written into a file of decisions', () => {
  for (const [what, before, decision, after] of cases) {
    it(what, () => {
      const written = recordDecision(before, decision);
      assert.ok('edits' in written, JSON.stringify(written));
      assert.equal(applyEdits(before ?? '', written.edits), after);
    });
  }

  for (const [what, before, decision, problem] of [
    ['that is no YAML', 'decisions: [', net, 'unreadable'],
    ['that is a list', '- term: 网络\n', net, 'unreadable'],
    ['with a date that is none', undefined, { ...net, date: 'today' }, 'invalid'],
    ['for documents that can’t be below it', undefined, { ...net, in: ['../**'] }, 'invalid'],
    ['whose keys are terms, for a concept', 'decisions: { a: b }', { ...net, isConcept: true }, 'unusual'],
    [
      'that has the term for all documents as a key',
      'decisions: { 网络: b }',
      { ...net, in: ['a/**'] },
      'unusual',
    ],
    [
      'with a comment within brackets',
      'decisions:\n  - { term: 网络, # x\n      rendering: b }\n',
      net,
      'unusual',
    ],
    ['without a word', undefined, { ...net, rendering: ' ' }, 'unusual'],
  ] as const) {
    it(`but not into one ${what}`, () => assert.deepEqual(recordDecision(before, decision), { problem }));
  }

  const word = fc.oneof(
    fc.constantFrom('网络', 'network', 'no', '1.10', 'a: b', 'c #d', '[e]', '"q"', 'x, y', '- z', '#'),
    fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text.trim() !== ''),
  );
  const decision = fc.record(
    {
      subject: word,
      isConcept: fc.constant(false),
      rendering: word,
      reason: word,
      date: fc.constantFrom('2026', '2026-11-22'),
    },
    { requiredKeys: ['subject', 'isConcept', 'rendering'] },
  );

  it('and again, and again: it says what was decided last, and every comment is kept', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          '',
          '# c\n',
          'decisions:\n  # c\n',
          'decisions: # c\n  甲: a # d\n',
          'decisions:\n- term: 甲 # c\n  rendering: a # d\n',
        ),
        fc.array(decision, { minLength: 1, maxLength: 5 }),
        (start, decisions) => {
          let text: string = start;
          for (const each of decisions) {
            const written = recordDecision(text, each);
            assert.ok('edits' in written, `${JSON.stringify(written)}\n${text}`);
            text = applyEdits(text, written.edits);
            const clean = (part: string | undefined) => part?.trim().normalize('NFC');
            const found = loadDecisions(text, '').decisions.findLast(
              ({ subject }) => subject === clean(each.subject),
            );
            assert.deepEqual(
              [found?.rendering, found?.reason, found?.date],
              [clean(each.rendering), clean(each.reason), each.date],
              text,
            );
          }
          assert.equal(text.includes('# c'), start.includes('# c'), text);
          assert.equal(text.includes('# d'), start.includes('# d'), text);
        },
      ),
    );
  });
});
