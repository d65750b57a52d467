import { l10n, Position, type Uri, workspace } from 'vscode';
import { decodeText } from '../../core/text/decode.js';
import { Lines } from '../../core/text/lines.js';
import { localize } from '../localize.js';
import type { Positioned } from '../places.js';

/** The largest file that is read, in bytes: as much as the editor itself hands to extensions. */
const largest = 50 * 1024 * 1024;

/** A file that isn't open. */
export interface FileText extends Positioned {
  readonly text: string;
}

/** Reads a file; where that can't be done, says why. */
export async function readFileText(uri: Uri): Promise<FileText | { readonly problem: string }> {
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > largest) return { problem: l10n.t('too large') };
    const decoded = decodeText(await workspace.fs.readFile(uri));
    return 'problem' in decoded ? { problem: localize(decoded.problem) } : fileText(uri, decoded.text);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function fileText(uri: Uri, text: string): FileText {
  let lines: Lines | undefined;
  const positionAt = (offset: number) => {
    lines ??= new Lines(text);
    const { line, column } = lines.positionAt(offset);
    return new Position(line - 1, column - 1);
  };
  return { uri, text, positionAt };
}
