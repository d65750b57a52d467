import assert from 'node:assert/strict';
import fc from 'fast-check';
import { usualOptions } from '../../../src/checks/check.js';
import { checks, type CheckSettings, findingsOf } from '../../../src/checks/index.js';
import { type DocumentState, LiveDocument } from '../../../src/checks/live-document.js';
import { aligning } from '../../../src/core/alignment/aligning.js';
import type { Counterpart } from '../../../src/core/alignment/counterpart.js';
import { analyse } from '../../../src/core/analysis/analyse.js';
import type { Decision } from '../../../src/core/decisions/decision.js';
import { documentKinds } from '../../../src/core/documents/kinds.js';
import { inEnglish } from '../../../src/core/localize.js';
import { loadPinyinDictionary } from '../../../src/core/pinyin/dictionary.js';
import { complete } from '../../../src/core/steps.js';
import { terminologyOf } from '../analysis/glossary.js';

const security = `
  - id: wangluo-anquan
    zh: [{ term: 网络安全, pinyin: wǎngluò ānquán }]
    en:
      - { term: cybersecurity, status: preferred, cues: [领导小组] }
      - { term: network security, status: admitted }
  - id: guojia-anquan
    zh: [国家安全]
    en: [national security]
  - id: guomin-anquan
    zh: [国民安全]
    en: [national security]
`;
const law = `
  - id: wangluo-anquan-fa
    zh: [网络安全法]
    en: [Cybersecurity Law]
`;
const terminologies = [terminologyOf(security), terminologyOf(security + law), terminologyOf(law)];

const recorded: readonly Decision[] = [
  {
    origin: 'file',
    subject: '网络安全',
    rendering: 'network security',
    place: { uri: 'glossary.decisions.yaml', start: 0, end: 4, line: 1, column: 1 },
  },
];

/** Every check switched on, so that none can lean on a state that has passed. */
const severities = Object.fromEntries(checks.map(({ code }) => [code, 'warning'] as const));
const settings: readonly CheckSettings[] = [
  { ...usualOptions, severities },
  { ...usualOptions, everyOccurrence: true, direction: 'both', severities: {} },
];

const snippet = fc.constantFrom(
  ...['网络', '安全', '网络安全', '网络安全法', '国家安全', 'national security', 'cybersecurity', 'network '],
  ...[
    '（cybersecurity）',
    '（wǎngluò ānquán）',
    '领导小组',
    '。',
    '. ',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\u200b',
    's',
  ],
  ...[
    '`',
    '```\n',
    '*',
    '**',
    '# ',
    '> ',
    '- ',
    '| ',
    '[',
    '](x)',
    '$',
    '%',
    '\\emph{',
    '}',
    '<b>',
    '<!--',
    '-->',
  ],
  ...['<!-- glossary-disable -->', '<!-- glossary-enable -->', '<!-- glossary-disable-next-line -->\n'],
  ...['<!-- glossary: 网络安全 = cybersecurity -->', '<!-- glossary-line: 网络安全 = network security -->'],
  ...['---\nglossary: { 网络安全: cybersecurity }\n---\n', '% glossary-disable ambiguous-term\n'],
);

const text = fc.array(snippet, { maxLength: 30 }).map((parts) => parts.join(''));

const counterparts: Counterpart[] = [
  { uri: 'file:///a.zh.md', text: '网络安全与国家安全。\n\n网络安全法。', role: 'source' as const },
  { uri: 'file:///a.en.md', text: 'Network security.\n\nThe national security.', role: 'target' as const },
].map(({ uri, text: written, role }) => ({
  analysis: analyse({ uri, text: written, kind: documentKinds[0] }, terminologies[0]),
  role,
}));

/** What happens to a document: it is edited somewhere, what it depends on changes or is not known yet, or there is time for some steps. */
type Event =
  | { readonly edit: { readonly at: number; readonly removed: number; readonly added: string } }
  | { readonly terminology: number }
  | { readonly isDecided: boolean }
  | { readonly settings: number }
  | { readonly counterparts: readonly Counterpart[] | undefined }
  | { readonly steps: number };

const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      edit: fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat(12), added: text }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ steps: fc.nat(30) }) },
  fc.record({ terminology: fc.nat(terminologies.length - 1) }),
  fc.record({ isDecided: fc.boolean() }),
  fc.record({ settings: fc.nat(settings.length - 1) }),
  fc.record({ counterparts: fc.option(fc.subarray(counterparts), { nil: undefined }) }),
);

