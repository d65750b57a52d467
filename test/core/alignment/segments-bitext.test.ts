import assert from 'node:assert/strict';
import { aligning } from '../../../src/core/alignment/aligning.js';
import type { Bitext } from '../../../src/core/alignment/bitext.js';
import { isSure } from '../../../src/core/alignment/unit.js';
import { analyse } from '../../../src/core/analysis/analyse.js';
import { kindForFile } from '../../../src/core/documents/kinds.js';
import { loadGlossary } from '../../../src/core/glossary/load.js';
import { Terminology } from '../../../src/core/glossary/terminology.js';
import { complete } from '../../../src/core/steps.js';

const glossary = 'concepts:\n  - { id: a, zh: 网络安全, en: [cybersecurity, network security] }\n';
const terminology = Terminology.of([loadGlossary(glossary, 'a.glossary.yaml').glossary!]);

describe('the bitext of segments', () => {
  const cases: Readonly<Record<string, readonly [file: string, text: string, ...units: string[]]>> = {
    'goes from the source to the target': ['a.csv', 'en,zh\nlaw,法\n', 'en law → zh 法'],
    'goes the way of the first translated segment': [
      'a.xlf',
      '<xliff><file source-language="en" target-language="zh"><trans-unit id="1"><source>pen</source></trans-unit></file>' +
        '<file source-language="zh" target-language="en"><trans-unit id="1"><source>法</source><target>law</target></trans-unit></file></xliff>',
      'zh  → en pen',
      'zh 法 → en law',
    ],
    'isn’t sure where the file has only a guess': [
      'a.po',
      'msgid ""\nmsgstr "Language: zh\\n"\n\n#, fuzzy\nmsgid "law"\nmsgstr "法"\n',
      'en law ? zh 法',
    ],
    'has one text of each language': ['a.csv', 'en,zh-CN,zh-TW\nlaw,法,法律\n', 'en law → zh 法'],
  };

  for (const [name, [file, text, ...expected]] of Object.entries(cases)) {
    it(name, () => {
      const [bitext] = alignedIn(file, text).bitexts;
      assert.deepEqual(unitsOf(bitext, text), expected);
    });
  }

  it('is none where a file has one language', () => {
    assert.deepEqual(alignedIn('a.csv', 'id,en\n1,law\n').bitexts, []);
  });

  it('resolves terms, and finds them in trees of one language each, whatever their order', () => {
    const text =
      '{"zh": {"a": "网络安全", "b": "网络安全"}, "en": {"b": "network security", "a": "cybersecurity"}}';
    const renderings = alignedIn('a.json', text)
      .occurrences.filter(({ language }) => language === 'zh')
      .map(({ resolution }) => [resolution?.by, resolution?.choice.rendering.text]);
    assert.deepEqual(renderings, [
      ['translation', 'cybersecurity'],
      ['translation', 'network security'],
    ]);
  });
});

function alignedIn(uri: string, text: string) {
  return complete(aligning(analyse({ uri, kind: kindForFile(uri)!, text }, terminology), []));
}

function unitsOf({ source, target, units }: Bitext, text: string): string[] {
  return units.map((unit) => {
    const [from, to] = [unit.source, unit.target].map((span) =>
      span ? text.slice(span.start, span.end) : '',
    );
    const sign = isSure(unit) || !unit.source || !unit.target ? '→' : '?';
    return `${source.language} ${from} ${sign} ${target.language} ${to}`;
  });
}
