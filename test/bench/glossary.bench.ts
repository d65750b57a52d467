import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loading } from '../../src/core/glossary/load.js';
import { storedGlossary, storing } from '../../src/core/glossary/stored.js';
import { Terminology } from '../../src/core/glossary/terminology.js';
import { complete, inSlices, type Steps } from '../../src/core/steps.js';
import { median, row } from './clock.js';
import { largeGlossary } from './large-glossary.js';

/*
 * What a window does until its glossaries are ready, each time in a process of its own, whose compiler has seen nothing
 * yet: the first time, and when what took long has been kept. Steps run in slices as in the editor (src/editor/work.ts).
 */

interface Measured {
  /** Milliseconds of CPU, those of helper threads included. */
  readonly cpu: number;
  /** The most milliseconds of CPU between two pauses. */
  readonly longest: number;
  /** Milliseconds of CPU for the yardstick: JSON.parse of the same concepts. */
  readonly yardstick: number;
}

const slice = 15;
const uri = 'file:///home/translator/project/large.glossary.yaml';

const [folder, how] = process.argv.slice(2);
if (folder === undefined) {
  compareProcesses();
} else {
  void measure(folder, how === 'kept');
}

async function measure(folder: string, isKept: boolean): Promise<void> {
  const file = (name: string) => join(folder, name);
  let longest = 0;
  let start = process.cpuUsage();
  const stop = () => {
    longest = Math.max(longest, cpuSince(start));
  };
  const run = <T>(steps: Steps<T>) =>
    inSlices(steps, {
      now: () => performance.now(),
      slice,
      pause: async () => {
        stop();
        await new Promise((resolve) => setImmediate(resolve));
        start = process.cpuUsage();
      },
    });

  const before = process.cpuUsage();
  const bytes = await readFile(file('large.glossary.yaml'));
  await crypto.subtle.digest('SHA-256', bytes);
  const keptGlossary = isKept ? await readFile(file('glossary')) : undefined;
  const keptTerminology = isKept ? await readFile(file('terminology')) : undefined;
  start = process.cpuUsage();
  const stored = keptGlossary && storedGlossary(keptGlossary, uri);
  const loaded = stored ?? (await run(loading(bytes.toString(), uri)));
  const glossaries = loaded?.glossary ? [loaded.glossary] : [];
  const terminology = keptTerminology
    ? await run(Terminology.restoring(glossaries, keptTerminology))
    : await run(Terminology.compiling(glossaries));
  terminology?.sense(terminology.matcher.match(new Uint16Array([0x7f51, 0x7edc])).at(0).forms[0]);
  stop();
  const cpu = cpuSince(before);

  const json = readFileSync(file('concepts.json'), 'utf8');
  const yardstickStart = process.cpuUsage();
  JSON.parse(json);
  const measured: Measured = { cpu, longest, yardstick: cpuSince(yardstickStart) };
  console.log(JSON.stringify(measured));
}

function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function compareProcesses(): void {
  const count = 20_000;
  const folder = mkdtempSync(join(tmpdir(), 'bilingual-glossary-bench-'));
  try {
    const file = (name: string) => join(folder, name);
    const text = largeGlossary(count);
    const { glossary, problems } = complete(loading(text, uri));
    if (glossary === undefined) {
      throw new Error(problems[0].message);
    }
    writeFileSync(file('large.glossary.yaml'), text);
    writeFileSync(file('concepts.json'), JSON.stringify(glossary.concepts));
    writeFileSync(file('glossary'), complete(storing(glossary, problems)));
    writeFileSync(file('terminology'), Terminology.of([glossary]).toBytes());

    const size = (name: string) => `${(statSync(file(name)).size / 1e6).toFixed(1)} MB`;
    console.log(`\nA glossary of ${count} concepts, ${size('large.glossary.yaml')}`);
    row('', 'CPU', '× JSON.parse', 'longest slice');
    for (const [label, how, runs] of [
      ['the first time: read and compiled', 'new', 3],
      ['unchanged: read from what was kept', 'kept', 9],
    ] as const) {
      const measured = Array.from({ length: runs }, () => inProcess(folder, how));
      row(
        label,
        `${median(measured.map(({ cpu }) => cpu)).toFixed(0)} ms`,
        `${median(measured.map(({ cpu, yardstick }) => cpu / yardstick)).toFixed(2)}×`,
        `${median(measured.map(({ longest }) => longest)).toFixed(0)} ms`,
      );
    }
    row('what is kept: the glossary, and what was compiled', size('glossary'), size('terminology'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inProcess(folder: string, how: string): Measured {
  const { stdout, stderr } = spawnSync(process.execPath, [process.argv[1], folder, how], {
    encoding: 'utf8',
  });
  if (stdout === '') {
    throw new Error(stderr);
  }
  return JSON.parse(stdout) as Measured;
}
