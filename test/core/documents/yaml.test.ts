import { yaml } from '../../../src/core/documents/yaml.js';
import { specify } from './marked.js';

describe('YAML', () => {
  describe('values', () => {
    specify(yaml, {
      'are read, and keys are not':
        '⟦attribute:网络⟧⟦break:: ⟧安全\n  法⟦break:\n⟧⟦attribute:"a"⟧⟦break: : ⟧b⟦break:\n⟧',
      'of lists': '⟦attribute:a⟧⟦break::\n  - ⟧网络⟦break:\n  - ⟧安全⟦break:\n⟧',
      'in brackets':
        '⟦break:{⟧⟦attribute:c⟧⟦break:: ⟧网络⟦break:, ⟧⟦attribute:"d"⟧⟦break:: [⟧安全⟦break:, ⟧法⟦break:]}\n⟧',
      'in quotes':
        '⟦break:- "⟧乙⟦break:\\n⟧丙 ⟦markup:\\⟧"丁⟦markup:\\⟧" ⟦command:\\u4e2d⟧⟦break:"\n- \'⟧戊⟦markup:\'⟧\'己⟦break:\'\n⟧',
      'that go on behind an escaped line break': '⟦break:"⟧网⟦markup:\\\n  ⟧络⟦break:"⟧',
      'in blocks':
        '⟦attribute:a⟧⟦break:: ⟧⟦command:|-⟧⟦break:\n⟧  网络\n  安全⟦break:\n\n  ⟧法⟦break:\n⟧⟦attribute:b⟧⟦break:: ⟧⟦command:>⟧⟦break:\n⟧  律',
      'with what messages hold':
        '⟦attribute:m⟧⟦break:: ⟧欢迎 ⟦command:{name}⟧，⟦command:%{count}⟧ ⟦markup:<b>⟧网⟦markup:</b>⟧络⟦break:<br>⟧法 ' +
        '⟦command:&nbsp;⟧ ⟦command:{{ a }}⟧ ⟦command:%(x)s⟧ ⟦link-target:https://x.y⟧',
      'alone in the document': '网络',
    });
  });

  describe('what is no value', () => {
    specify(yaml, {
      comments: '⟦comment:# glossary: a = b⟧⟦break:\n⟧⟦attribute:a⟧⟦break:: ⟧b#c⟦break: ⟧⟦comment:# 注⟧',
      'keys behind a question mark': '⟦break:? ⟧⟦attribute:键⟧⟦break:\n: ⟧值⟦break:\n? ⟧⟦attribute:网络⟧',
      'anchors, tags and aliases':
        '⟦attribute:a⟧⟦break:: ⟧⟦command:&x⟧⟦break: ⟧⟦command:!t⟧⟦break: ⟧网络⟦break:\n⟧⟦attribute:b⟧⟦break:: ⟧⟦command:*x⟧',
      'directives of YAML and the borders of documents': '⟦command:%YAML 1.2⟧⟦break:\n---\n⟧x⟦break:\n...⟧',
    });
  });

  describe('what is broken', () => {
    specify(yaml, {
      'is read as far as it goes': ['⟦attribute:a⟧⟦break:: "⟧网络', '⟦break:[⟧网络⟦break:, ⟧安全', '网络}'],
    });
  });
});
