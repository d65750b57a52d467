import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from './processes.mjs';
import { readableStack } from './stacks.mjs';

const startLimit = 90_000;
const silenceLimit = 60_000;

/**
 * Follows a running suite through the file of events it writes (test/support/events.ts), prints how it goes and gives the result.
 * A suite that ends early, starts over or falls silent has failed, and the result says in which test that was.
 * @param {object} suite
 * @param {string} suite.name
 * @param {string} suite.file the events
 * @param {Promise<unknown>} suite.ended settles when the process that runs it has ended
 * @param {boolean} [suite.titles] whether passed tests are printed by title rather than as a dot
 * @returns {Promise<{ passed: number, failed: number, skipped: number, failures: string[], broken: boolean }>}
 */
export async function follow({ name, file, ended, titles = false }) {
  const result = { passed: 0, failed: 0, skipped: 0, failures: [], broken: false };
  const print = printer(titles);
  let read = 0;
  let done = false;
  let pid;
  let running;
  let quietSince = Date.now();
  let limit = startLimit;
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));

  const fail = (title, error) => {
    const stack = readableStack(error);
    result.failed++;
    // With what it says, for whoever sees only the end of the output.
    result.failures.push(`${name} › ${title}\n${indented(stack.split('\n').slice(0, 6).join('\n'))}`);
    print.failure(title, stack);
  };
  const broken = (what) => {
    result.broken = true;
    fail(running ?? 'the suite', `The test process ${what}${running ? ' in this test' : ''}.`);
    done = true;
  };
  const on = {
    start(event) {
      if (pid !== undefined) return broken('crashed and was started again');
      ({ pid } = event);
      const isSelection = process.env.TEST_GREP || process.env.TEST_FILE;
      if (event.total === 0 && !isSelection) broken('found no test');
    },
    test(event) {
      running = event.title;
      limit = event.limit > 0 ? Math.max(silenceLimit, event.limit * 2) : startLimit * 5;
    },
    pass(event) {
      result.passed++;
      print.passed(event.title);
    },
    skip(event) {
      result.skipped++;
      print.skipped(event.title);
    },
    fail: (event) => fail(event.title, event.error),
    note: (event) => print.note(event.text),
    end: () => (done = true),
  };
  const readOn = () => {
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
    for (const line of lines.slice(read)) {
      if (done) return;
      const event = JSON.parse(line);
      on[event.event](event);
      const isBetween = event.event !== 'test' && event.event !== 'note';
      if (isBetween) running = done || event.event === 'start' ? running : undefined;
      quietSince = Date.now();
    }
    read = lines.length;
  };

  while (!done) {
    const isOver = hasEnded || (pid !== undefined && !isAlive(pid)); // asked before reading what it wrote last
    readOn();
    if (done) break;
    if (isOver) broken('ended before its time');
    else if (Date.now() - quietSince > limit) broken(`said nothing for ${Math.round(limit / 1000)} s`);
    else await wait(100);
  }
  print.end();
  return result;
}

function printer(titles) {
  let column = 0;
  const endLine = () => {
    if (column > 0) process.stdout.write('\n');
    column = 0;
  };
  const line = (text) => {
    endLine();
    console.log(text);
  };
  const mark = (sign) => {
    process.stdout.write(sign);
    if (++column === 100) endLine();
  };
  return {
    passed: (title) => (titles ? line(`  ✓ ${title}`) : mark('.')),
    note: (text) => line(`    ${text}`),
    skipped: (title) => line(`  - ${title} (skipped)`),
    failure: (title, error) => line(`  ✗ ${title}\n${indented(error)}`),
    end: endLine,
  };
}

function indented(text) {
  return text.replace(/^/gm, '      ');
}
