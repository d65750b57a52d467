import type { CancellationToken } from 'vscode';
import type { Failures } from './failures.js';
import { Refusal } from './refusal.js';
import { unlessCancelled } from './unless-cancelled.js';

/** A method by which the editor asks a provider for something. */
type Question = (...given: readonly unknown[]) => unknown;

/** What the editor asks for what it shows, and how it asks. */
export class Providers {
  private readonly registered = new Map<string, object>();

  constructor(private readonly failures: Failures) {}

  /** All of them by name, as the editor asks them. */
  get all(): ReadonlyMap<string, object> {
    return this.registered;
  }

  /**
   * A provider as the editor is to ask it. It is asked nothing that is cancelled already, and isn't waited for any longer
   * once that happens; what it throws is noted under its name, and to the editor it just has nothing to say.
   */
  guarded<Provider extends object>(name: string, provider: Provider): Provider {
    const guarded = new Proxy(provider, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key, target);
        if (typeof value !== 'function') return value;
        const method = value.bind(target) as Question;
        return typeof key === 'string' && /^(?:provide|prepare|resolve)/u.test(key)
          ? (...given: readonly unknown[]) => this.ask(`${name} (${key})`, method, given)
          : method;
      },
    });
    this.registered.set(name, guarded);
    return guarded;
  }

  private async ask(place: string, question: Question, given: readonly unknown[]): Promise<unknown> {
    const token = given.find(isToken);
    if (token?.isCancellationRequested === true) return undefined;
    try {
      const answer = Promise.resolve(question(...given));
      return await (token === undefined ? answer : unlessCancelled(answer, token));
    } catch (error) {
      if (error instanceof Refusal) throw error;
      this.failures.note(place, error);
      return undefined;
    }
  }
}

function isToken(value: unknown): value is CancellationToken {
  return typeof value === 'object' && value !== null && 'isCancellationRequested' in value;
}
