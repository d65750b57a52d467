import type { Astray } from '../pairing/astray.js';
import type { Counterpart } from './counterpart.js';

/** What a document is compared with. */
export interface Surroundings {
  readonly counterparts: readonly Counterpart[];
  /** The paths in its directives that lead to none. */
  readonly astray: readonly Astray[];
}
