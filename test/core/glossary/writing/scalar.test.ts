import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { writeScalar } from '../../../../src/core/glossary/writing/scalar.js';
import { parseYaml, type YamlNode } from '../../../../src/core/glossary/yaml.js';

describe('a text written as a YAML scalar', () => {
  const plain = [
    '网络',
    'no',
    'yes',
    'null',
    '~',
    '1.10',
    '2014',
    'a:b',
    'a#b',
    'C++',
    "it's",
    'say "so"',
    'a - b',
    '术语：词',
  ];
  for (const text of plain) {
    it(`${text} needs no quotes`, () => {
      assert.equal(writeScalar(text, 'free'), text);
      assert.equal(writeScalar(text, 'in brackets'), text);
    });
  }

  const quoted = [
    '',
    ' a',
    'a ',
    'a: b',
    'a:',
    'a #b',
    '# a',
    '- a',
    '*a',
    '&a',
    '!a',
    '|',
    '>',
    '@a',
    '`a',
    '%a',
    "'a'",
    '"a"',
    '? a',
  ];
  for (const text of quoted) {
    it(`‹${text}› is quoted`, () => {
      assert.equal(writeScalar(text, 'free'), JSON.stringify(text));
    });
  }

  for (const text of ['a, b', 'a]', 'a}', 'f[1]']) {
    it(`${text} is quoted in brackets only`, () => {
      assert.equal(writeScalar(text, 'free'), text);
      assert.equal(writeScalar(text, 'in brackets'), `"${text}"`);
    });
  }

  it('what nobody sees is written as an escape', () => {
    assert.equal(
      writeScalar('a\u0000\u007f\u2028\ufeff\ud800\n', 'free'),
      String.raw`"a\u0000\u007f\u2028\ufeff\ud800\n"`,
    );
  });

  it('reads as the same text wherever it stands, whatever it is', () => {
    const piece = fc.constantFrom(
      ...'[]{}:,-?|>&*!%@`"\'# \t\n\r~\\\u0000\u0085\u00a0\u3000\ufeff\ud800a网',
      ': ',
      ' #',
      '---',
      '...',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (given) => {
        const free = writeScalar(given, 'free');
        const bracketed = writeScalar(given, 'in brackets');
        const written = `a: ${free}\nb:\n  - ${free}\nc: { d: ${bracketed}, e: [${bracketed}, ${bracketed}] }\n`;
        const { root, faults } = parseYaml(written);
        assert.deepEqual(faults, [], written);
        assert.deepEqual(
          textsOf(root),
          ['a', given, 'b', given, 'c', 'd', given, 'e', given, given],
          written,
        );
      }),
      { numRuns: 3000 },
    );
  });
});

/** The keys and texts of a tree in their order. */
function textsOf(node: YamlNode | undefined): string[] {
  switch (node?.kind) {
    case 'text':
      return [node.text];
    case 'list':
      return node.items.flatMap(textsOf);
    case 'map':
      return node.entries.flatMap(({ key, value }) => [key.text, ...textsOf(value)]);
    case undefined:
      return [];
  }
}
