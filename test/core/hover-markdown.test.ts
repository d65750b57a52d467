import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asMarkdown } from '../../src/editor/hover/markdown-text.js';

describe('a text as Markdown', () => {
  it('keeps words of any language as they are', () => {
    assert.equal(
      asMarkdown('网络安全 wǎngluò ānquán “so” – …（甲）'),
      '网络安全 wǎngluò ānquán “so” – …（甲）',
    );
  });

  for (const [what, text, expected] of [
    ['a link', '[a](b)', '\\[a\\]\\(b\\)'],
    ['an image', '![a](b)', '\\!\\[a\\]\\(b\\)'],
    ['HTML', '<b>', '\\<b\\>'],
    ['an entity', '&lt;', '\\&lt\\;'],
    ['an address', 'http://a.b', 'http\\:\\/\\/a\\.b'],
    ['an address without scheme', 'www.a.b', 'www\\.a\\.b'],
    ['an e-mail address', 'me@a.b', 'me\\@a\\.b'],
    ['an icon', '$(alert)', '\\$\\(alert\\)'],
    ['a table', 'a | b', 'a \\| b'],
    ['an escape', '\\*', '\\\\\\*'],
    ['blocks', 'a\n\n# b\r\n    c\u2028- d', 'a \\# b c \\- d'],
    ['controls', 'a\u0000\u202Eb\u2066c', 'a bc'],
  ]) {
    it(`makes ${what} inert`, () => assert.equal(asMarkdown(text), expected));
  }

  it('leaves no character of Markdown without its backslash', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const rest = asMarkdown(text).replace(/\\[!-/:-@[-`{-~]/gu, '');
        assert.doesNotMatch(rest, /[!-/:-@[-`{-~\n\r]/u);
      }),
    );
  });

  it('says the same', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[!-~一-龥]+$/u), (text) => {
        assert.equal(asMarkdown(text).replace(/\\(.)/gu, '$1'), text);
      }),
    );
  });
});
