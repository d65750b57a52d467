import { FileSystemError, type FileStat, type LogOutputChannel, Uri, workspace } from 'vscode';
import type { Steps } from '../../core/steps.js';
import { Delay } from '../delay.js';
import type { Work } from '../work.js';

const day = 86_400_000;
/** How long an entry stays that nobody reads. */
const longestRest = 30 * day;
/** How many bytes all entries may take. */
const room = 200_000_000;
/** How many milliseconds nothing may have been asked for before anything is written or cleared away. */
const quietTime = 2_000;

/**
 * What took long to make, in files that outlive the window, each named by the key of what it was made of. Whatever goes
 * wrong is logged, and no more: all of it can be made again.
 */
export class CompiledCache {
  readonly folder: Uri;
  private readonly delay = new Delay();
  private readonly wanted = new Map<string, () => Steps<Uint8Array>>();
  private readonly used = new Set<string>();
  private isCleared = false;
  private hits = 0;

  constructor(
    storage: Uri,
    private readonly work: Work,
    private readonly log: LogOutputChannel,
  ) {
    this.folder = Uri.joinPath(storage, 'compiled');
  }

  /** How often an entry has been found. */
  get found(): number {
    return this.hits;
  }

  /** The entry of a key, as it was written, or damaged since; undefined where there is none. */
  async read(key: string): Promise<Uint8Array | undefined> {
    this.tidySoon();
    try {
      const bytes = await workspace.fs.readFile(this.uriOf(key));
      this.used.add(key);
      this.hits++;
      return bytes;
    } catch (error) {
      if (!isMissing(error)) this.log.warn(`What was kept of a glossary can't be read: ${String(error)}`);
      return undefined;
    }
  }

  /** Keeps what these steps make, once it is quiet. */
  keep(key: string, steps: () => Steps<Uint8Array>): void {
    this.wanted.set(key, steps);
    this.tidySoon();
  }

  dispose(): void {
    this.delay.dispose();
  }

  private tidySoon(): void {
    this.delay.set(quietTime, () => {
      this.tidy().catch((error: unknown) => this.log.warn(`Glossaries can't be kept: ${String(error)}`));
    });
  }

  private async tidy(): Promise<void> {
    await workspace.fs.createDirectory(this.folder);
    for (const [key, steps] of this.wanted) {
      this.wanted.delete(key);
      const done = await this.work.run(undefined, steps, () => true);
      if (done) await this.write(key, done.result);
    }
    if (!this.isCleared) {
      this.isCleared = true;
      await this.clear();
    }
  }

  /** Under another name first: another window never sees half of an entry. */
  private async write(key: string, bytes: Uint8Array): Promise<void> {
    const unfinished = Uri.joinPath(this.folder, `${key}.${crypto.randomUUID()}`);
    await workspace.fs.writeFile(unfinished, bytes);
    await workspace.fs.rename(unfinished, this.uriOf(key), { overwrite: true });
  }

  /** Clears away what nobody has read for long, then the oldest of what there is no room for. */
  private async clear(): Promise<void> {
    const names = (await workspace.fs.readDirectory(this.folder)).map(([name]) => name);
    const entries = await Promise.all(names.map((name) => this.entry(name)));
    let size = 0;
    for (const { uri, key, mtime, size: bytes } of entries.flat().sort((a, b) => b.mtime - a.mtime)) {
      const age = Date.now() - mtime;
      size += bytes;
      if (age > longestRest || size > room) {
        await workspace.fs.delete(uri);
      } else if (this.used.has(key) && age > day) {
        // Its time says when it was last read, to within a day.
        await this.write(key, await workspace.fs.readFile(uri));
      }
    }
  }

  /** Nothing where another window has just cleared it away. */
  private async entry(name: string): Promise<(FileStat & { uri: Uri; key: string })[]> {
    const uri = Uri.joinPath(this.folder, name);
    try {
      return [{ ...(await workspace.fs.stat(uri)), uri, key: name }];
    } catch {
      return [];
    }
  }

  private uriOf(key: string): Uri {
    return Uri.joinPath(this.folder, key);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof FileSystemError && error.code === 'FileNotFound';
}
