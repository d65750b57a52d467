import { join } from 'node:path';
import { follow } from '../follow.mjs';
import { atEnd, root } from '../main.mjs';
import { startKept } from '../processes.mjs';
import { temporaryFolder } from '../temporary.mjs';

/** The tests that need no editor. */
export const core = () => [{ name: 'core', run: () => runInNode('core', { timeout: 20_000 }) }];

/** Runs out/test/BUNDLE.js in a Node process of its own, with more in its environment; what that leaves in the folder for temporary files goes with it. */
export async function runInNode(bundle, { name = bundle, timeout, titles, env: more = {} }) {
  const file = join(temporaryFolder('events'), 'events.jsonl');
  const env = {
    ...process.env,
    ...more,
    TEST_EVENTS: file,
    TEST_TIMEOUT: String(timeout),
    TMPDIR: temporaryFolder(bundle),
  };
  const kept = startKept(
    process.execPath,
    ['--enable-source-maps', join(root, 'out', 'test', `${bundle}.js`)],
    { cwd: root, env },
  );
  const stop = atEnd(kept.stop);
  kept.stdout.pipe(process.stdout, { end: false });
  kept.stderr.pipe(process.stderr, { end: false });
  const result = await follow({ name, file, ended: kept.ended, titles });
  await stop();
  return result;
}
