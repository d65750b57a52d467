import type { ProblemCode } from '../../../src/core/glossary/problems.js';

/** What is wrong with a glossary file, its code, and the file with the place of the problem marked. */
export type FaultCase = readonly [what: string, code: ProblemCode, marked: string];

/** What loading a file tells. */
export const loadFaults: readonly FaultCase[] = [
  ['a bracket that is not closed', 'yaml-syntax', 'concepts:\n  - { zh: 网络\n⟦⟧'],
  ['a tab for indentation', 'yaml-syntax', 'concepts:\n⟦\t⟧- zh: 网络\n'],
  ['a NUL', 'control-character', 'concepts:\n  - { zh: 网络, en: net⟦\u0000⟧work }'],
  ['an escape character', 'control-character', 'concepts:\n  - { zh: 网络, en: net⟦\u001b⟧work }'],
  ['half a character', 'lone-surrogate', 'concepts:\n  - { zh: 网络, en: net⟦\ud842⟧work }'],
  ['a full-width space as indentation', 'wide-indentation', 'concepts:\n⟦　⟧- zh: 网络\n'],
  ['an alias', 'alias', 'concepts:\n  - { zh: &a 网络, en: ⟦*a⟧ }'],
  ['a second document', 'several-documents', 'concepts:\n  - zh: 网络\n⟦-⟧--\nconcepts: []\n'],
  ['a key given twice', 'duplicate-key', 'concepts:\n  - { zh: 网络, ⟦zh⟧: 网路 }'],
  [
    'a key given twice, differently composed',
    'duplicate-key',
    'sources:\n  caf\u00e9: {}\n  ⟦cafe\u0301⟧: {}',
  ],
  ['an empty file', 'empty-file', '⟦⟧'],
  ['a file of comments', 'empty-file', '⟦⟧# nothing here yet\n'],
  ['a list at the top', 'wrong-type', '⟦- zh: 网络\n⟧'],
  ['a text at the top', 'wrong-type', '⟦just a text⟧\n'],
  ['a later format', 'unknown-format', 'format: ⟦2⟧\nconcepts: []\n'],
  ['an unknown key of the file', 'unknown-key', '⟦glossary⟧: x\n'],
  ['an unknown key of a concept', 'unknown-key', 'concepts:\n  - { zh: 网络, ⟦de⟧: Netz }'],
  ['an unknown key of a term', 'unknown-key', 'concepts:\n  - zh: { term: 网络, ⟦tone⟧: x }'],
  ['an unknown key of a source', 'unknown-key', 'sources:\n  a: { ⟦isbn⟧: x }'],
  ['an unknown key of a distinction', 'unknown-key', 'distinctions:\n  - { between: [a, b], ⟦why⟧: x }'],
  ['an unknown language', 'unknown-key', 'concepts:\n  - { zh: 网络, definition: { ⟦de⟧: x } }'],
  ['concepts that are no list', 'wrong-type', 'concepts: ⟦{ zh: 网络 }⟧'],
  ['a concept that is a text', 'wrong-type', 'concepts:\n  - ⟦网络⟧'],
  ['a full-width colon', 'full-width-colon', 'concepts:\n  - zh⟦：⟧网络'],
  ['a full-width colon in a map', 'full-width-colon', 'concepts:\n  - { zh⟦：⟧网络, en: network }'],
  [
    'a full-width colon before other keys',
    'full-width-colon',
    'concepts:\n  - zh⟦：⟧网络\n    en: network\n',
  ],
  [
    'a full-width colon behind other keys',
    'full-width-colon',
    'concepts:\n  - zh: 网络\n    en⟦：⟧network\n',
  ],
  ['a full-width colon at the top', 'full-width-colon', 'title⟦：⟧T\n'],
  [
    'YAML gone wrong in one concept',
    'yaml-syntax',
    'concepts:\n  - zh: 网络\n  - zh: ⟦安⟧全: x\n  - zh: 信息\n',
  ],
  [
    'an example without its sentence',
    'missing-text',
    'concepts:\n  - { zh: 网络, examples: [⟦{ expect: nothing }⟧] }',
  ],
  [
    'a point without its concept',
    'missing-concept',
    'distinctions:\n  - { between: [a, b], points: [⟦{ says: x }⟧] }',
  ],
  ['a distinction with one side', 'one-sided-distinction', 'distinctions:\n  - { between: ⟦[a, a]⟧ }'],
  ['a country code in small letters', 'unknown-region', 'concepts:\n  - zh: { term: 网路, region: ⟦tw⟧ }'],
  ['a country that there is none of', 'unknown-region', 'concepts:\n  - zh: { term: 网路, region: ⟦XX⟧ }'],
  ['a date in words', 'wrong-date', 'concepts:\n  - zh: { term: 网络, since: ⟦last year⟧ }'],
  ['a thirteenth month', 'wrong-date', 'concepts:\n  - zh: { term: 网络, until: ⟦2014-13⟧ }'],
  [
    'a period that ends first',
    'reversed-period',
    'concepts:\n  - zh: { term: 网络, since: 2014-05, until: ⟦2013⟧ }',
  ],
  [
    'pinyin of an English term',
    'misplaced-pinyin',
    'concepts:\n  - en: { term: network, pinyin: ⟦wǎngluò⟧ }',
  ],
  ['pinyin that is left empty', 'empty-pinyin', 'concepts:\n  - zh: { term: 网络, ⟦pinyin⟧: }'],
  ['imports of Contextive', 'imports-unread', 'imports: ⟦[other.glossary.yml]⟧\ncontexts: []\n'],
  [
    'a term of Contextive without its name',
    'missing-term',
    'contexts:\n  - terms:\n      - ⟦{ definition: x }⟧\n',
  ],
  ['a concept without a term or an id', 'missing-term', 'concepts:\n  - ⟦{ note: a }⟧'],
  ['a term without the word', 'missing-term', 'concepts:\n  - { zh: 网络, en: ⟦{ status: preferred }⟧ }'],
  ['a term that is a list of lists', 'wrong-type', 'concepts:\n  - { zh: 网络, en: [⟦[a]⟧] }'],
  ['an empty term', 'empty-text', 'concepts:\n  - { zh: 网络, en: ⟦""⟧ }'],
  ['a note that is a list', 'wrong-type', 'concepts:\n  - { zh: 网络, note: ⟦[a]⟧ }'],
  ['an unknown status', 'unknown-status', 'concepts:\n  - zh: { term: 网络, status: ⟦good⟧ }'],
  ['a flag that is none', 'wrong-type', 'concepts:\n  - zh: { term: 网络, only-with-cues: ⟦yes⟧ }'],
  ['an id given twice', 'duplicate-id', 'concepts:\n  - { id: a, zh: 网络 }\n  - { id: ⟦a⟧, zh: 安全 }'],
  [
    'the id of a distinction given twice',
    'duplicate-id',
    'distinctions:\n  - { id: a, between: [a, b] }\n  - { id: ⟦a⟧, between: [b, c] }',
  ],
  ['sources in a list', 'wrong-type', 'sources: ⟦[a]⟧'],
  ['a source that is a text', 'wrong-type', 'sources:\n  a: ⟦Li Na 2020⟧'],
  ['a distinction between nothing', 'missing-between', 'distinctions:\n  - ⟦{ id: a, says: x }⟧'],
];

