import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Loaded, loadKept } from '../../../src/desktop/kept-code.js';

const source = `const { sep } = require('node:path'); exports.greet = (name) => 'Hello, ' + name + sep;`;

describe('code that is kept', () => {
  let folder: string;
  let file: string;
  let kept: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kept-'));
    file = join(folder, 'module.js');
    kept = join(folder, 'code');
    writeFileSync(file, source);
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const load = (): Loaded => loadKept(file, kept, createRequire(file));
  const greeting = ({ exports }: Loaded): string =>
    (exports as { greet: (name: string) => string }).greet('网络').slice(0, -1);
  const keptFile = (): string => join(kept, readdirSync(kept)[0] ?? assert.fail('nothing is kept'));

  it('is compiled at the first start, and taken as it was at the second', async () => {
    const first = load();
    assert.equal(greeting(first), 'Hello, 网络');
    assert.equal(first.isKept, false);
    await first.keep();
    const second = load();
    assert.equal(greeting(second), 'Hello, 网络');
    assert.equal(second.isKept, true);
  });

  it('is written once', async () => {
    await load().keep();
    const written = readFileSync(keptFile());
    writeFileSync(keptFile(), written);
    const again = load();
    greeting(again);
    await again.keep();
    assert.deepEqual(readFileSync(keptFile()), written);
    assert.equal(readdirSync(kept).length, 1);
  });

  it('gives way to a source that has changed, even by nothing in its length', async () => {
    await load().keep();
    writeFileSync(file, source.replace('Hello', 'Adieu'));
    const changed = load();
    assert.equal(greeting(changed), 'Adieu, 网络');
    assert.equal(changed.isKept, false);
    await changed.keep();
    assert.equal(load().isKept, true);
    assert.equal(readdirSync(kept).length, 1);
  });

  it('is left alone where it is damaged', async () => {
    await load().keep();
    const whole = readFileSync(keptFile());
    const damages = {
      'nothing is left': Buffer.alloc(0),
      'it is cut': whole.subarray(0, whole.length >> 1),
      'a bit is another': whole.map((byte, index) => (index === whole.length >> 1 ? byte ^ 1 : byte)),
    };
    for (const [what, bytes] of Object.entries(damages)) {
      writeFileSync(keptFile(), bytes);
      const loaded = load();
      assert.equal(greeting(loaded), 'Hello, 网络', what);
      assert.equal(loaded.isKept, false, what);
    }
  });

  it('is done without where it can’t be kept', async () => {
    writeFileSync(kept, 'a file where the folder would be');
    const loaded = load();
    assert.equal(greeting(loaded), 'Hello, 网络');
    await assert.rejects(loaded.keep());
  });

  it('tells what the module throws, and where', () => {
    writeFileSync(file, `const a = 1;\nthrow new Error('broken');`);
    assert.throws(load, (error: Error) => error.message === 'broken' && error.stack!.includes(`${file}:2`));
  });
});
