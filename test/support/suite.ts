import Mocha from 'mocha';
import loaders from 'test-files';
import { arrived, grep, pid } from 'test-host';
import { errorText, tell } from './events';

/** Runs a layer's test files under Mocha and tells how it goes. A file that can't be loaded counts as a test that failed. */
export async function runSuite(timeout: number): Promise<{ failures: number }> {
  // A forgotten `.only` would leave the other tests out without a word. Stacks stay whole for the runner, which knows the source maps.
  const mocha = new Mocha({
    ui: 'bdd',
    timeout,
    forbidOnly: true,
    fullTrace: true,
    reporter: Teller,
    ...(grep ? { grep } : {}),
  });
  const unloadable: { name: string; error: unknown }[] = [];
  for (const [name, load] of Object.entries(loaders)) {
    mocha.suite.emit('pre-require', globalThis, name, mocha);
    await load().catch((error: unknown) => unloadable.push({ name, error }));
  }
  for (const { name, error } of unloadable) {
    mocha.suite.addTest(
      new Mocha.Test(`${name} can be loaded`, () => {
        throw error;
      }),
    );
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  tell({ event: 'end' });
  await arrived();
  return { failures };
}

/** The Mocha reporter that turns what happens into test events. */
class Teller extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const title = (test: Mocha.Runnable) => test.titlePath().join(' › ');
    runner.on('start', () => tell({ event: 'start', pid, total: runner.total }));
    runner.on('test', (test) => tell({ event: 'test', title: title(test), limit: test.timeout() }));
    runner.on('pass', (test) => tell({ event: 'pass', title: title(test), duration: test.duration ?? 0 }));
    runner.on('pending', (test) => tell({ event: 'skip', title: title(test) }));
    runner.on('fail', (test, error: unknown) =>
      tell({ event: 'fail', title: title(test), error: errorText(error) }),
    );
  }
}
