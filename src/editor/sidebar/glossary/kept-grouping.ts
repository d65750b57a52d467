import type { Memento } from 'vscode';
import { type Grouping, groupings } from '../../../core/glossary/grouping.js';
import { setContext } from '../../contexts.js';

/** Where it is remembered. */
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
    setContext('grouping', this.grouping);
  }
}
