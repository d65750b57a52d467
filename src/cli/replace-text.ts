import {
  accessSync,
  chmodSync,
  constants,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { decodeText } from '../core/text/decode.js';
import { markedEncoding } from './byte-order-mark.js';
import type { Io } from './io.js';
import { whyUnwritable } from './unwritable.js';

/**
 * Puts another text into a file that was read as `before`, in the same encoding. It is there wholly or not at all: written
 * beside the file, with its permissions, and then put in its place, or in that of the file that a link leads to. Returns
 * what keeps it from that, in words; a file that says something else by now is left alone.
 */
export function replaceText(
  file: string,
  before: string,
  after: string,
  { cwd, localize }: Pick<Io, 'cwd' | 'localize'>,
): string | undefined {
  try {
    const path = realpathSync(resolve(cwd, file));
    const bytes = readFileSync(path);
    const decoded = decodeText(bytes);
    if (!('text' in decoded) || decoded.text !== before) {
      return localize('has changed while it was checked, and is left as it is; run the command again');
    }
    accessSync(path, constants.W_OK);
    writeWhole(path, encodeLike(bytes, after));
    return undefined;
  } catch (error) {
    return whyUnwritable(error, localize);
  }
}

/** Writes a file beside the one it takes the place of. */
function writeWhole(path: string, bytes: Uint8Array): void {
  const { mode } = statSync(path);
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, bytes, { flag: 'wx', mode });
    chmodSync(beside, mode);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** A text in the encoding of a file, with the byte order mark that it begins with. */
function encodeLike(bytes: Uint8Array, text: string): Uint8Array {
  switch (markedEncoding(bytes)) {
    case 'utf-16le':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    case 'utf-8':
      return Buffer.from(`\ufeff${text}`, 'utf8');
    case undefined:
      return Buffer.from(text, 'utf8');
  }
}
