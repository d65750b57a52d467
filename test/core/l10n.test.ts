import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checks } from '../../src/checks/index.js';
import { statusMeanings } from '../../src/core/glossary/format.js';
import { meanings } from '../../src/core/directives/assist/meanings.js';
import { encodingProblems } from '../../src/core/text/decode.js';
import { messagesBelow, messagesIn } from '../support/messages.js';
import { misset } from '../support/typography.js';

type Texts = Readonly<Record<string, string>>;

const read = (file: string): Texts => JSON.parse(readFileSync(file, 'utf8')) as Texts;

describe('the Chinese texts', () => {
  const manifest = { en: read('package.nls.json'), zh: read('package.nls.zh-cn.json') };
  const bundle = read('l10n/bundle.l10n.zh-cn.json');
  const sources = messagesBelow('src');
  const messages = new Set([
    ...sources.texts,
    ...Object.values(statusMeanings),
    ...checks.map(({ description }) => description),
    ...Object.values(encodingProblems),
    ...Object.values(meanings),
  ]);
  const untranslated = (texts: Iterable<string>) =>
    [...texts].filter((message) => !Object.hasOwn(bundle, message));

  it('of the manifest are those of the English ones, in their order', () =>
    assert.deepEqual(Object.keys(manifest.zh), Object.keys(manifest.en)));

  it('of the manifest are those that it names', () => {
    const named = readFileSync('package.json', 'utf8').match(/(?<="%)[^%"]+(?=%")/gu);
    assert.deepEqual([...new Set(named)].sort(), Object.keys(manifest.en).sort());
  });

  it('of messages are there for each of them', () => assert.deepEqual(untranslated(messages), []));

  it('of messages are of such as there are', () =>
    assert.deepEqual(
      Object.keys(bundle).filter((message) => !messages.has(message)),
      [],
    ));

  it('of messages are in the order of the English ones', () =>
    assert.deepEqual(Object.keys(bundle), Object.keys(bundle).sort()));

  it('leave out no message that is kept as data', () =>
    assert.deepEqual([...sources.unread].sort(), [
      'about', // found by its key
      'decoded.problem', // a problem of an encoding
      'description', // what a check looks for, said by the check
      'leadingNowhere[why].message', // why a directive leads nowhere
      'meanings[directive.kind]', // what a directive does
      'message', // found by its key
      'need.message', // found by its key
      'of.name', // found beside its keys
      'problem', // a problem of an encoding
    ]));

  for (const { code } of checks) {
    it(`are there for the check ${code}`, () => {
      const setting = `settings.severity.${code}`;
      assert.ok(Object.hasOwn(manifest.zh, setting), `${setting} is not in package.nls.zh-cn.json`);
      assert.deepEqual(untranslated(messagesIn([`src/checks/${code}.ts`]).texts), []);
    });
  }

  it('fill in the same places', () => {
    for (const [english, chinese] of [...Object.entries(bundle), ...pairs(manifest)]) {
      assert.deepEqual(placesIn(chinese), placesIn(english), english);
    }
  });

  it('are Chinese', () => {
    for (const [english, chinese] of [...Object.entries(bundle), ...pairs(manifest)]) {
      const isTranslated =
        /\p{Script=Han}/u.test(chinese) || !/\p{Ll}{2}/u.test(english) || isPicture(english, chinese);
      assert.ok(isTranslated, `${english}: ${chinese}`);
    }
  });

  it('are set as Chinese is', () => {
    for (const chinese of [...Object.values(bundle), ...Object.values(manifest.zh)]) {
      assert.doesNotMatch(chinese, misset, chinese);
    }
  });
});

/** Whether a text is the path of a picture, of which there is one in Chinese. */
function isPicture(english: string, chinese: string): boolean {
  return english.endsWith('.webp') && chinese === english.replace('.webp', '.zh-cn.webp');
}

function pairs({ en, zh }: Readonly<Record<'en' | 'zh', Texts>>): (readonly [string, string])[] {
  return Object.keys(en).map((key) => [en[key], zh[key]] as const);
}

/** Numbered places, the targets of links, and code. */
function placesIn(text: string): string[] {
  return [...new Set(text.match(/\{\d+\}|\]\([^)]+\)|`[^`]+`/gu) ?? [])].sort();
}
