import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { format, statusMeanings } from '../../src/core/glossary/format.js';
import { messagesIn } from '../support/messages.js';

type Texts = Readonly<Record<string, string>>;

const read = (file: string): Texts => JSON.parse(readFileSync(file, 'utf8')) as Texts;

describe('the Chinese texts', () => {
  const manifest = { en: read('package.nls.json'), zh: read('package.nls.zh-cn.json') };
  const bundle = read('l10n/bundle.l10n.zh-cn.json');
  const messages = new Set([
    ...messagesIn('src'),
    ...Object.values(format).map(({ name }) => name),
    ...Object.values(statusMeanings),
  ]);

  it('of the manifest are those of the English ones', () =>
    assert.deepEqual(Object.keys(manifest.zh).sort(), Object.keys(manifest.en).sort()));

  it('of messages are there for each of them', () =>
    assert.deepEqual(
      [...messages].filter((message) => !Object.hasOwn(bundle, message)),
      [],
    ));

  it('of messages are of such as there are', () =>
    assert.deepEqual(
      Object.keys(bundle).filter((message) => !messages.has(message)),
      [],
    ));

  it('fill in the same places', () => {
    for (const [english, chinese] of [...Object.entries(bundle), ...pairs(manifest)]) {
      assert.deepEqual(placesIn(chinese), placesIn(english), english);
    }
  });

  it('are Chinese', () => {
    for (const [english, chinese] of [...Object.entries(bundle), ...pairs(manifest)]) {
      const isTranslated = /\p{Script=Han}/u.test(chinese) || !/\p{Ll}{2}/u.test(english);
      assert.ok(isTranslated, `${english}: ${chinese}`);
    }
  });
});

function pairs({ en, zh }: Readonly<Record<'en' | 'zh', Texts>>): (readonly [string, string])[] {
  return Object.keys(en).map((key) => [en[key], zh[key]] as const);
}

/** Numbered places, the targets of links, and code. */
function placesIn(text: string): string[] {
  return [...new Set(text.match(/\{\d+\}|\]\([^)]+\)|`[^`]+`/gu) ?? [])].sort();
}
