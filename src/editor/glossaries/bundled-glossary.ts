import { type LogOutputChannel, Uri, workspace } from 'vscode';
import type { Glossary } from '../../core/glossary/model.js';
import { GlossaryFile } from './glossary-file.js';

/** Reads the glossary that comes with the extension. */
export async function readBundledGlossary(
  extensionUri: Uri,
  log: LogOutputChannel,
): Promise<Glossary | undefined> {
  const file = new GlossaryFile(
    Uri.joinPath(extensionUri, 'glossary', 'cybersecurity-policy.glossary.yaml'),
    log,
  );
  try {
    file.readBytes(await workspace.fs.readFile(file.uri));
  } catch (error) {
    file.keep(String(error));
  }
  return file.glossary;
}
