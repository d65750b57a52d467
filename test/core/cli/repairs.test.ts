import assert from 'node:assert/strict';
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { FixedText } from '../../../src/checks/fix-all.js';
import type { Fixing } from '../../../src/cli/arguments.js';
import type { Trouble } from '../../../src/cli/files.js';
import { Repairs } from '../../../src/cli/repairs.js';
import { replaceText } from '../../../src/cli/replace-text.js';
import type { Document } from '../../../src/core/analysis/analysis.js';
import { plaintext } from '../../../src/core/documents/plaintext.js';
import { inEnglish } from '../../../src/core/localize.js';
import type { Io } from '../../../src/cli/io.js';
import { inFolder, hostIn } from './command-line.js';

const before = '网路安全\r\n保障\n';
const after = '网络安全\r\n保障\n';

/** What UTF-16 text is in bytes, with its byte order mark. */
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('a file whose text is replaced', () => {
  const encodings: readonly (readonly [name: string, encode: (text: string) => Buffer])[] = [
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with a byte order mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE', utf16],
    ['UTF-16BE', (text) => utf16(text).swap16()],
  ];
  for (const [name, encode] of encodings) {
    it(`stays ${name}, with its line ends`, () => {
      inFolder({ 'a.md': encode(before) }, (cwd) => {
        assert.equal(replaceText('a.md', before, after, { cwd, localize: inEnglish }), undefined);
        assert.deepEqual(readFileSync(join(cwd, 'a.md')), encode(after));
        assert.deepEqual(readdirSync(cwd), ['a.md']);
      });
    });
  }

  it('keeps its permissions', () => {
    inFolder({ 'a.md': before }, (cwd) => {
      chmodSync(join(cwd, 'a.md'), 0o640);
      assert.equal(replaceText('a.md', before, after, { cwd, localize: inEnglish }), undefined);
      assert.equal(statSync(join(cwd, 'a.md')).mode & 0o777, 0o640);
    });
  });

  it('is the one that a link leads to', () => {
    inFolder({ 'docs/a.md': before }, (cwd) => {
      symlinkSync(join('docs', 'a.md'), join(cwd, 'b.md'));
      assert.equal(replaceText('b.md', before, after, { cwd, localize: inEnglish }), undefined);
      assert.ok(lstatSync(join(cwd, 'b.md')).isSymbolicLink());
      assert.equal(readFileSync(join(cwd, 'docs', 'a.md'), 'utf8'), after);
    });
  });

  it('is left alone where it has changed', () => {
    inFolder({ 'a.md': `${before}more` }, (cwd) => {
      assert.match(
        replaceText('a.md', before, after, { cwd, localize: inEnglish }) ?? '',
        /has changed while it was checked/u,
      );
      assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), `${before}more`);
    });
  });

  it('is missed where it is gone', () => {
    inFolder({}, (cwd) => {
      assert.match(
        replaceText('a.md', before, after, { cwd, localize: inEnglish }) ?? '',
        /^cannot be written: there is no such /u,
      );
    });
  });
});

/** Repairs a document in a folder; `meanwhile` happens between reading and writing it. */
function repair(fixing: Fixing, uri: string, meanwhile: (cwd: string) => void = () => undefined) {
  return inFolder({ 'a.md': before }, (cwd) => {
    const { host, output } = hostIn(cwd);
    const io: Io = { ...host, locale: 'en', localize: inEnglish };
    const troubles: Trouble[] = [];

    const fixed = function* ({ text }: Document): Generator<undefined, FixedText> {
      meanwhile(cwd);
      return { text: text.replaceAll('网路', '网络'), edits: [], fixes: 1 };
    };
    const repairs = new Repairs(fixing, fixed, (trouble) => troubles.push(trouble), io);
    const step = repairs.versionOf({ uri, kind: plaintext, text: before }).next();
    assert.ok(step.done === true);
    const file = readFileSync(join(cwd, 'a.md'), 'utf8');
    return { version: step.value.text, file, out: output().out, count: repairs.count, troubles };
  });
}

describe('repairs', () => {
  it('are not made where none are wanted', () =>
    assert.deepEqual(repair('none', 'a.md'), {
      ...{ version: before, file: before, out: '', count: undefined, troubles: [] },
    }));

  it('are written into the file', () =>
    assert.deepEqual(repair('write', 'a.md'), {
      ...{ version: after, file: after, out: '', count: 1, troubles: [] },
    }));

  it('are shown as a diff', () =>
    assert.deepEqual(repair('show', 'a.md'), {
      ...{ version: after, file: before, count: 1, troubles: [] },
      out: ['--- a/a.md', '+++ b/a.md', '@@ -1,2 +1,2 @@', '-网路安全\r', '+网络安全\r', ' 保障', ''].join(
        '\n',
      ),
    }));

  it('of standard input go to standard output', () =>
    assert.deepEqual(repair('write', '<stdin>'), {
      ...{ version: after, file: before, out: after, count: 1, troubles: [] },
    }));

  it('are given up where the file changes meanwhile, which is said', () => {
    const changed = '甲\n';
    const made = repair('write', 'a.md', (cwd) => writeFileSync(join(cwd, 'a.md'), changed));
    assert.deepEqual([made.version, made.file, made.count], [before, changed, 0]);
    assert.match(made.troubles[0].problem, /has changed while it was checked/u);
  });
});
