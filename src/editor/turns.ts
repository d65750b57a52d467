import type { Steps } from '../core/steps.js';
import { pause } from './pause.js';

/** How many milliseconds to work before the editor has its turn; the last step may go beyond. */
const slice = 8;

/** How much work matters to the person at the editor; what matters more is done first. */
export enum Urgency {
  /** Nobody waits for it. */
  Background,
  OpenDocument,
  ActiveDocument,
  /** All is known, and has only to be shown. */
  Showing,
}

/** Something to be done step by step. */
export interface Task {
  /** Asked before each step. */
  readonly urgency: Urgency;
  /** Whether there is anything left to do. */
  readonly isBusy: boolean;
  /** Does one step; never throws. */
  step(): void;
}

/**
 * The turns that tasks take, in slices between which the editor can do its own: each step is one of the task that is most urgent just
 * then. What has to be done one after the other, whatever else comes, has a queue of its own: `Work`.
 */
export class Turns {
  private readonly tasks = new Set<Task>();
  private isRunning = false;

  /** Sees to it that a task is done, as it is at each of its turns. */
  add(task: Task): void {
    this.tasks.add(task);
    if (!this.isRunning) void this.run();
  }

  /** Does a piece of work; undefined where it is given up because its result is no longer wanted. */
  do<T>(steps: Steps<T>, urgency: Urgency, isWanted: () => boolean): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      this.add(new Piece(steps, urgency, isWanted, resolve, reject));
    });
  }

  private async run(): Promise<void> {
    this.isRunning = true;
    while (this.tasks.size > 0) {
      await pause();
      this.doSlice();
    }
    this.isRunning = false;
  }

  private doSlice(): void {
    const end = performance.now() + slice;
    while (this.tasks.size > 0 && performance.now() < end) {
      const task = [...this.tasks].reduce((best, each) => (each.urgency > best.urgency ? each : best));
      task.step();
      if (!task.isBusy) this.tasks.delete(task);
    }
  }
}

/** A task that comes to an end, with a result or without. */
class Piece<T> implements Task {
  isBusy = true;

  constructor(
    private readonly steps: Steps<T>,
    readonly urgency: Urgency,
    private readonly isWanted: () => boolean,
    private readonly resolve: (result: T | undefined) => void,
    private readonly reject: (error: unknown) => void,
  ) {}

  step(): void {
    try {
      const step = this.isWanted() ? this.steps.next() : ({ done: true, value: undefined } as const);
      if (step.done !== true) return;
      this.resolve(step.value);
    } catch (error) {
      this.reject(error);
    }
    this.isBusy = false;
  }
}
