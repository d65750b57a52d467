import type { Analysis } from '../analysis/analysis.js';
import type { Bitext, Role } from './bitext.js';

/** A side of a bitext that stands in the document it is asked for. */
export interface OwnSide {
  readonly bitext: Bitext;
  /** Which of its sides. */
  readonly role: Role;
}

/**
 * The sides of a document's bitexts that stand in the document itself: of a bitext with another document one, of a bitext within the
 * document both.
 */
export function ownSides({ bitexts, document }: Analysis): OwnSide[] {
  return bitexts.flatMap((bitext) =>
    (['source', 'target'] as const)
      .filter((role) => bitext[role].analysis.document.uri === document.uri)
      .map((role) => ({ bitext, role })),
  );
}
