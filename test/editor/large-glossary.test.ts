import assert from 'node:assert/strict';
import { workspace } from 'vscode';
import { api, closeAll, deleteFiles, flagged, itInNode, openText, until, writeFile } from './host';

/** Concepts with a term made of their number, and the one ambiguous term that tells that they have been read. */
function glossary(count: number, ambiguous: string): string {
  const concepts = Array.from(
    { length: count },
    (_, index) => `  - { id: c${index}, zh: 第${index}号, en: [number ${index}, no ${index} word] }\n`,
  );
  return `concepts:\n${concepts.join('')}  - { id: last, zh: ${ambiguous}, en: [first way, second way] }\n`;
}

async function untilFlagged(text: string, ...expected: string[]): Promise<void> {
  const document = await openText(text);
  await until(
    `problems under ${expected.join(', ') || 'nothing'}`,
    () => flagged(document),
    (found) => JSON.stringify(found) === JSON.stringify(expected),
    120_000,
  );
}

describe('a large glossary', () => {
  afterEach(async () => {
    await closeAll();
    await deleteFiles('large.glossary.yaml');
  });

  itInNode('is read while the editor goes on working', async () => {
    let longest = 0;
    let [time, cpu] = [performance.now(), process.cpuUsage()];
    // By both clocks: on a machine that is busy elsewhere more time passes, and threads that collect garbage at once take more CPU.
    const heartbeat = setInterval(() => {
      const { user, system } = process.cpuUsage(cpu);
      longest = Math.max(longest, Math.min(performance.now() - time, (user + system) / 1000));
      [time, cpu] = [performance.now(), process.cpuUsage()];
    }, 5);
    try {
      await writeFile('large.glossary.yaml', glossary(20_000, '术语己'));
      await untilFlagged('术语己。', '术语己');
    } finally {
      clearInterval(heartbeat);
    }
    assert.ok(longest < 500, `the extension host was busy for ${longest} ms`);
  }).timeout(180_000);

  it('is kept as it was compiled, and read from there, unless that is damaged', async () => {
    const { cache } = await api();
    // So many that reading and compiling them is worth keeping on any machine.
    const text = glossary(8_000, '术语庚');
    const entries = () =>
      workspace.fs.readDirectory(cache.folder).then(
        (found) => found.map(([name]) => name),
        (): string[] => [],
      );
    const readAgain = async () => {
      // What is to be kept waits until nothing has been asked for in a while.
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      const before = cache.found;
      await deleteFiles('large.glossary.yaml');
      await untilFlagged('术语庚。');
      await writeFile('large.glossary.yaml', text);
      await untilFlagged('术语庚，第1999号。', '术语庚', '第1999号');
      return cache.found - before;
    };

    const known = await entries();
    await writeFile('large.glossary.yaml', text);
    await untilFlagged('术语庚。', '术语庚');
    const added = await until(
      'the glossary and its terminology to be kept',
      async () => (await entries()).filter((name) => !known.includes(name) && !name.includes('.')),
      (names) => names.length >= 2,
      60_000,
    );
    await until('them to be read', readAgain, (found) => found >= 2, 60_000);
    for (const name of added) {
      const uri = cache.folder.with({ path: `${cache.folder.path}/${name}` });
      const bytes = await workspace.fs.readFile(uri);
      await workspace.fs.writeFile(
        uri,
        bytes.map((byte, index) => (index === bytes.length >> 1 ? byte ^ 1 : byte)),
      );
    }
    await readAgain();
  }).timeout(120_000);
});
