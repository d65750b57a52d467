import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument, stringify } from 'yaml';
import { parseYaml, type YamlNode } from '../../../src/core/glossary/yaml.js';

/** A node as the plain data it stands for; what is empty is null. */
function plain(node: YamlNode | undefined): unknown {
  switch (node?.kind) {
    case undefined:
      return null;
    case 'text':
      return node.text;
    case 'list':
      return node.items.map(plain);
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plain(value)]));
  }
}

const texts = fc.oneof(
  fc.constantFrom(
    '网络安全',
    'a: b',
    '# no comment',
    '- x',
    'yes',
    '1.10',
    '“quoted”',
    'two\nlines',
    '{',
    ']',
  ),
  fc.string({ minLength: 1 }).filter((text) => /^[\p{L}\p{N}\p{P}\p{S} ]+$/u.test(text)),
);
const keys = fc.constantFrom('id', 'zh', 'en', 'note', 'see', 'a key', '键');
const { entry } = fc.letrec((tie) => ({
  entry: fc.oneof({ maxDepth: 4 }, texts, fc.array(tie('entry'), { minLength: 1, maxLength: 4 }), tie('map')),
  map: fc.dictionary(keys, tie('entry'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
}));

describe('reading YAML entry by entry', () => {
  it('gives what reading it as a whole gives', () => {
    fc.assert(
      fc.property(
        fc.dictionary(keys, entry, { minKeys: 1, noNullPrototype: true }),
        fc.constantFrom(1, 2, 4),
        fc.boolean(),
        (data, indent, indentSeq) => {
          const text = stringify(data, { indent: Math.max(indent, 2), indentSeq });
          const { root, faults } = parseYaml(text);
          assert.deepEqual(faults, []);
          assert.deepEqual(plain(root), parseDocument(text, { schema: 'failsafe' }).toJS());
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps every place: each text stands in the file where its node says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('网络', 'data', '信息安全'), { minLength: 1 }), (words) => {
        const text = `concepts:\n${words.map((word) => `  - zh: ${word} # ${word}\n`).join('')}`;
        const { root } = parseYaml(text);
        const concepts = root?.kind === 'map' ? root.entries[0].value : undefined;
        const found = concepts?.kind === 'list' ? concepts.items : [];
        assert.deepEqual(
          found.map((item) => {
            const value = item.kind === 'map' ? item.entries[0].value : undefined;
            return value && text.slice(value.start, value.end);
          }),
          words,
        );
      }),
    );
  });

  it('takes comments, anchors and empty items between entries as they are', () => {
    const text = '# a\nlist: # b\n  # c\n  - &x one\n  -\n\n  - # d\n    two: 2\n# e\nend: 1\n';
    const { root, faults } = parseYaml(text);
    assert.deepEqual(faults, []);
    assert.deepEqual(plain(root), { list: ['one', { two: '2' }], end: '1' });
  });

  it('reads on behind a list whose last item is long', () => {
    const long = 'long '.repeat(1000).trim();
    const { root, faults } = parseYaml(`list:\n  - one\n  - ${long}\nend: 1\n`);
    assert.deepEqual(faults, []);
    assert.deepEqual(plain(root), { list: ['one', long], end: '1' });
  });
});
