import assert from 'node:assert/strict';
import { languagesOf } from '../../../src/core/documents/main-language.js';
import { markdown } from '../../../src/core/documents/markdown.js';
import { codeUnits, read } from '../../../src/core/documents/reading.js';

const han = '为保障网络运行制定本办法，自公布之日起施行。';
const english =
  'These measures protect the running of networks and take effect on the day they are published. ';

describe('the languages of a document', () => {
  const cases: readonly (readonly [what: string, text: string, languages: string])[] = [
    ['English', english.repeat(5), 'en'],
    ['Chinese', han.repeat(5), 'zh'],
    ['English with Chinese terms in parentheses', `${english.repeat(5)}(网络运行, wǎngluò yùnxíng) `, 'en'],
    ['Chinese with English names', `${han.repeat(5)}ISO and OECD`, 'zh'],
    ['Chinese with its translation', `${han}\n\n${english}\n\n`.repeat(3), 'zh en'],
    ['English with one Chinese paragraph among three', `${english.repeat(3)}${han.repeat(2)}`, 'zh en'],
    ['traditional glyphs', '為保障網絡運行制定本辦法。'.repeat(5), 'zh'],
    ['nothing', '', 'zh en'],
    ['digits and marks', '12 + 30 = 42', 'zh en'],
  ];
  for (const [what, text, languages] of cases) {
    it(`${what}: ${languages}`, () => assert.equal(languagesOf(codeUnits(text)).join(' '), languages));
  }

  it('are those of its prose, not of its code', () => {
    const text = `${han}\n\n\`\`\`js\n${'const network = require("network");\n'.repeat(50)}\`\`\`\n`;
    assert.deepEqual(languagesOf(read(text, markdown).units), ['zh']);
  });
});
