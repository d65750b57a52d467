import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode';
import { Failures } from '../../src/editor/failures';
import { Providers } from '../../src/editor/providers';
import { Refusal } from '../../src/editor/refusal';

/** A provider that fails at each question as it is told to. */
class Failing {
  constructor(private readonly error: unknown) {}

  provideHover(): Promise<string> {
    throw this.error;
  }

  async provideLinks(): Promise<string> {
    await Promise.resolve();
    throw this.error;
  }
}

/** What failures write, in place of the log. */
function written(): { failures: Failures; lines: string[] } {
  const lines: string[] = [];
  return { failures: new Failures({ error: (line: string | Error) => lines.push(String(line)) }), lines };
}

const firstLines = (texts: readonly string[]) => texts.map((text) => text.split('\n')[0]);

describe('what fails', () => {
  it('in a provider leaves it without an answer, and is logged once, with its place and its stack', async () => {
    const { failures, lines } = written();
    const failing = new Providers(failures).guarded('hover', new Failing(new Error('broken')));
    for (let time = 0; time < 3; time++) {
      assert.equal(await failing.provideHover(), undefined);
      assert.equal(await failing.provideLinks(), undefined);
    }
    assert.deepEqual(firstLines(lines), [
      'hover (provideHover): Error: broken',
      'hover (provideLinks): Error: broken',
    ]);
    assert.match(lines[0], /\n\s+at /);
  });

  it('is logged again at another place, and with another message', () => {
    const { failures, lines } = written();
    for (let time = 0; time < 2; time++) {
      failures.note('check a', new Error('one'), 'file:///a.md');
      failures.note('check a', new Error('one'), 'file:///b.md');
      failures.note('check a', new Error('two'));
      failures.note('check b', 'no error at all');
    }
    assert.deepEqual(firstLines(lines), [
      'check a, in file:///a.md: Error: one',
      'check a: Error: two',
      'check b: no error at all',
    ]);
  });

  it('isn’t what someone is refused: the editor says that', async () => {
    const { failures, lines } = written();
    const refusing = new Providers(failures).guarded('hover', new Failing(new Refusal('Not here.')));
    await assert.rejects(refusing.provideHover(), /Not here/);
    assert.deepEqual(lines, []);
  });
});

describe('a provider that is asked', () => {
  /** A provider that answers when it is let. */
  class Slow {
    asked = 0;
    answer: (answer: string) => void = () => undefined;

    provideHover(_token: unknown): Promise<string> {
      this.asked++;
      return new Promise((resolve) => (this.answer = resolve));
    }
  }

  it('answers as it is', async () => {
    const slow = new Slow();
    const answer = new Providers(written().failures)
      .guarded('hover', slow)
      .provideHover(new CancellationTokenSource().token);
    slow.answer('answer');
    assert.equal(await answer, 'answer');
  });

  it('isn’t waited for once that is cancelled', async () => {
    const slow = new Slow();
    const source = new CancellationTokenSource();
    const answer = new Providers(written().failures).guarded('hover', slow).provideHover(source.token);
    source.cancel();
    assert.equal(await answer, undefined);
  });

  it('isn’t asked at all where that is cancelled before', async () => {
    const slow = new Slow();
    const source = new CancellationTokenSource();
    source.cancel();
    const guarded = new Providers(written().failures).guarded('hover', slow);
    assert.equal(await guarded.provideHover(source.token), undefined);
    assert.equal(slow.asked, 0);
  });
});
