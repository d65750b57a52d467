import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { textOf } from '../../../src/core/map/in-words.js';
import {
  linkedPicture,
  type Pictured,
  picturedOf,
  standAloneSvg,
} from '../../../src/core/map/map-picture.js';
import { mapTable } from '../../../src/core/map/map-table.js';
import type { Terminology } from '../../../src/core/glossary/terminology.js';
import { inEnglish } from '../../../src/core/localize.js';
import type { Audience } from '../../../src/core/audience.js';
import { conceptIn, glossaries, inEnglishOf, terminologyOfData } from './glossaries.js';

const hostile = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><image href="http://evil.example/x.svg" onload="alert(1)"/>',
  "' onmouseover='alert(1)",
  '</text></svg></style></title></desc><foreignObject>',
  '[go](command:workbench.action.quit) javascript:alert(1)',
  ']]> <!-- --> &lt;b&gt; &#60; <?xml ?> <!DOCTYPE x>',
  '\u202egnp.exe\u2066 \u0007\u001b[31m \ufffe',
];

/** A glossary in which all texts are the same as far as they can be. */
function terminologyOf(text: string): Terminology {
  const term = { term: text, since: '2014', region: 'TW', status: 'preferred' };
  return terminologyOfData({
    sources: { [text.split(/\s/u)[0]]: { author: text, year: text, title: text } },
    concepts: [
      { id: 'a', subject: text, zh: [{ ...term, pinyin: text }], en: [term] },
      { id: 'b', zh: [{ ...term, term: `${text} b` }], en: [term] },
    ],
    distinctions: [{ id: text, between: ['a', 'b'], says: text, source: text }],
  });
}

function picturedIn(terminology: Terminology): Pictured {
  return picturedOf(conceptIn(terminology, 'a'), terminology);
}

const svgIn = (terminology: Terminology) => standAloneSvg(picturedIn(terminology), inEnglishOf(terminology));

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of a picture; fails where it isn't well-formed. */
function elementsOf(svg: string): Element[] {
  const found: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes }));
  parser.on('error', (error) => assert.fail(error));
  parser.write(svg).close();
  return found;
}

const known = new Set(['svg', 'g', 'title', 'desc', 'style', 'rect', 'path', 'circle', 'text', 'tspan']);

function assertInert(svg: string): void {
  for (const { name, attributes } of elementsOf(svg)) {
    assert.ok(known.has(name), `there is a ${name}`);
    for (const attribute of Object.keys(attributes)) assert.doesNotMatch(attribute, /^on|href|^style$/u);
  }
  assert.doesNotMatch(svg.replace(/>[^<]*</gu, '><'), /url\(|@import/u);
}

describe('a map as a picture', () => {
  for (const text of hostile) {
    it(`is nothing but a picture, whatever a glossary says: ${JSON.stringify(text)}`, () => {
      assertInert(svgIn(terminologyOf(text)));
      assertInert(
        linkedPicture(picturedIn(terminologyOf(text)), inEnglishOf(terminologyOf(text))).svg.source,
      );
    });
  }

  it('is well-formed and refers to nothing, of any glossary', () => {
    fc.assert(fc.property(glossaries, (terminology) => assertInert(svgIn(terminology))));
  });

  it('tells its colours for light and dark, and what it shows in words', () => {
    const terminology = terminologyOf('安全');
    const svg = svgIn(terminology);
    assert.match(svg, /prefers-color-scheme: dark/u);
    assert.match(svg, /<title>Distinction map of 安全<\/title>/u);
    const desc = /<desc>([^<]*)<\/desc>/u.exec(svg)?.[1].replace(/\s+/gu, ' ');
    const { map } = picturedIn(terminology);
    assert.equal(desc, escaped(textOf(map, inEnglishOf(terminology)).replace(/\s+/gu, ' ')));
  });

  it('tags the Chinese of a region as traditional, even where its characters are the same in both scripts', () => {
    const terminology = terminologyOf('安全');
    const table = mapTable(picturedIn(terminology).map, inEnglishOf(terminology)).source;
    for (const shown of [svgIn(terminology), table]) {
      const tags = new Set([...shown.matchAll(/ lang="(zh[^"]*)"/gu)].map(([, tag]) => tag));
      assert.deepEqual([...tags], ['zh-Hant']);
    }
  });

  it('has a target for each number, and a name for each target', () => {
    fc.assert(
      fc.property(glossaries, (terminology) => {
        const { svg, targets } = linkedPicture(picturedIn(terminology), inEnglishOf(terminology));
        const linked = elementsOf(svg.source).filter(({ attributes }) => 'data-target' in attributes);
        assert.deepEqual(
          linked.map(({ attributes }) => Number(attributes['data-target'])).toSorted((a, b) => a - b),
          targets.map((_, index) => index),
        );
        for (const { attributes } of linked) assert.ok(attributes['aria-label'].trim() !== '');
      }),
    );
  });
});

describe('a map in words', () => {
  it('says in text and in tables all that the picture says', () => {
    fc.assert(
      fc.property(glossaries, (terminology) => {
        const { map } = picturedIn(terminology);
        const audience = inEnglishOf(terminology);
        const versions = [escaped(textOf(map, audience)), mapTable(map, audience).source];
        for (const said of versions.map((version) => version.replace(/\s+/gu, ' '))) {
          for (const { as } of map.lines) assert.ok(said.includes(escaped(as.text.trim())), as.text);
          for (const { distinction } of map.distinctions) {
            assert.ok(said.includes(escaped(distinction.says.en?.trim() ?? '')));
          }
        }
      }),
    );
  });

  it('parts a distinction from what it says by the colon of its reader', () => {
    const terminology = terminologyOf('安全');
    const audience: Audience = {
      ...inEnglishOf(terminology),
      localize: (message, ...values) => inEnglish(message.replace(': ', '：'), ...values),
    };
    const pictured = picturedIn(terminology);
    for (const said of [textOf(pictured.map, audience), linkedPicture(pictured, audience).svg.source]) {
      assert.match(said, /1\. [^\n]*：安全/u);
    }
  });
});

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
