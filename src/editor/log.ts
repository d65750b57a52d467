import { commands, type Disposable, type LogOutputChannel } from 'vscode';

/** Shows the log. */
export const showLogCommand = 'bilingualGlossary.showLog';

/** Registers {@link showLogCommand}. */
export function registerShowLog(log: LogOutputChannel): Disposable {
  return commands.registerCommand(showLogCommand, () => log.show());
}