function after(
  state: DocumentState,
  event: Exclude<Event, { steps: number } | { counterparts: unknown }>,
): DocumentState {
  if ('terminology' in event) {
    return { ...state, terminology: terminologies[event.terminology] };
  }
  if ('isDecided' in event) {
    return { ...state, recorded: event.isDecided ? recorded : [] };
  }
  if ('settings' in event) {
    return { ...state, settings: settings[event.settings] };
  }
  const { document } = state;
  const { at, removed, added } = event.edit;
  const start = Math.floor(at * document.text.length);
  const edited = document.text.slice(0, start) + added + document.text.slice(start + removed);
  return { ...state, document: { ...document, text: edited } };
}

describe('a document that is being edited', () => {
  const tools = { localize: inEnglish, reader: 'en' as const, today: '2026-06-01' };
  const fresh = (state: DocumentState, counterparts: readonly Counterpart[] = [], lent = tools) => {
    const alone = analyse(state.document, state.terminology, state.recorded);
    return findingsOf(complete(aligning(alone, counterparts)), state.settings, lent);
  };
  const alone = { tools: () => tools, surroundings: () => ({ counterparts: [], astray: [] }) };
  const initial: DocumentState = {
    document: { uri: 'file:///a.md', kind: documentKinds[0], text: '网络安全与 national security。' },
    terminology: terminologies[0],
    recorded: [],
    settings: settings[0],
  };
  const finish = (live: LiveDocument) => {
    while (live.isBusy) {
      live.step();
    }
  };

  it('never has findings but those of a fresh look at its present state, whatever happens between the steps', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(
        fc.constantFrom(...documentKinds),
        text,
        fc.array(event, { maxLength: 12 }),
        (kind, begun, events) => {
          let counterparts: readonly Counterpart[] | undefined = [];
          const live = new LiveDocument({
            tools: () => tools,
            surroundings: () => counterparts && { counterparts, astray: [] },
          });
          let state = { ...initial, document: { ...initial.document, kind, text: begun } };
          live.become(state);
          for (const each of events) {
            if ('steps' in each) {
              for (let step = 0; step < each.steps; step++) {
                live.step();
              }
            } else if ('counterparts' in each) {
              counterparts = each.counterparts;
              live.realign();
            } else {
              state = after(state, each);
              live.become(state);
            }
            if (live.findings !== undefined) {
              assert.deepEqual(live.findings, fresh(state, counterparts));
            }
          }
          finish(live);
          assert.equal(live.isWaiting, counterparts === undefined);
          counterparts ??= [];
          live.realign();
          finish(live);
          assert.deepEqual(live.findings, fresh(state, counterparts));
          assert.deepEqual(live.analysis?.document, state.document);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('has no findings between an edit and the end of the work on it', () => {
    const live = new LiveDocument(alone);
    live.become(initial);
    finish(live);
    assert.notDeepEqual(live.findings, []);
    live.become({ ...initial, document: { ...initial.document, text: '' } });
    assert.equal(live.findings, undefined);
    assert.equal(live.analysis, undefined);
    finish(live);
    assert.deepEqual(live.findings, []);
  });

  it('has none once it is not looked at any more', () => {
    const live = new LiveDocument(alone);
    live.become(initial);
    live.step();
    live.become(undefined);
    assert.deepEqual([live.isBusy, live.findings], [false, undefined]);
  });

  it('is checked anew with the pinyin dictionary, without being analysed anew', async () => {
    const pinyin = await loadPinyinDictionary();
    let lent: typeof tools & { pinyin?: typeof pinyin } = tools;
    const live = new LiveDocument({ ...alone, tools: () => lent });
    live.become(initial);
    finish(live);
    const { analysis } = live;
    lent = { ...tools, pinyin };
    live.recheck();
    assert.equal(live.findings, undefined);
    finish(live);
    assert.equal(live.analysis, analysis);
    assert.deepEqual(live.findings, fresh(initial, [], lent));
  });

  it('is left without findings where the work on a state fails, and recovers with the next', () => {
    const live = new LiveDocument(alone);
    const failing = { ...documentKinds[0], splitting: () => assert.fail('it can’t be split') };
    live.become({ ...initial, document: { ...initial.document, kind: failing } });
    assert.throws(() => finish(live), /can’t be split/);
    assert.deepEqual([live.isBusy, live.findings], [false, undefined]);
    live.become(initial);
    finish(live);
    assert.deepEqual(live.findings, fresh(initial));
  });
});
