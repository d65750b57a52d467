import { type ExtensionContext, workspace } from 'vscode';
import files from 'test-workspace';
import { MemoryFiles } from '../editor/memory-files';

/** An extension of its own, whose file system has the folder of the tests, as /workspace, before anything else runs. */
export function activate({ subscriptions }: ExtensionContext): void {
  const texts = Object.entries(files).map(([name, text]): [string, string] => [`/workspace/${name}`, text]);
  subscriptions.push(
    workspace.registerFileSystemProvider('web-test', new MemoryFiles(Object.fromEntries(texts)), {
      isCaseSensitive: true,
    }),
  );
}
