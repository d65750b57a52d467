import assert from 'node:assert/strict';
import { type PinyinDictionary, loadPinyinDictionary } from '../../../src/core/pinyin/dictionary.js';
import { type PinyinFit, fitPinyin } from '../../../src/core/pinyin/fit.js';
import { fixtures } from '../documents/fixtures.js';

interface PeerCase {
  readonly file: string;
  readonly text: string;
  readonly options: string | null;
  readonly expected: string;
}

interface Peer {
  readonly fixture: string;
  readonly written: string;
  readonly kind: PinyinFit['kind'];
  /** Which options let it answer in pinyin that is written so. */
  readonly options: RegExp;
}

const pinyinPro = 'pinyin-pro-cases.json';
const pypinyin = 'pypinyin-cases.json';
const peers: readonly Peer[] = [
  {
    fixture: pinyinPro,
    written: 'with tone marks',
    kind: 'fits',
    options:
      /^(?:\{ (?:toneSandhi: (?:true|false)|nonZh: '\w+'|mode: "surname"|surname: "head"|traditional: true) \})?$/u,
  },
  {
    fixture: pinyinPro,
    written: 'without tone marks',
    kind: 'toneless',
    options: /^\{ toneType: '(?:num|none)'(?:, v: true)? \}$/u,
  },
  {
    fixture: pypinyin,
    written: 'with tone marks',
    kind: 'fits',
    options: /^style=TONE(?:, strict=False)?$/u,
  },
  {
    fixture: pypinyin,
    written: 'without tones',
    kind: 'toneless',
    options: /^style=NORMAL(?:, strict=False)?$/u,
  },
  {
    fixture: pypinyin,
    written: 'with numbers',
    kind: 'toneless',
    options: /^style=TONE3(?:, strict=False)?$/u,
  },
];

/** Answers that are taken otherwise, and why. */
const deviations = new Map([['呀 ya', 'the neutral tone is its usual one']]);

describe('what other libraries read', () => {
  let dictionary: PinyinDictionary;
  before(async () => {
    dictionary = await loadPinyinDictionary();
  });

  for (const { fixture, written, kind, options } of peers) {
    it(`${written}, is taken so: ${fixture}`, function () {
      const [found] = fixtures('peer-cases', fixture);
      if (found === undefined) {
        this.test!.title += ' — skipped: ../shared/fixtures is not there';
        this.skip();
      }
      const { cases } = JSON.parse(found.text) as { cases: PeerCase[] };
      const answers = cases
        .filter((peer) => options.test(peer.options ?? '') && !/^(?:custom|dict)\./u.test(peer.file))
        .flatMap(({ text, expected }) => {
          const pinyin = /^\[?(['"])(.*)\1\]?$/u.exec(expected)?.[2];
          return pinyin === undefined ? [] : [{ text, pinyin }];
        });
      assert.ok(answers.length > 3);
      const differing = answers
        .map(({ text, pinyin }) => ({ text, pinyin, fit: fitPinyin(text, pinyin, dictionary) }))
        .filter(({ text, pinyin, fit }) => fit.kind !== kind && !deviations.has(`${text} ${pinyin}`));
      assert.deepEqual(differing, []);
    });
  }
});