/** What takes more than one entry to see. */
export const lintFaults: readonly FaultCase[] = [
  ['a concept without a term in any glossary', 'missing-term', 'concepts:\n  - { id: ⟦a⟧, note: x }'],
  [
    'terms with a full-width comma between them',
    'full-width-comma',
    'concepts:\n  - { zh: ⟦网络，网路⟧, en: network }',
  ],
  [
    'a related concept that no glossary has',
    'unknown-concept',
    'concepts:\n  - { zh: 网络, see: [⟦wangluo⟧] }',
  ],
  [
    'a distinction from a concept that no glossary has',
    'unknown-concept',
    'concepts:\n  - { id: a, zh: 网络 }\ndistinctions:\n  - { between: [a, ⟦b⟧] }',
  ],
  [
    'a point about a concept that no glossary has',
    'unknown-concept',
    'concepts:\n  - { id: a, zh: 网络 }\n  - { id: b, zh: 安全 }\ndistinctions:\n  - { between: [a, b], points: [{ concept: ⟦c⟧, says: x }] }',
  ],
  [
    'a distinction from a rendering that the concept has not',
    'unknown-rendering',
    'concepts:\n  - { id: a, zh: 网络, en: network }\ndistinctions:\n  - { between: [a/network, ⟦a/net work shop⟧] }',
  ],
  ['a source that no glossary has', 'unknown-source', 'concepts:\n  - { zh: 网络, source: ⟦li-2020 §1⟧ }'],
  [
    'a source of a term that no glossary has',
    'unknown-source',
    'concepts:\n  - zh: { term: 网络, source: ⟦li-2020⟧ }',
  ],
  [
    'a source of a distinction that no glossary has',
    'unknown-source',
    'concepts:\n  - { id: a, zh: 网络, en: [net, network] }\ndistinctions:\n  - { between: [a/net, a/network], source: ⟦li-2020⟧ }',
  ],
  [
    'one Chinese term in two concepts',
    'undistinguished-term',
    'concepts:\n  - { id: a, zh: 网络, en: network }\n  - { id: b, zh: ⟦网络⟧, en: net }',
  ],
  [
    'one English term in two concepts, spelt differently',
    'undistinguished-term',
    'concepts:\n  - { zh: 网络安全, en: cybersecurity }\n  - { zh: 网安, en: ⟦Cyber Security⟧ }',
  ],
  [
    'one term in two concepts, in one of them a mere form',
    'undistinguished-term',
    'concepts:\n  - { zh: 网络, en: { term: network, forms: net } }\n  - { zh: 网, en: ⟦net⟧ }',
  ],
  [
    'a term preferred and deprecated',
    'contradictory-status',
    'concepts:\n  - { zh: 网络, en: [{ term: network, status: preferred }, { term: ⟦Network⟧, status: deprecated }] }',
  ],
  [
    'a form of a preferred term that is deprecated',
    'contradictory-status',
    'concepts:\n  - { zh: 网络, en: [{ term: network, status: preferred, forms: net }, { term: ⟦net⟧, status: deprecated }] }',
  ],
  ['a term given twice', 'duplicate-term', 'concepts:\n  - { zh: 网络, en: [network, ⟦network⟧] }'],
  ['Chinese among the English terms', 'wrong-language', 'concepts:\n  - { zh: 网络, en: ⟦网路⟧ }'],
  [
    'a syllable that the character never has',
    'wrong-pinyin',
    'concepts:\n  - zh: { term: 网络安全, pinyin: wǎngluò ⟦bīn⟧quán }',
  ],
  [
    'a tone that the character never has',
    'wrong-pinyin',
    'concepts:\n  - zh: { term: 网络, pinyin: ⟦wáng⟧luò }',
  ],
  ['a syllable too many', 'wrong-pinyin', 'concepts:\n  - zh: { term: 网络, pinyin: wǎngluò ⟦ānquán⟧ }'],
  ['a syllable missing', 'wrong-pinyin', 'concepts:\n  - zh: { term: 网络安全, pinyin: ⟦wǎngluò ān⟧ }'],
  [
    'a reading that the character has in other words',
    'doubtful-pinyin',
    'concepts:\n  - zh: { term: 银行行长, pinyin: yín⟦xíng⟧ hángzhǎng }',
  ],
  [
    'a reading that the character has in other words, in quotation marks',
    'doubtful-pinyin',
    'concepts:\n  - zh: { term: 长江, pinyin: ⟦"Zhǎngjiāng"⟧ }',
  ],
  [
    'pinyin without tones',
    'toneless-pinyin',
    'concepts:\n  - zh: { term: 网络安全, pinyin: ⟦wangluo anquan⟧ }',
  ],
  ['pinyin with tone numbers', 'toneless-pinyin', 'concepts:\n  - zh: { term: 网络, pinyin: ⟦wang3luo4⟧ }'],
  ['a term that a “not” string is', 'unreachable-term', 'concepts:\n  - { zh: ⟦安全⟧, not: [安全] }'],
  [
    'a term for which no cue is given though it needs one',
    'unreachable-term',
    'concepts:\n  - { zh: { term: ⟦国民安全⟧, only-with-cues: true } }',
  ],
  [
    'cues of a deprecated term',
    'unreachable-cue',
    'concepts:\n  - { zh: 网络, en: [network, { term: net, status: deprecated, cues: [⟦光纤⟧] }] }',
  ],
  [
    'cues of a term with nothing to be confused with',
    'unreachable-cue',
    'concepts:\n  - { zh: 网络, en: { term: network, cues: ⟦光纤⟧ } }',
  ],
  [
    'one cue for two renderings',
    'unreachable-cue',
    'concepts:\n  - { zh: 网络, en: [{ term: network, cues: 光纤 }, { term: net, cues: [网线, ⟦光纤⟧] }] }',
  ],
  [
    'a “not” string without the term',
    'idle-not',
    'concepts:\n  - { zh: 国家安全, not: [地区国家安全, ⟦社会稳定⟧] }',
  ],
  [
    'an example that is left open',
    'failed-example',
    'concepts:\n  - { zh: 网络, en: [network, net], examples: [⟦网络很快。⟧] }',
  ],
  [
    'an example without the concept',
    'failed-example',
    'concepts:\n  - { zh: 网络, en: network, examples: [⟦安全。⟧] }',
  ],
  [
    'an example that comes out otherwise',
    'failed-example',
    'concepts:\n  - { zh: 网络, en: [{ term: network, cues: 光纤 }, net], examples: [{ text: ⟦光纤网络。⟧, expect: net }] }',
  ],
  [
    'an example that resolves though it should not',
    'failed-example',
    'concepts:\n  - { zh: 网络, en: [{ term: network, cues: 光纤 }, net], examples: [{ text: ⟦光纤网络。⟧, expect: ambiguous }] }',
  ],
  [
    'an example that should hold nothing',
    'failed-example',
    'concepts:\n  - { zh: 网络, en: network, examples: [{ text: ⟦网络。⟧, expect: nothing }] }',
  ],
  [
    'an example of which one term comes out otherwise',
    'failed-example',
    'concepts:\n  - { zh: 网络, en: network, examples: [{ text: ⟦网络与安全。⟧, expect: { 网络: network, 安全: security } }] }',
  ],
];

