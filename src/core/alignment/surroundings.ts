import type { Word } from '../directives/directive.js';
import type { Counterpart } from './counterpart.js';

/** What a document is compared with. */
export interface Surroundings {
  readonly counterparts: readonly Counterpart[];
  /** The paths in its directives at which there is no document. */
  readonly astray: readonly Word[];
}
