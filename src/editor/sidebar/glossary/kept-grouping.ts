import type { Memento } from 'vscode';
import { commands } from 'vscode';
import { type Grouping, groupings } from '../../../core/glossary/grouping.js';

/** Where it is remembered, and what menus ask. */
const key = 'bilingualGlossary.grouping';

/** By what the glossary is grouped in this workspace, from one session to the next. */
export class KeptGrouping {
  constructor(private readonly state: Memento) {
    this.tell();
  }

  get grouping(): Grouping {
    const kept = this.state.get(key);
    return groupings.find((grouping) => grouping === kept) ?? 'subject';
  }

  set grouping(grouping: Grouping) {
    void this.state.update(key, grouping);
    this.tell();
  }

  private tell(): void {
    void commands.executeCommand('setContext', key, this.grouping);
  }
}
