import type { Language } from './glossary/model.js';
import type { Terminology } from './glossary/terminology.js';
import type { Localize } from './localize.js';

/** For whom something is put into words, and by which glossary. */
export interface Audience {
  /** In whose language glossaries are quoted that say something in both. */
  readonly reader: Language;
  readonly localize: Localize;
  readonly terminology: Terminology;
}