/** What loading a file of decisions tells. */
export const decisionFaults: readonly FaultCase[] = [
  ['an empty file', 'empty-file', '⟦⟧'],
  ['a list at the top', 'wrong-type', '⟦- term: 网络\n⟧'],
  ['a later format', 'unknown-format', 'format: ⟦2⟧\ndecisions: []\n'],
  ['an unknown key of the file', 'unknown-key', '⟦decision⟧: x\n'],
  ['an unknown key of a decision', 'unknown-key', 'decisions:\n  - { term: 网络, rendering: net, ⟦why⟧: x }'],
  ['an unknown key in the short form', 'unknown-key', 'decisions:\n  网络: { rendering: net, ⟦term⟧: x }'],
  ['decisions that are a text', 'wrong-type', 'decisions: ⟦网络⟧'],
  ['a decision that is a text', 'wrong-type', 'decisions:\n  - ⟦网络⟧'],
  ['a rendering that is a list', 'wrong-type', 'decisions:\n  网络: ⟦[net]⟧'],
  ['a full-width colon', 'full-width-colon', 'decisions:\n  网络⟦：⟧network\n'],
  [
    'a full-width colon among plain ones',
    'full-width-colon',
    'decisions:\n  安全: security\n  网络⟦：⟧network\n',
  ],
  ['a full-width colon in a list', 'full-width-colon', 'decisions:\n  - term⟦：⟧网络\n    rendering: net\n'],
  ['a full-width colon in brackets', 'full-width-colon', 'decisions: { 网络⟦：⟧network }\n'],
  ['a decision on nothing', 'missing-term', 'decisions:\n  - ⟦{ rendering: net }⟧'],
  [
    'a decision on a term and a concept',
    'two-subjects',
    'decisions:\n  - { term: 网络, concept: ⟦w⟧, rendering: net }',
  ],
  ['a term that is empty', 'empty-text', 'decisions:\n  - { term: ⟦""⟧, rendering: net }'],
  ['a decision without its rendering', 'missing-choice', 'decisions:\n  - { term: ⟦网络⟧, reason: x }'],
  ['nothing behind a term', 'missing-choice', 'decisions:\n  ⟦网络⟧:\n'],
  ['a date in words', 'wrong-date', 'decisions:\n  - { term: 网络, rendering: net, date: ⟦today⟧ }'],
  [
    'two decisions on one term',
    'duplicate-decision',
    'decisions:\n  - { term: ⟦网络, rendering: net⟧ }\n  - { term: 网络, rendering: network }',
  ],
  [
    'two decisions on one term in the same places',
    'duplicate-decision',
    'decisions:\n  - { term: ⟦网络, rendering: net⟧, in: [a, b] }\n  - { term: 网络, rendering: network, in: [b, a] }',
  ],
  [
    'a path from the root',
    'unreachable-path',
    'decisions:\n  - { term: 网络, rendering: net, in: ⟦/policy/**⟧ }',
  ],
  [
    'a path out of the folder',
    'unreachable-path',
    'decisions:\n  - { term: 网络, rendering: net, in: [a, ⟦../b/**⟧] }',
  ],
  [
    'a path of Windows',
    'unreachable-path',
    'decisions:\n  - { term: 网络, rendering: net, in: ⟦policy\\**⟧ }',
  ],
  [
    'a glob that is too much',
    'unreachable-path',
    'decisions:\n  - { term: 网络, rendering: net, in: ⟦a*b*c*d*⟧ }',
  ],
];

/** What a file of decisions says that a glossary with 网络 as network or net knows nothing of; `web` is deprecated. */
export const decisionLintFaults: readonly FaultCase[] = [
  ['a term that no glossary has', 'unknown-term', 'decisions:\n  ⟦网关⟧: gateway\n'],
  [
    'a concept that no glossary has',
    'unknown-concept',
    'decisions:\n  - { concept: ⟦net⟧, rendering: network }',
  ],
  [
    'a concept where a term is meant',
    'unknown-term',
    'decisions:\n  - { term: ⟦wangluo⟧, rendering: network }',
  ],
  ['a rendering that the term has not', 'unknown-rendering', 'decisions:\n  网络: ⟦nett⟧\n'],
  ['the term itself as its rendering', 'unknown-rendering', 'decisions:\n  网络: ⟦网络⟧\n'],
  ['a rendering that is not to be used', 'rendering-not-in-force', 'decisions:\n  网络: ⟦web⟧\n'],
];
