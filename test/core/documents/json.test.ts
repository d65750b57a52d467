import { json } from '../../../src/core/documents/json.js';
import { specify } from './marked.js';
import { specifyFaults, specifySegments } from './segments.js';

describe('JSON', () => {
  describe('texts', () => {
    specifySegments(json, {
      'stand beside each other in the objects of an array': [
        '[{"id": "x", "en": "law", "zh-CN": "法"}, {"en": "book", "zh-CN": "书"}]',
        '0 en: law | zh-CN: 法',
        '1 en: book | zh-CN: 书',
      ],
      'stand beside each other in objects with names': [
        '{"law": {"en": "law", "zh": "法"}, "menu": {"book": {"zh": "书", "en": "book"}}}',
        'law en: law | zh: 法',
        'menu.book zh: 书 | en: book',
      ],
      'stand in a tree for each language': [
        '{"en": {"law": "law", "a": {"b": ["x", "book"]}}, "zh": {"a": {"b": ["甲", "书"]}, "law": "法"}}',
        'law en: law | zh: 法',
        'a.b.0 en: x | zh: 甲',
        'a.b.1 en: book | zh: 书',
      ],
      'hold escapes and placeholders': [
        '[{"en": "a \\"law\\"\\n{n}", "zh": "\\u6cd5 \\\\ <b>网</b>络"}]',
        '0 en: a ⟦markup:\\⟧"law⟦markup:\\⟧"⟦break:\\n⟧⟦command:{n}⟧ | zh: ⟦command:\\u6cd5⟧ ⟦markup:\\⟧\\ ⟦markup:<b>⟧网⟦markup:</b>⟧络',
      ],
      'may be empty, or none': [
        '[{"en": "law", "zh": ""}, {"en": null, "zh": 3}, {"zh": "书"}]',
        '0 en: law',
        '2 zh: 书',
      ],
      'may have comments between them': [
        '{ // en\n"en": {"a": "law"}, /* zh */ "zh": {"a": "法"} }',
        'a en: law | zh: 法',
      ],
      'in one language are not read': ['{"en": {"a": "law"}, "fr": {"a": "loi"}}'],
      'in none are not read': ['{"name": "法", "description": "a law"}'],
    });

    specify(json, {
      'are all that is read':
        '⟦break:{"法": {\r\n  "en": "⟧law⟦break:",\r\n  "zh": "⟧法⟦break:", "x": "law" }}\r\n⟧',
    });
  });

  describe('broken', () => {
    const good = '[{"en": "law", "zh": "法"}';
    const read = '0 en: law | zh: 法';

    specifyFaults(json, [
      [`⟦[⟧${good.slice(1)}`, /Nothing closes this “\[”/u, read],
      [`${good}, {"en": ⟦"⟧book\n}]`, /Nothing closes this string/u, read],
      [`${good}⟦}⟧`, /“\}” doesn’t close/u, read],
      [`${good}, ⟦book⟧]`, /no such word/u, read],
      [`${good}, ${'['.repeat(63)}⟦[⟧${']'.repeat(64)}]`, /more than 64 deep/u, read],
    ]);
  });
});
