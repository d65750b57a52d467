import {
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileChangeType,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
} from 'vscode';
import { sampleTexts } from './samples.js';

/** The scheme of their addresses, for which package.json has the extension activated too. */
export const sampleScheme = 'bilingual-glossary-samples';

/** The address of a sample, by its name. */
export function sampleUri(name: string): Uri {
  return Uri.from({ scheme: sampleScheme, path: `/${name}` });
}

interface File {
  readonly bytes: Uint8Array;
  /** When it was written, in milliseconds. */
  readonly mtime: number;
}

/**
 * The samples as files in one folder, in memory only: they can be edited and saved like any document, by everyone and on the web
 * too, and are gone with the window.
 */
export class SampleFiles implements FileSystemProvider, Disposable {
  private readonly changed = new EventEmitter<FileChangeEvent[]>();
  private readonly files = new Map<string, File>(
    Object.entries(sampleTexts).map(([name, text]) => [
      sampleUri(name).path,
      { bytes: new TextEncoder().encode(text), mtime: 0 },
    ]),
  );

  readonly onDidChangeFile = this.changed.event;

  /** Nothing else writes here. */
  watch(): Disposable {
    return Disposable.from();
  }

  stat(uri: Uri): FileStat {
    if (uri.path === '/') return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    const { bytes, mtime } = this.file(uri);
    return { type: FileType.File, ctime: 0, mtime, size: bytes.length };
  }

  readDirectory(uri: Uri): [string, FileType][] {
    if (uri.path !== '/') throw FileSystemError.FileNotFound(uri);
    return [...this.files.keys()].map((path) => [path.slice(1), FileType.File]);
  }

  readFile(uri: Uri): Uint8Array {
    return this.file(uri).bytes;
  }

  writeFile(uri: Uri, bytes: Uint8Array): void {
    this.file(uri);
    this.files.set(uri.path, { bytes, mtime: Date.now() });
    this.changed.fire([{ type: FileChangeType.Changed, uri }]);
  }

  createDirectory(uri: Uri): void {
    throw FileSystemError.NoPermissions(uri);
  }

  delete(uri: Uri): void {
    throw FileSystemError.NoPermissions(uri);
  }

  rename(from: Uri): void {
    throw FileSystemError.NoPermissions(from);
  }

  dispose(): void {
    this.changed.dispose();
  }

  private file(uri: Uri): File {
    const file = this.files.get(uri.path);
    if (file === undefined) throw FileSystemError.FileNotFound(uri);
    return file;
  }
}
