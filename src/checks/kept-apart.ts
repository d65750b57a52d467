import type { Distinction, Sense } from '../core/glossary/model.js';
import type { Terminology } from '../core/glossary/terminology.js';
import { spellingKey } from '../core/text/spelling-key.js';

/** The distinctions by the concepts that they keep apart. */
export class KeptApart {
  private readonly distinctions = new Map<string, Distinction[]>();

  constructor({ distinctions }: Terminology) {
    for (const distinction of distinctions) {
      for (const id of new Set(distinction.between.map(({ concept }) => concept))) {
        this.distinctions.set(id, [...(this.distinctions.get(id) ?? []), distinction]);
      }
    }
  }

  /** The first that keeps two concepts apart, or the one from a term that stands for the other too. */
  by(one: Sense, other: Sense): Distinction | undefined {
    if (one.concept.id === other.concept.id) {
      return undefined;
    }
    return this.distinctions
      .get(one.concept.id)
      ?.find(({ between }) => [one, other].every((sense) => between.some((side) => isSide(side, sense))));
  }
}

function isSide({ concept, rendering }: Distinction['between'][number], sense: Sense): boolean {
  return (
    concept === sense.concept.id &&
    (rendering === undefined || spellingKey(rendering) === spellingKey(sense.term.text))
  );
}
